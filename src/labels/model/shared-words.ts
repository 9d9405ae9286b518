import type { Lexis } from './lexis.js';

/** Lines [from, to) of a page; those that `takes`, until they have so many words. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly takes: (line: number) => boolean;
  readonly enough?: number;
}

/** For each content word, in how many lines of a stretch it stands; `words` of each line of the page. */
export function linesWithWord(
  { content, contentFrom, size }: Lexis,
  words: Float32Array,
  { from, to, takes, enough = Number.POSITIVE_INFINITY }: Stretch,
): Uint16Array {
  const counts = new Uint16Array(size);
  let seen = 0;
  for (let i = from; i < to && seen < enough; i++) {
    if (!takes(i)) continue;
    seen += words[i] as number;
    for (let k = contentFrom[i] as number; k < (contentFrom[i + 1] as number); k++) {
      const word = content[k] as number;
      counts[word] = (counts[word] as number) + 1;
    }
  }
  return counts;
}

/** How many of the content words of a line stand in at least `least` lines, by `counts`. */
export function sharedWords({ content, contentFrom }: Lexis, counts: Uint16Array, i: number, least: number): number {
  let shared = 0;
  for (let k = contentFrom[i] as number; k < (contentFrom[i + 1] as number); k++)
    if ((counts[content[k] as number] as number) >= least) shared++;
  return shared;
}

/** How many content words a line has. */
export const contentOf = ({ contentFrom }: Lexis, i: number) =>
  (contentFrom[i + 1] as number) - (contentFrom[i] as number);
