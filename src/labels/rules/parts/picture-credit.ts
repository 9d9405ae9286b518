import { endPhrase } from '../../matching/phrases.js';
import { mayEndWith } from '../../matching/sieve.js';
import words from '../../words/caption.json' with { type: 'json' };

const labelWords = endPhrase(words.label);
const mayBeLabel = mayEndWith(Object.values(words.label).flat());

/**
 * What stands behind the last colon, where a word for picture stands before it; null where none does.
 *
 * @example
 * pictureCreditAtEnd('Boats at the quay in May. Foto: Jane Doe/dpa') // 'Jane Doe/dpa'
 */
export function pictureCreditAtEnd(tail: string): string | null {
  const colon = tail.lastIndexOf(':');
  if (colon < 4 || tail.length - colon < 3) return null;
  const before = tail.slice(0, colon).trimEnd();
  if (!mayBeLabel(before)) return null;
  const from = labelWords(before);
  return from < 0 || (/\p{Ll}$/u.test(before.slice(0, from).trimEnd()) && /^\p{Ll}/u.test(before.slice(from)))
    ? null
    : tail.slice(colon + 1).trim();
}
