const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';

/** A word: one CJK character, or a run of letters, digits and the marks that belong to them. */
export const WORD = new RegExp(`[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/**
 * Counts the words of a text: runs of letters and digits, and each Chinese or Japanese character by itself. What stands
 * between them, apostrophes and hyphens too, only separates.
 *
 * @example
 * countWords('Lake Mirova rose 2.5 metres') // 6
 * countWords('新しい橋')                     // 4
 */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x80 && !isLatinOrDash(code)) return countWithPattern(text);
    const isPart = isWordCode(code);
    if (isPart && !inWord) count += 1;
    inWord = isPart;
  }
  return count;
}

function countWithPattern(text: string): number {
  let count = 0;
  for (const _word of text.matchAll(WORD)) count += 1;
  return count;
}

/** The letters of Latin-1 and the signs of general punctuation: what most texts have beyond ASCII. */
const isLatinOrDash = (code: number) => (code >= 0xc0 && code <= 0xff) || (code >= 0x2010 && code <= 0x2027);

function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code <= 0xff && code !== 0xd7 && code !== 0xf7;
}
