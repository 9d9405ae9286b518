/**
 * What a story has of its pictures without having them: the names of their files, and descriptions that were put together with
 * the caption, so that they stand twice on a line.
 *
 * Accepts: `[svg][ferry-at-dawn-1024x576]`, `[68dacc7f64]`, `ferry-2.jpg`; `Boats at the quay.Boats at the quay.`, and where they are
 * long `Boats ... at the quay Boats ... at the quay`.
 *
 * Refuses: `[Ferry]`, `[1]`, `[off-the-record]`, `favicon.svg`; chants and refrains (`Never again! Never again!`), figures and rules, columns
 * of a table side by side.
 */

const BRACKETED = /^(?:\[[^[\] ]{1,90}\] ?){1,12}$/u;
const BRACKETS = /[[\] ]+/u;
/** Names that machines give to pictures, or make of their titles. */
const NAME = /^(?:svg|img|image)$|^[^-_]+(?:[-_][^-_]*){2,}$|^(?=[a-f]{0,90}\d)(?=\d{0,90}[a-f])[a-f\d]{8,90}$/u;
/** Alone in brackets words with hyphens may be the story's: `[off-the-record]`. */
const SHORT_ALONE = /^\[[^[\]\d_]{0,26}\] ?$/u;
const FILE = /^(?=.{0,90}[\d_-])[\p{L}\d%()._-]{4,90}\.(?:jpe?g|png|webp|gif|svg)$/iu;
/** A look at the end turns most lines away before `FILE`, whose letters of all scripts are dear, reads them. */
const FILE_END = /\.(?:jpe?g|png|webp|gif|svg)$/iu;
const LONGEST_END = 5;
const LONGEST_NAMES = 400;

/** Whether a line is nothing but names of pictures, as text browsers print them. */
function isImageName(text: string): boolean {
  if (text.length > LONGEST_NAMES) return false;
  if (!text.startsWith('[')) return FILE_END.test(text.slice(-LONGEST_END)) && FILE.test(text);
  if (!BRACKETED.test(text) || (SHORT_ALONE.test(text) && text !== '[svg]')) return false;
  return text
    .split(BRACKETS)
    .filter(name => name !== '')
    .every(name => NAME.test(name));
}

/** Characters of a text that stands twice. */
const SHORTEST = 14;
const LONGEST = 400;
/** With something between them they may be a chant. */
const SHORTEST_APART = 40;
const BETWEEN = ['', ' ', '. '];
const WORDS = /^\p{L}(?!.* {2})(?=.*\p{L} \p{L})/u;

/** Whether a line is one text twice. */
function isDoubled(text: string): boolean {
  if (text.length < 2 * SHORTEST || text.length > 2 * LONGEST) return false;
  return BETWEEN.some(between => {
    const length = (text.length - between.length) / 2;
    if (!Number.isInteger(length) || !text.startsWith(between, length)) return false;
    const once = text.slice(0, length);
    const shortest = between === '' ? SHORTEST : SHORTEST_APART;
    return length >= shortest && text.endsWith(once) && WORDS.test(once) && !once.includes('!');
  });
}

/**
 * Whether a line is the name of a picture, or its description and its caption in one.
 *
 * @example
 * isPictureText('Boats at the quay.Boats at the quay.') // true
 */
export const isPictureText = (text: string): boolean => isImageName(text) || isDoubled(text);
