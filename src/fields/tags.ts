import type { LabelledLine } from '../labels/labels.js';
import { tagList } from '../reading/tag-list.js';

const MOST = 100;
const LONGEST = 60;
const HAS_LETTER = /\p{L}/u;

/** Not a number of comments or pages, not a sentence. */
const isTag = (tag: string) => tag.length <= LONGEST && HAS_LETTER.test(tag);

/**
 * The keywords of the story, from lists in a line and from lists below a heading, each once whatever its case, in the order of the page.
 *
 * @example
 * readTags([tags('Tags: Harbour, Tunnels'), tags('harbour')]) // ['Harbour', 'Tunnels']
 */
export function readTags(lines: readonly LabelledLine[]): readonly string[] {
  const found = new Map<string, string>();
  for (const labelled of lines) {
    if (labelled.label !== 'tags') continue;
    const { line, listed } = labelled;
    for (const tag of listed === true ? [line.text] : tagList(line.text))
      if (isTag(tag) && !found.has(tag.toLowerCase())) found.set(tag.toLowerCase(), tag);
    if (found.size >= MOST) break;
  }
  return [...found.values()].slice(0, MOST);
}
