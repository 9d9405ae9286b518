import type { Edit } from './edits.js';
import type { Step } from './step.js';

/**
 * Line ends of every kind become `\n`.
 * Accepts: CR LF, CR, vertical tab, form feed, the separators FS GS RS, next line (U+0085), U+2028, U+2029.
 * Refuses: `\n` itself, tabs, the letters `\r\n` written out.
 *
 * @example
 * lineEnds.edits('a\r\nb', [1]) // [{ from: 1, to: 3, text: '\n' }]
 */
export const lineEnds: Step = {
  signs: ['\r\v\f\x1c-\x1e\u0085\u2028\u2029'],
  edits: (text, places) =>
    places.map((from): Edit => {
      const isPair = text[from] === '\r' && text[from + 1] === '\n';
      return { from, to: from + (isPair ? 2 : 1), text: '\n' };
    }),
};
