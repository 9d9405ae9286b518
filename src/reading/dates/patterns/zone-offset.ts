import { FIGURES_END } from '../parts.js';
import type { Pattern } from '../token.js';
import { offsetMinutes } from '../zone.js';

/**
 * An offset from UTC.
 *
 * Accepts `GMT +3`, `GMT+3`, `GMT+03:00`, `UTC+0200`, `UTC -5:30`, `UTC−5`; behind a time `+0530`, `-05:30`.
 * Refuses `+3` alone, `+0530` behind a word, `+25:00`, `UTC+15`, `UTC+3.5`, `+0560`, `+05305`, `- 11:00` (the end of a span of time).
 */
export const zoneOffset: Pattern = {
  name: 'zone-offset',
  regex: new RegExp(
    `(?:(?:GMT|UTC) ?([+−–-] ?\\d{1,2}(?::?\\d\\d)?)|(?<=\\d(?: ?(?:[AaPp]\\.?[Mm]\\.?|Uhr|h))? ?)([+−-]\\d\\d:?\\d\\d))(?!\\d)${FIGURES_END}`,
    'gu',
  ),
  read: ([, named, bare]) => {
    const offset = offsetMinutes(named ?? bare ?? '');
    return offset === null ? null : { zone: { offset } };
  },
};
