import { replaced } from './edits.js';
import type { Step } from './step.js';

const SEQUENCES = new RegExp(
  [
    '\\x1b\\[[0-?]{0,64}[ -/]{0,4}[@-~]', // CSI: colours, cursor
    '\\x1b[\\]PX^_][^\\x07\\x1b\\n]*(?:\\x07|\\x1b\\\\)', // OSC and kin: window title, link address
    '\\x1b[()*+./#-][0-9A-Za-z]', // character sets
    '\\x1b[=>78\\\\]', // keypad, cursor, end of a string
    '[^\\n\\x08\\x1b]\\x08', // overstrike
  ].join('|'),
  'g',
);

/**
 * What only a terminal understands, as a whole.
 * Accepts: `\x1b[31m`, `\x1b]0;title\x07`, `\x1b]8;;address\x1b\\` around the words of a link, `\x1b(B`; bold and
 * underline by overstriking (`N\bN`, `_\bN`).
 * Refuses: the same without its ESC (`[31m`, `[1]`), a sequence that never ends (only its ESC goes, later).
 *
 * @example
 * terminal.edits('\x1b[1mNews', []) // [{ from: 0, to: 4, text: '' }]
 */
export const terminal: Step = {
  signs: ['\x08\x1b'],
  whole: true,
  edits: text => replaced(text, SEQUENCES, () => ''),
};
