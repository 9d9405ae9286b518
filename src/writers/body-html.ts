import type { Block, Story } from '../story/schema.js';
import { numberedItems } from './numbered-items.js';
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
  const numbered = numberedItems(body);
  let list: 'ol' | 'ul' | null = null;
  const enter = (next: typeof list) => {
    if (list === next) return;
    if (list !== null) lines.push(`</${list}>`);
    if (next !== null) lines.push(`<${next}>`);
    list = next;
  };
  body.forEach(({ type, text }, i) => {
    const line = oneLine(text);
    if (line === '') return;
    const item = numbered[i] ?? null;
    // A list without attributes counts from one.
    const isCounted = item !== null && (item.number === 1 || list === 'ol');
    enter(type !== 'list-item' ? null : isCounted ? 'ol' : 'ul');
    const [open, close] = FORMS[type];
    lines.push(`${open}${escapeHtml(isCounted ? item.text : line)}${close}`);
  });
  enter(null);
  return lines.join('\n');
}
