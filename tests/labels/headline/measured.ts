import type { Candidate } from '../../../src/labels/candidate.js';
import { EVIDENCE, measure } from '../../../src/labels/headline/evidence/index.js';
import { headlinePage, type Page } from '../../../src/labels/headline/page.js';
import { candidate, PROSE } from '../candidates.js';

/** The lines of a page: texts, or candidates where more is to be said of a line. */
export type Lines = readonly (string | Candidate)[];

export const candidatesOf = (lines: Lines): Candidate[] =>
  lines.map(line => (typeof line === 'string' ? candidate(line) : line));

/** Surveys a page whose body is its prose, and the lines of `kept`. */
export function surveyed(lines: Lines, kept: readonly string[] = []): Page {
  const candidates = candidatesOf(lines);
  const body = candidates.map(({ line }) => PROSE.includes(line.text) || kept.includes(line.text));
  const page = headlinePage(candidates, body);
  if (page === null) throw new Error('the page has no body');
  return page;
}

/** What one piece of evidence tells of a line, by the line's text: of several that are alike, of the last. */
export function told(name: string, text: string, lines: Lines, kept: readonly string[] = []): number {
  const page = surveyed(lines, kept);
  const row = new Float32Array(EVIDENCE.length);
  for (let k = page.count - 1; k >= 0; k--) {
    if (page.candidates[page.contenders[k] as number]?.line.text !== text) continue;
    measure(page, k, row);
    const at = EVIDENCE.indexOf(name);
    if (at < 0) throw new Error(`no evidence is called ${name}`);
    return row[at] as number;
  }
  throw new Error(`${text} is no contender`);
}
