import type { Candidate } from '../../../src/labels/candidate.js';
import { candidatesOf } from '../../../src/labels/claims/index.js';
import { findSignature } from '../../../src/labels/signature/find.js';
import { toLines } from '../../../src/lines/index.js';
import { cleanText } from '../../../src/text/index.js';

export const HEADLINE = 'Harbour bridge opens two weeks early';
export const PROSE = [
  'The old harbour bridge will open to traffic on Monday, two weeks before the date that was planned, the council said.',
  'Work on the northern arch began in the spring, and the last of the cables was fixed on Friday, an engineer said.',
  'The ferry that has taken cars across since the winter will make its last crossing on Sunday night, the owner said.',
];

/** A page made for a test: its lines, of which the prose and those named are body. */
export interface TestPage {
  readonly candidates: readonly Candidate[];
  readonly body: readonly boolean[];
  readonly headline: number | null;
}

/** A page of the given lines, as the rules see it. The headline is the last line that is `HEADLINE`. */
export function pageOf(lines: readonly string[], kept: readonly string[] = []): TestPage {
  const candidates = candidatesOf(toLines(cleanText(lines.join('\n\n'))));
  const texts = candidates.map(({ line }) => line.text);
  const headline = texts.lastIndexOf(HEADLINE);
  return {
    candidates,
    body: texts.map(text => PROSE.includes(text) || kept.includes(text)),
    headline: headline < 0 ? null : headline,
  };
}

/** A page with menu, headline, the given lines, the story, and a foot. */
export const storyWith = (head: readonly string[], foot: readonly string[] = []): string[] => [
  'Home',
  'Sport',
  'Weather',
  HEADLINE,
  ...head,
  ...PROSE,
  ...foot,
  'Contact',
];

/** The label of each line that says who wrote the story and when, by its text. */
export function signatureOf(lines: readonly string[], kept: readonly string[] = []): Record<string, string> {
  const { candidates, body, headline } = pageOf(lines, kept);
  const found = findSignature(candidates, body, headline).own;
  const inOrder = [...found].sort(([a], [b]) => a - b);
  return Object.fromEntries(inOrder.map(([i, { label }]) => [candidates[i]?.line.text ?? '', label]));
}

/** The same of a story with the given lines between headline and text. */
export const signatureBelow = (...lines: string[]) => signatureOf(storyWith(lines));
