/**
 * What a story has of its pictures without having them: the names of their files, and descriptions that were put together with
 * the caption, so that they stand twice on a line.
 *
 * Accepts: `[svg][ferry-at-dawn-1024x576]`, `[68dacc7f64]`, `ferry.jpg`; `Boats at the quay.Boats at the quay.`, `Boats at the
 * quay Boats at the quay`.
 *
 * Refuses: `[Ferry]`, `[1]`, `[no-mentions]`; what is as short as a refrain (`Never again. Never again.`), figures and rules, columns
 * of a table side by side.
 */

const BRACKETED = /^(?:\[[^[\] ]{1,90}\] ?){1,12}$/u;
const BRACKETS = /[[\] ]+/u;
/** Names that machines give to pictures, or make of their titles. */
const NAME = /^(?:svg|img|image)$|^[^-_]+(?:[-_][^-_]*){2,}$|^(?=\D{0,90}\d)(?=\d{0,90}\p{L})[\p{L}\d]{8,90}$/u;
const FILE = /^[\p{L}\d%()._-]{1,90}\.(?:jpe?g|png|webp|gif|svg)$/iu;
const LONGEST_NAMES = 400;

/** Whether a line is nothing but names of pictures, as text browsers print them. */
function isImageName(text: string): boolean {
  if (text.length > LONGEST_NAMES) return false;
  if (!text.startsWith('[')) return FILE.test(text);
  if (!BRACKETED.test(text)) return false;
  return text
    .split(BRACKETS)
    .filter(name => name !== '')
    .every(name => NAME.test(name));
}

/** Characters of a text that stands twice. */
const SHORTEST = 14;
const LONGEST = 400;
const BETWEEN = ['', ' ', '. '];
const WORDS = /^\p{L}(?!.* {2})(?=.*\p{L} \p{L})/u;

/** Whether a line is one text twice. */
function isDoubled(text: string): boolean {
  if (text.length < 2 * SHORTEST || text.length > 2 * LONGEST) return false;
  return BETWEEN.some(between => {
    const length = (text.length - between.length) / 2;
    if (!Number.isInteger(length) || !text.startsWith(between, length)) return false;
    const once = text.slice(0, length);
    return length >= SHORTEST && text.endsWith(once) && WORDS.test(once);
  });
}

/**
 * Whether a line is the name of a picture, or its description and its caption in one.
 *
 * @example
 * isPictureText('Boats at the quay.Boats at the quay.') // true
 */
export const isPictureText = (text: string): boolean => isImageName(text) || isDoubled(text);
