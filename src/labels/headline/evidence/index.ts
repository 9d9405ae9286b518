import type { Page } from '../page.js';
import { byItself } from './by-itself.js';
import { closeBy } from './close-by.js';
import { copies } from './copies.js';
import { distances } from './distances.js';
import type { Group } from './group.js';
import { neighbours } from './neighbours.js';
import { place } from './place.js';
import { sharedWords } from './shared-words.js';
import { stretches } from './stretches.js';

/**
 * What speaks for and against a line as the headline of its page, in numbers: what it shows by itself, where it stands,
 * what stands around it, and what it shares with the text and with other lines.
 */
const GROUPS: readonly Group[] = [byItself, place, neighbours, closeBy, distances, sharedWords, copies, stretches];

/** What each number of a line tells, in order. */
export const EVIDENCE: readonly string[] = GROUPS.flatMap(({ names }) => names);

/** Where the numbers of each group begin. */
const STARTS = GROUPS.map((_, g) => GROUPS.slice(0, g).reduce((sum, { names }) => sum + names.length, 0));

/**
 * Measures one contender.
 *
 * @param k which contender of the page
 * @param row where the numbers are written, in the order of `EVIDENCE`
 */
export function measure(page: Page, k: number, row: Float32Array): void {
  for (let g = 0; g < GROUPS.length; g++) (GROUPS[g] as Group).measure(page, k, row, STARTS[g] ?? 0); // g < GROUPS.length
}
