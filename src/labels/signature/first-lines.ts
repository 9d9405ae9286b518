import { classAt, isLetter } from '../../reading/tokens/letters.js';

/** What the first lines of a story write: people in the news stand in them, authors do not. */

function holds(lines: readonly string[], word: string): boolean {
  for (const line of lines) {
    for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length)) {
      if (!isLetter(classAt(line, at - 1)) && !isLetter(classAt(line, at + word.length))) return true;
    }
  }
  return false;
}

/**
 * Tells whether the lines hold a word as it is written.
 *
 * @example
 * holdsWord(['The harbour of Port Doe'], 'Doe') // true
 */
export const holdsWord = (lines: readonly string[], word: string): boolean => word !== '' && holds(lines, word);

/**
 * Tells whether the lines hold a word in small letters; a script without capitals has none.
 *
 * @example
 * holdsSmall(['The harbour of Port Doe'], 'Harbour') // true
 */
export function holdsSmall(lines: readonly string[], word: string): boolean {
  const small = word.toLowerCase();
  return word !== '' && small !== word.toUpperCase() && holds(lines, small);
}
