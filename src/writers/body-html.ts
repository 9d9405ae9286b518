import type { Block, Story } from '../story/schema.js';
import { numberedItem } from './numbered-item.js';
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

/** What list an item stands in, and its text there: a list that counts from one numbers its items itself. */
function itemOf(line: string, count: number): { readonly list: 'ol' | 'ul'; readonly text: string } {
  const numbered = numberedItem(line);
  const isNext = numbered !== null && Number.parseInt(numbered.mark, 10) === count + 1;
  return isNext ? { list: 'ol', text: numbered.text } : { list: 'ul', text: line };
}

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
  let list: 'ol' | 'ul' | null = null;
  let count = 0;
  const enter = (next: typeof list) => {
    if (list === next) return;
    if (list !== null) lines.push(`</${list}>`);
    if (next !== null) lines.push(`<${next}>`);
    list = next;
    count = 0;
  };
  for (const block of body) {
    const line = oneLine(block.text);
    if (line === '') continue;
    const item = block.type === 'list-item' ? itemOf(line, list === 'ol' ? count : 0) : null;
    enter(item?.list ?? null);
    count += 1;
    const [open, close] = FORMS[block.type];
    lines.push(`${open}${escapeHtml(item?.text ?? line)}${close}`);
  }
  enter(null);
  return lines.join('\n');
}
