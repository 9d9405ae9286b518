/**
 * A page is read line after line where trees are expected to err on more than this share of the words of its body: four in
 * ten of labelled pages, on which nearly all is that reading can mend.
 */
const DOUBTFUL = 0.08;

/**
 * Tells whether trees are so little sure of a page that it is worth reading. Where they take no line for body there is no
 * story to be mended: menus alone.
 *
 * @param odds log odds of each line of being body
 * @param words of each line
 * @example
 * isDoubtful(Float32Array.of(5, -5), [40, 30]) // false
 * isDoubtful(Float32Array.of(5, -1), [40, 30]) // true
 * isDoubtful(Float32Array.of(-2, -1), [1, 1]) // false
 */
export function isDoubtful(odds: Float32Array, words: ArrayLike<number>): boolean {
  let wrong = 0;
  let body = 0;
  let hasStory = false;
  for (let i = 0; i < odds.length; i++) {
    const chance = 1 / (1 + Math.exp(-(odds[i] as number)));
    hasStory ||= chance > 0.5;
    const own = words[i] as number;
    wrong += own * Math.min(chance, 1 - chance);
    body += own * chance;
  }
  return hasStory && wrong > DOUBTFUL * body;
}
