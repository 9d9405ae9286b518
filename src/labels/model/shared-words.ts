import type { Lexis } from './lexis.js';

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
