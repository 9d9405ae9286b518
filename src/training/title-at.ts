import { readHeadline } from '../fields/headline.js';
import type { Candidate } from '../labels/candidate.js';
import { headlinePieces } from '../labels/headline/pieces.js';

/**
 * The headline that a story would have if it were found at a line.
 *
 * @example
 * titleAt(candidates, 0) // 'Bridge opens early' where the first line says 'Bridge opens early | Example News'
 */
export function titleAt(candidates: readonly Candidate[], index: number): string {
  const [from, to] = headlinePieces(candidates, index);
  const labelled = candidates.map(({ line }, i) => {
    const label = i >= from && i < to ? ('headline' as const) : ('other-chrome' as const);
    return { line, label, reason: '', confidence: 1 };
  });
  return readHeadline(labelled)?.text ?? '';
}
