import { replaced } from './edits.js';
import type { Step } from './step.js';

/** A number in brackets in front of a word, as a word begins. */
const NUMBER = /(?<![^\s(["'“‘«])\[(\d{1,4})\](?=[^\s[\].,;:])/gu;
/** A page has links enough to tell. */
const FEWEST = 5;
/** So many of the numbers follow the one before them. */
const COUNTING = 0.8;

/**
 * The numbers that a text browser puts in front of the words of links (`lynx -dump`, elinks), which it explains at the
 * foot of the page.
 * Accepts: `[1]Home [2]News [3]Sport [4]Weather [5]Log in`, counting on.
 * Refuses: references behind a word (`the bridge.[1]`), entries of a list (`[1] R. Ode`), numbers that do not count on
 * (`[2019]`), `[sic]`.
 *
 * @example
 * linkNumbers.edits('[1]A [2]B [3]C [4]D [5]E', []).length // 5
 */
export const linkNumbers: Step = {
  signs: [],
  shows: text => text.includes('[1]'),
  whole: true,
  edits: text => {
    const found = [...text.matchAll(NUMBER)];
    const counting = found.filter((match, i) => i > 0 && Number(match[1]) === Number(found[i - 1]?.[1]) + 1);
    if (found.length < FEWEST || counting.length < COUNTING * (found.length - 1)) return [];
    return replaced(text, NUMBER, () => '');
  },
};
