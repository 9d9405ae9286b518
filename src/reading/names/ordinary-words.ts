import { bitsOf, ORDINARY } from '../tokens/word-meanings.js';

/**
 * How far a name is made of ordinary words of its language, as that of a house is: 0: none of its words; 1: some; 2: the last one;
 * 3: all.
 *
 * @example
 * ordinaryWords('Jane Doe')  // 0
 * ordinaryWords('The Daily') // 3
 */
export function ordinaryWords(name: string): number {
  const words = name.split(' ');
  let count = 0;
  for (const word of words) if ((bitsOf(word) & ORDINARY) !== 0) count += 1;
  if (count === 0) return 0;
  if (count === words.length) return 3;
  return (bitsOf(words[words.length - 1] ?? '') & ORDINARY) !== 0 ? 2 : 1;
}
