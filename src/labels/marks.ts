/**
 * A cheap look at a line before the dear ones: which marks it holds, and whether it may hold one of a few words. One
 * pass over the characters answers all rules; it says "may hold", never "holds", except for marks of short lines.
 */

export const FIGURE = 1;
/** `:` */
export const COLON = 2;
/** `|`, `•`, `·` */
export const BAR = 4;
/** `/` */
export const SLASH = 8;
/** `(` */
export const ROUND = 16;
/** `©`, `℗`, `&` */
export const RIGHTS = 32;
/** `»`, `›`, `>` and other arrows of a path */
export const CHEVRON = 64;
/** `-`, `–`, `—` */
export const DASH = 128;

const MARKS = new Uint8Array(0x2800);
const mark = (chars: string, bit: number) => {
  for (const char of chars) MARKS[char.charCodeAt(0)] = bit;
};
mark('0123456789', FIGURE);
mark(':', COLON);
mark('|•·', BAR);
mark('/', SLASH);
mark('(', ROUND);
mark('©℗&', RIGHTS);
mark('»›>▸▶→❯⟩', CHEVRON);
mark('-–—', DASH);

/** A line beyond this length is not looked at: it may hold anything. */
const LONGEST = 3000;

/** Three characters in a row as a number, without the case of ASCII letters. */
const stemKey = (key: number, code: number) => ((key << 5) | (code & 31)) & 0x7fff;

const codeOf = (char: string) => char.charCodeAt(0);

/** What was found in the line asked last; three characters stand in it where their place in `seen` has its round. */
const seen = new Uint32Array(0x8000);
let round = 1;
let text = '';
let marks = 0;
let isLong = false;

/** Reads the line, unless it is the one asked last: all rules ask for the same line one after the other. */
function look(line: string): void {
  if (line === text) return;
  text = line;
  marks = 0;
  isLong = line.length > LONGEST;
  if (isLong) return;
  // Beyond 2^32 lines it begins anew; a place left over from then only lets a line pass.
  round = (round + 1) >>> 0;
  let key = 0;
  for (let i = 0; i < line.length; i += 1) {
    const code = line.charCodeAt(i);
    key = stemKey(key, code);
    marks |= MARKS[code] ?? 0;
    seen[key] = round;
  }
}

/**
 * Tells whether a line may hold one of some marks: the constants above, added up.
 *
 * @example
 * mayHoldMark('Page 2', FIGURE) // true
 * mayHoldMark('Page 2', COLON)  // false
 */
export function mayHoldMark(line: string, wanted: number): boolean {
  look(line);
  return isLong || (marks & wanted) !== 0;
}

/**
 * Makes a sieve for words: false where a line holds none of them, in no case. It looks at the last three letters of each.
 *
 * @param words three letters or more each
 * @example
 * const mayHold = stemSieve('cookie', 'gdpr');
 * mayHold('We use COOKIES') // true
 * mayHold('Ferry runs')     // false
 */
export function stemSieve(...words: readonly string[]): (line: string) => boolean {
  const keys = Uint16Array.from(new Set(words.map(word => [...word.slice(-3)].map(codeOf).reduce(stemKey, 0))));
  return line => {
    look(line);
    if (isLong) return true;
    for (let i = 0; i < keys.length; i += 1) if (seen[keys[i] ?? 0] === round) return true;
    return false;
  };
}
