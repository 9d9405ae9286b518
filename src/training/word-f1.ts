import type { FitPage } from './model.js';

/**
 * F1 of the words of the lines that are kept on a page, against those of its body lines; 1 where there are none of both.
 *
 * @example
 * wordF1(page, page.candidates.map(() => true)) // 0.83
 */
export function wordF1({ candidates, isBody }: FitPage, kept: readonly boolean[]): number {
  let right = 0;
  let wrong = 0;
  kept.forEach((keeps, i) => {
    const words = candidates[i]?.shape.words ?? 0;
    if (keeps && isBody[i] === 1) right += 2 * words;
    else if (keeps !== (isBody[i] === 1)) wrong += words;
  });
  return right + wrong === 0 ? 1 : right / (right + wrong);
}
