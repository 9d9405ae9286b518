import { type Evidence, flag, kinds, rangeOf, ranges } from '../evidence.js';
import { isBelowList, WORD_EDGES, wordsAt, zoneOf } from './place.js';
import type { Stamp, Survey } from './survey.js';

/** What speaks for and against a line as the one that dates the story; `stamp-points.json` says what each bin is worth. */

const HEADLINE_EDGES = [-25, -8, -3, -1, 0, 2, 3, 4, 6, 9, 16, 30];
/** One more where the page has no headline. */
const PLACES = HEADLINE_EDGES.length + 2;
const REST_EDGES = [1, 2, 4, 7, 12, 25];

function placeOf({ headline, anchor }: Survey, index: number): number {
  return headline === null ? HEADLINE_EDGES.length + 1 : rangeOf(HEADLINE_EDGES, index - anchor);
}

/** Above the headline, above the text, in its first lines, amid it, at its end, close below it, below, far below. */
function stretchOf({ anchor, first, last }: Survey, index: number): number {
  if (index < anchor) return 0;
  if (index < first) return 1;
  if (index <= last) return index < first + 6 ? 2 : index >= last - 2 ? 4 : 3;
  return index <= last + 4 ? 5 : index <= last + 14 ? 6 : 7;
}

function count({ stamps }: Survey, holds: (other: Stamp) => boolean): number {
  let found = 0;
  for (const other of stamps) if (holds(other)) found += 1;
  return found;
}

const STOP = /[.!?]$/u;

export const STAMP_EVIDENCE: readonly Evidence<Survey, Stamp>[] = [
  kinds('label and place', 4 * PLACES, (page, { label, index }) => label * PLACES + placeOf(page, index)),
  kinds('label and stretch', 32, (page, { label, index }) => label * 8 + stretchOf(page, index)),
  kinds('other words', 21, (page, { index, rest }) => zoneOf(page, index) * 7 + rangeOf(REST_EDGES, rest)),
  kinds('name on the line', 9, (page, { index, signed }) => zoneOf(page, index) * 3 + signed),
  flag('a whole date', (_, { date }) => date.kind === 3),
  ranges('other days around', [1, 2, 3, 5, 8], (page, { index, date }) =>
    count(page, other => Math.abs(other.index - index) <= 12 && other.date.day !== date.day),
  ),
  ranges('lines of the same day', [1, 2, 3, 5], (page, { index, date }) =>
    count(page, other => other.index !== index && other.date.day === date.day),
  ),
  ranges('dates nearer to the headline', [1, 2, 3, 6], ({ stamps, anchor }, { index }) =>
    index < anchor ? 0 : stamps.filter(other => other.index > anchor && other.index < index).length,
  ),
  kinds('rule', 3, ({ candidates }, { index }) => {
    const claim = candidates[index]?.claim;
    return claim == null ? 0 : claim.sure ? 2 : 1;
  }),
  flag('below a list', (page, { index }) => isBelowList(page, index)),
  ranges('words above', WORD_EDGES, (page, { index }) => wordsAt(page, index - 1)),
  ranges('lines from the top', [1, 3, 6], (_, { index }) => index),
  flag('full stop', (_, { text }) => STOP.test(text)),
  ranges('length', [20, 40, 80, 150], (_, { text }) => text.length),
];
