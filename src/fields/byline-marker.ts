import { phraseGroup } from '../labels/phrases.js';
import words from './words/byline.json' with { type: 'json' };

/** A stretch of a byline and what its marker says of it. */
export interface Marked {
  /** `author`: `By ...`; `other`: `Photo by ...`, `Reviewed by ...`; `none`: what stands before the first marker. */
  readonly kind: 'author' | 'other' | 'none';
  /** Where the stretch begins, its marker included. */
  readonly from: number;
  /** The text after the marker. */
  readonly text: string;
}

const group = (list: readonly string[]) => phraseGroup({ all: list });
const MARKS = `(?:(?<other>${group(words.other)})|(?<author>${group(words.anywhere)}))(?![\\p{L}\\p{N}-])[ :]{0,2}`;
const WITH_COLON = `(?:(?<otherColon>${group(words.otherColon)})|(?<authorColon>${group(words.colon)})) ?: ?`;

/** Markers that are markers wherever they stand as a word: `by`, `Author:`, `Photos by`. */
export const MARKER = new RegExp(`(?<![\\p{L}\\p{N}@])(?:${MARKS}|${WITH_COLON})`, 'giu');

/** Words that are markers only where a byline begins: elsewhere they belong to names (`von`) or to prose. */
export const START_MARKER = new RegExp(`^${group(words.start)}(?![\\p{L}\\p{N}-])[ :]{0,2}`, 'iu');

/** Words that may begin a name (`De Jong`, `Van Doe`): markers only before two more words, the first with a capital. */
export const PARTICLE_MARKER = new RegExp(
  `^(?:${words.particles.map(word => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')}) (?=\\p{Lu}[^ ]{0,40} \\p{Lu})`,
  'u',
);

/**
 * Cuts a byline at its markers.
 * Accepts: `By Jane Doe`, `Words by Jane Doe Photos by John Roe`, `Author: Jane Doe`, `Von Anna Muster`, `Di Anna Esempio`.
 * Refuses: `Ursula von Muster`, `Van Doe`, `Derby County`, `@bylines`.
 *
 * @example
 * splitMarkers('Words by Jane Doe Photos by John Roe')
 * // [ { kind: 'author', from: 0, text: 'Jane Doe' }, { kind: 'other', from: 18, text: 'John Roe' } ]
 */
export function splitMarkers(text: string): readonly Marked[] {
  const parts: Marked[] = [];
  const start = START_MARKER.exec(text) ?? PARTICLE_MARKER.exec(text);
  let kind: Marked['kind'] = start ? 'author' : 'none';
  let from = 0;
  let content = start ? start[0].length : 0;
  const close = (to: number) => {
    const rest = text.slice(content, to).trim();
    if (rest !== '' || kind !== 'none') parts.push({ kind, from, text: rest });
  };
  for (const match of text.matchAll(MARKER)) {
    if (match.index < content) continue;
    close(match.index);
    kind = (match.groups?.['author'] ?? match.groups?.['authorColon']) ? 'author' : 'other';
    from = match.index;
    content = match.index + match[0].length;
  }
  close(text.length);
  return parts;
}
