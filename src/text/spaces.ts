import { NONE, replaced, type Step } from './edits.js';

const OTHER = '\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u2800\\u3000\\u3164\\uffa0';
const ANY = new RegExp(`[${OTHER}]|  | \\n| $`);
const RUNS = new RegExp(`[${OTHER}][ ${OTHER}]*| [ ${OTHER}]+| (?=\\n)| $`, 'g');

const TAB = 8;
/** Columns up to which tabs are expanded; beyond, a tab is one space, so that a line of tabs cannot fill the memory. */
const WIDEST = 160;

function indentation(blanks: string): string {
  if (!blanks.includes('\t')) return ' '.repeat(blanks.length);
  let columns = 0;
  for (const blank of blanks) columns += blank === '\t' && columns < WIDEST ? TAB - (columns % TAB) : 1;
  return ' '.repeat(columns);
}

/**
 * Blanks: at the head of a line each becomes as many plain spaces as it is wide, between words a run becomes one space,
 * at the end of a line it goes, and so does a line of nothing else. Line ends must be `\n` by now.
 * Accepts: spaces, tabs, no-break, thin, ideographic and all other blanks, the Braille blank and the Hangul fillers.
 * Refuses: a single space between words, plain indentation, zero-width characters (they are no blanks).
 *
 * @example
 * spaces('\ta  b ') // [{ from: 0, to: 1, text: '        ' }, { from: 2, to: 4, text: ' ' }, { from: 5, to: 6, text: '' }]
 */
export const spaces: Step = text =>
  ANY.test(text)
    ? replaced(text, RUNS, ({ 0: run, index }) => {
        const end = index + run.length;
        if (end === text.length || text[end] === '\n') return '';
        return index === 0 || text[index - 1] === '\n' ? indentation(run) : ' ';
      })
    : NONE;
