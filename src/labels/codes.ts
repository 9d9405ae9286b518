/**
 * What a character is, by its code, in tables: whole pages are read through them, one character at a time, and a pattern
 * for each question would cost many times as much.
 */

/** Letters, figures and marks of letters, of all scripts. */
export const WORD = 1;
/** A small letter of Latin-1, and a capital: their seam parts words that were glued (`TwitterEmail`). */
export const SMALL = 2;
export const CAPITAL = 4;
/** Blanks and marks that may stand around a phrase and do not belong to it. */
export const EDGE = 8;

const TABLED = 0x2800;
const EDGES = ' "\'“”„‘’‚«»()[]{}<>|/\\•·▪■●◆▼▲►▶▸◄◀→←↑↓↗›‹❯❮⟩+*#:;,.!?¡¿…–—-_=~×✕☰';

function isWord(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    (code < 0x2000 || code > 0x2bff) &&
    (code < 0x3000 || code > 0x303f) &&
    (code < 0xff00 || code > 0xff0f)
  );
}

const isSmall = (code: number) => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
const isCapital = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

const CLASSES = Uint8Array.from(
  { length: TABLED },
  (_, code) => (isWord(code) ? WORD : 0) | (isSmall(code) ? SMALL : 0) | (isCapital(code) ? CAPITAL : 0),
);
for (const mark of EDGES) CLASSES[mark.charCodeAt(0)] = EDGE;

/**
 * The classes of a character, added up: WORD, SMALL, CAPITAL, EDGE.
 *
 * @example
 * classOf(0x41) // WORD + CAPITAL
 */
export const classOf = (code: number): number => (code < TABLED ? (CLASSES[code] ?? 0) : isWord(code) ? WORD : 0);

/** Tells whether a word may end between two characters, by their classes. */
export const partsWords = (before: number, after: number): boolean =>
  (before & after & WORD) === 0 || ((before & SMALL) !== 0 && (after & CAPITAL) !== 0);

/** Beyond this code no script of the word lists has two cases. */
const CASED = 0x2200;
const SMALL_FORMS = Uint16Array.from({ length: CASED }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
});
SMALL_FORMS['’'.charCodeAt(0)] = "'".charCodeAt(0);
SMALL_FORMS['ς'.charCodeAt(0)] = 'σ'.charCodeAt(0);

/**
 * A character as phrases are compared by: small, a curly apostrophe straight, both small sigmas one.
 *
 * @example
 * String.fromCharCode(foldOf('É'.charCodeAt(0))) // 'é'
 */
export const foldOf = (code: number): number => (code < CASED ? (SMALL_FORMS[code] ?? 0) : code);
