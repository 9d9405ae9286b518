const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const WORD = new RegExp(`[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{N}])+`, 'gu');
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const LEAST_F1 = 0.9;

/** The words of a title as the score counts them: lower-cased, each Chinese or Japanese character by itself. */
export const titleWords = (text: string): string[] =>
  text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().match(WORD) ?? [];

/**
 * Word F1 of two titles, from 0 to 1.
 *
 * @example
 * titleF1('Bridge opens', 'Bridge opens early') // 0.8
 */
export function titleF1(title: string, wanted: string): number {
  const own = titleWords(title);
  const other = titleWords(wanted);
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of own) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    both += 1;
    left.set(word, count - 1);
  }
  return own.length + other.length === 0 ? 1 : (2 * both) / (own.length + other.length);
}

/**
 * Whether a title counts as the one that is asked for, by the measure of the corpus: the same words, or a word F1 of at
 * least 0.9.
 *
 * @example
 * sameTitle('Bridge opens early!', 'Bridge Opens Early') // true
 * sameTitle('Bridge opens', 'Bridge opens early')        // false
 */
export const sameTitle = (title: string, wanted: string): boolean => titleF1(title, wanted) >= LEAST_F1;
