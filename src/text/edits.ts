/** One replacement made while cleaning: `[from, to)` of the text before became `text`. Never a mere insertion. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The edits of one cleaning step, sorted and not overlapping. */
export type Edits = readonly Edit[];

/** No edits. */
export const NONE: Edits = [];

/**
 * The edits that give every match of a pattern its replacement; a match whose replacement is itself stays.
 *
 * @param pattern with the flag `g`, never matching the empty string
 * @example
 * replaced('a\tb', /\t/g, () => ' ') // [{ from: 1, to: 2, text: ' ' }]
 */
export function replaced(text: string, pattern: RegExp, replacement: (match: RegExpExecArray) => string): Edits {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const by = replacement(match);
    const from = match.index;
    if (by !== match[0]) edits.push({ from, to: from + match[0].length, text: by });
  }
  return edits;
}

/**
 * The text after its edits.
 *
 * @example
 * apply('a&amp;b', [{ from: 1, to: 6, text: '&' }]) // 'a&b'
 */
export function apply(text: string, edits: Edits): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits) {
    parts.push(text.slice(done, edit.from), edit.text);
    done = edit.to;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** Adds an edit; two removals that touch become one. */
function add(edits: Edit[], edit: Edit): void {
  const last = edits[edits.length - 1];
  if (last !== undefined && last.to === edit.from && last.text === '' && edit.text === '')
    edits[edits.length - 1] = { from: last.from, to: edit.to, text: '' };
  else edits.push(edit);
}

const movesNothing = (edit: Edit) => edit.to - edit.from === 1 && edit.text.length === 1;

/**
 * The edits that lead where two lists of edits lead, one after the other. They serve to find places, so those that put
 * one character in the place of one are left out.
 *
 * @param first from the source to `between`
 * @param between the text after the first list
 * @param second from `between` on
 * @example
 * compose([{ from: 0, to: 5, text: '&' }], '&amp;', [{ from: 0, to: 5, text: '&' }])
 * // from '&amp;amp;' to '&': [{ from: 0, to: 9, text: '&' }]
 */
export function compose(first: Edits, between: string, second: Edits): Edits {
  const edits: Edit[] = [];
  let grown = 0;
  let a = 0;
  let b = 0;
  for (;;) {
    const one = first[a];
    const two = second[b];
    if (two !== undefined && movesNothing(two) && (one === undefined || two.to <= one.from + grown)) {
      b++;
    } else if (one !== undefined && (two === undefined || one.from + grown + one.text.length <= two.from)) {
      add(edits, one);
      grown += one.text.length - (one.to - one.from);
      a++;
    } else if (two !== undefined && (one === undefined || two.to <= one.from + grown)) {
      add(edits, { from: two.from - grown, to: two.to - grown, text: two.text });
      b++;
    } else if (one !== undefined && two !== undefined) {
      // They overlap, and perhaps more of both lists with them: all become one edit.
      const start = Math.min(one.from + grown, two.from);
      const from = start - grown;
      let end = start + 1;
      let done = start;
      let text = '';
      for (;;) {
        const earlier = first[a];
        const later = second[b];
        const earlierFrom = earlier === undefined ? Number.POSITIVE_INFINITY : earlier.from + grown;
        if (earlier !== undefined && earlierFrom < end && earlierFrom <= (later?.from ?? earlierFrom)) {
          end = Math.max(end, earlierFrom + earlier.text.length);
          grown += earlier.text.length - (earlier.to - earlier.from);
          a++;
        } else if (later !== undefined && later.from < end) {
          text += between.slice(done, later.from) + later.text;
          done = later.to;
          end = Math.max(end, later.to);
          b++;
        } else break;
      }
      add(edits, { from, to: end - grown, text: text + between.slice(done, end) });
    } else return edits;
  }
}
