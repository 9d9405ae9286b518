import type { Block, Story } from '../story/schema.js';
import { oneLine } from './one-line.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const FORMS: Readonly<Record<Block['type'], readonly [string, string]>> = {
  paragraph: ['<p>', '</p>'],
  subheading: ['<h2>', '</h2>'],
  'list-item': ['<li>', '</li>'],
  quote: ['<blockquote><p>', '</p></blockquote>'],
};

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, sign => ENTITIES[sign] as string);

/**
 * The body as HTML, for a field of another format: one element a line, items of a list that stand together in one list.
 * Nothing of the text is taken for a mark. There are no attributes, and empty texts are left out.
 *
 * @returns the empty string where there is no text
 * @example
 * bodyHtml(story) // '<p>Fish &amp; chips are off.</p>'
 */
export function bodyHtml({ body }: Story): string {
  const lines: string[] = [];
  let inList = false;
  const list = (there: boolean) => {
    if (inList !== there) lines.push(there ? '<ul>' : '</ul>');
    inList = there;
  };
  for (const { type, text } of body) {
    const line = oneLine(text);
    if (line === '') continue;
    list(type === 'list-item');
    const [open, close] = FORMS[type];
    lines.push(`${open}${escapeHtml(line)}${close}`);
  }
  list(false);
  return lines.join('\n');
}
