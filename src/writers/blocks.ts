import type { Block, Story } from '../story/schema.js';
import { oneLine } from './one-line.js';

/** How each type of block is written, given its text on one line. */
export type BlockForms = Readonly<Record<Block['type'], (text: string) => string>>;

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
  for (const block of story.body) {
    const text = oneLine(block.text);
    if (text === '') continue;
    const inList = before === 'list-item' && block.type === 'list-item';
    if (written !== '') written += inList ? '\n' : '\n\n';
    written += forms[block.type](text);
    before = block.type;
  }
  return written === '' ? '' : `${written}\n`;
}
