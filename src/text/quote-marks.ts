import { replaced } from './edits.js';
import type { Step } from './step.js';

const MARK = /^ {0,3}>/mu;
/** The marks at the head of a line, as many as there are levels. */
const MARKS = /^ {0,3}>(?: ?>){0,8}(?: |$)/gmu;
/** A quoted text has so many lines, and they are at least so many of all. */
const FEWEST = 5;
const LEAST_SHARE = 2 / 3;

/**
 * The marks of mail in front of each line of a text that is quoted in it, or was forwarded.
 * Accepts: `> The ferry ran again`, `> > It had been stopped`, where two thirds of the lines have them, and five.
 * Refuses: a quotation of a few lines, a mail that is answered line by line, `>Home`, `5 > 3`.
 *
 * @example
 * quoteMarks.edits('> a\n> b\n>\n> c\n> d\n> e', []).length // 6
 */
export const quoteMarks: Step = {
  signs: [],
  shows: text => text.includes('>') && MARK.test(text),
  whole: true,
  edits: text => {
    const marks = replaced(text, MARKS, () => '');
    if (marks.length < FEWEST) return [];
    const lines = text.split('\n').filter(line => line.trim() !== '').length;
    if (marks.length < LEAST_SHARE * lines) return [];
    return marks;
  },
};
