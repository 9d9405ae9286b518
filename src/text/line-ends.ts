import type { Edit } from './edits.js';
import type { Step } from './step.js';

const PAIR = '\r\n';
const DOUBLED = `\r${PAIR}`;

/**
 * Line ends of every kind become `\n`.
 * Accepts: CR LF, CR CR LF (CR LF written anew by a system that puts CR before LF), CR, vertical tab, form feed, the separators FS GS RS, next line (U+0085), U+2028, U+2029.
 * Refuses: `\n` itself, tabs, the letters `\r\n` written out.
 *
 * @example
 * lineEnds.edits('a\r\nb', [1]) // [{ from: 1, to: 3, text: '\n' }]
 */
export const lineEnds: Step = {
  signs: ['\r\v\f\x1c-\x1e\u0085\u2028\u2029'],
  edits: (text, places) =>
    places.flatMap((from): readonly Edit[] => {
      if (from > 0 && text.startsWith(DOUBLED, from - 1)) return [];
      const length = text.startsWith(DOUBLED, from) ? DOUBLED.length : text.startsWith(PAIR, from) ? PAIR.length : 1;
      return [{ from, to: from + length, text: '\n' }];
    }),
};
