import type { Edit } from './edits.js';
import type { Step } from './step.js';

const OTHER = '\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u3164\uffa0';
const ANY_OTHER = new RegExp(`[${OTHER}]`);

function isBlank(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || code === 0x09;
  return ANY_OTHER.test(String.fromCharCode(code));
}

const TAB = 8;
/** Columns up to which tabs are expanded; beyond, a tab is one space, so that a line of tabs cannot fill the memory. */
const WIDEST = 160;

function indentation(blanks: string): string {
  if (!blanks.includes('\t')) return ' '.repeat(blanks.length);
  let columns = 0;
  for (const blank of blanks) columns += blank === '\t' && columns < WIDEST ? TAB - (columns % TAB) : 1;
  return ' '.repeat(columns);
}

/** What a run of blanks becomes, by where it stands. */
function cleaned(text: string, from: number, to: number, run: string): string {
  if (to === text.length || text[to] === '\n') return '';
  return from === 0 || text[from - 1] === '\n' ? indentation(run) : ' ';
}

/**
 * Blanks: at the head of a line each becomes as many plain spaces as it is wide, between words a run becomes one space,
 * at the end of a line it goes, and so does a line of nothing else. Line ends must be `\n` by now.
 * Accepts: spaces, tabs, no-break, thin, ideographic and all other blanks, the Braille blank and the Hangul fillers.
 * Refuses: a single space between words, plain indentation, zero-width characters (they are no blanks).
 *
 * @example
 * spaces.edits('\ta  b ', [0, 3, 6]) // [{ from: 0, to: 1, text: '        ' }, { from: 2, to: 4, text: ' ' }, { from: 5, to: 6, text: '' }]
 */
export const spaces: Step = {
  signs: [OTHER, [' ', ' \n']],
  edits: (text, places) => {
    const edits: Edit[] = [];
    let to = -1;
    for (const place of places) {
      // The other signs in a run, and the line end behind it.
      if (place <= to) continue;
      let from = place;
      while (from > 0 && isBlank(text.charCodeAt(from - 1))) from--;
      to = place;
      while (to < text.length && isBlank(text.charCodeAt(to))) to++;
      const run = text.slice(from, to);
      const by = cleaned(text, from, to, run);
      if (by !== run) edits.push({ from, to, text: by });
    }
    return edits;
  },
};
