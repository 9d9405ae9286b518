import type { Block, Story } from '../story/schema.js';
import { type NumberedItem, numberedItems } from './numbered-items.js';
import { oneLine } from './one-line.js';

/** How each type of block is written, given its text on one line, and how an item of a numbered list is. */
export type BlockForms = Readonly<Record<Block['type'], (text: string) => string>> & {
  readonly numbered: (item: NumberedItem) => string;
};

/**
 * Writes headline and body: a blank line between any two, except between items of one list. Empty texts are left out;
 * a story without any gives the empty string, every other one ends with a line end.
 *
 * @example
 * writeBlocks(story, headline => headline, forms) // 'Bridge opens\n\nThe bridge is open.\n'
 */
export function writeBlocks(story: Story, headlineForm: (text: string) => string, forms: BlockForms): string {
  const headline = oneLine(story.headline ?? '');
  let written = headline === '' ? '' : headlineForm(headline);
  let before: Block['type'] | null = null;
  const numbered = numberedItems(story.body);
  story.body.forEach((block, i) => {
    const text = oneLine(block.text);
    if (text === '') return;
    const inList = before === 'list-item' && block.type === 'list-item';
    if (written !== '') written += inList ? '\n' : '\n\n';
    const item = numbered[i] ?? null;
    written += item === null ? forms[block.type](text) : forms.numbered(item);
    before = block.type;
  });
  return written === '' ? '' : `${written}\n`;
}
