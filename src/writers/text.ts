import type { Story } from '../story/schema.js';
import { type BlockForms, writeBlocks } from './blocks.js';

const asIs = (text: string) => text;

/** A dash alone on a page may also open speech: only a bullet stands for an item wherever it is read. */
const FORMS: BlockForms = {
  paragraph: asIs,
  subheading: asIs,
  quote: asIs,
  'list-item': text => `• ${text}`,
  numbered: ({ mark, text }) => `${mark} ${text}`,
};

/**
 * Writes a story as plain text: the headline, then the body, one block a line, with blank lines between; the items of a
 * list have their number or a bullet and stand together. A story with neither headline nor body gives the empty string.
 *
 * @example
 * writeText(story) // 'Bridge opens\n\nThe bridge is open.\n'
 */
export function writeText(story: Story): string {
  return writeBlocks(story, asIs, FORMS);
}

/**
 * The body alone as plain text, for a field of another format: as `writeText` writes it, without a line end at its end.
 *
 * @example
 * bodyText(story) // 'The bridge is open.'
 */
export function bodyText(story: Story): string {
  return writeText({ ...story, headline: null }).replace(/\n$/, '');
}
