import { AUTHOR, type Marker, namesFrom } from '../names/markers.js';
import { isCapital } from '../names/name-words.js';
import type { Tokens } from '../tokens/tokens.js';
import { JOINT } from '../tokens/word-meanings.js';
import words from '../words/bureau.json' with { type: 'json' };

const MOST_PLACES = 5;
const REPORTS: ReadonlySet<string> = new Set(words.reports.de);

/**
 * What stands before the writers of German magazines, as a marker; null where it does not.
 * Accepts: `Aus Halm berichtet Anna Muster`, `Aus Halm und Osterweide berichten Anna Muster und Max Muster`.
 * Refuses: `Aus Halm berichtet Anna Muster von der Flut`, `Aus Halm berichten Reporter`, `Aus Protest schweigt Anna Muster`.
 *
 * @example
 * reportsFrom(tokenize('Aus Halm berichtet Anna Muster')) // { kind: AUTHOR, from: 0, to: 3 }
 */
export function reportsFrom(tokens: Tokens): Marker | null {
  if (tokens.word(0) !== 'aus' || !isCapital(tokens.kindOf(0)) || !isCapital(tokens.kindOf(1))) return null;
  for (let at = 2; at < 2 + MOST_PLACES; at += 1) {
    if (REPORTS.has(tokens.word(at))) return namesFrom(tokens, at + 1) ? { kind: AUTHOR, from: 0, to: at + 1 } : null;
    if (!isCapital(tokens.kindOf(at)) && !tokens.is(at, JOINT)) return null;
  }
  return null;
}
