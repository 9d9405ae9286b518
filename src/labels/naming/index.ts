import type { Candidate } from '../candidate.js';
import { headlinePieces } from '../headline/pieces.js';
import type { Named } from '../labels.js';
import type { SignatureLines } from '../signature/find.js';
import { authorNote } from './author-note.js';
import { bodyKind } from './body-kinds.js';
import { chromeKinds } from './chrome-kinds.js';
import { crumbLines } from './crumb-lines.js';
import { kicker } from './kicker.js';
import { loneDateline } from './lone-dateline.js';
import { type OpeningDateline, openingDateline } from './opening-dateline.js';
import { storyHead } from './story-head.js';
import { isTableRow } from './table-row.js';

/** What has been found on a page. */
export interface Findings {
  /** For each candidate, whether it is text of the story. */
  readonly text: readonly boolean[];
  /** The part of it that decoding found, around which headline and signature stand. */
  readonly story: readonly boolean[];
  /** Index of the headline; null where there is none. */
  readonly headline: number | null;
  readonly signature: SignatureLines;
}

/** What the lines of a page are. */
export interface NamedLines {
  /** For each candidate, whether it is body. */
  readonly body: readonly boolean[];
  /** What a line is by a rule or by its place among what was found; null where its odds alone decided. */
  readonly known: (index: number) => Named | null;
  /** What a line, or a part of it, is by its shape and its neighbours, where nothing is known. */
  readonly kind: (candidate: Candidate, index: number) => Named;
  /** The dateline that its first paragraph opens with. */
  readonly opening: OpeningDateline | null;
}

type Names = ReadonlyMap<number, Named>;

const NONE: Names = new Map();
const HEADLINE: Named = { label: 'headline', reason: 'stands above the text and shares its words' };
const ROW: Named = { label: 'paragraph', reason: 'is a row of a table' };
const OUTSIDE: Named = { label: 'other-chrome', reason: 'line outside the text' };

/** The lines above the headline that say where on the site the story stands: a path, or the name of the section. */
function sectionLines(...page: Parameters<typeof crumbLines>): Names {
  const [candidates] = page;
  const path = crumbLines(...page);
  return path.size > 0 || candidates.some(({ claim }) => claim?.label === 'breadcrumb') ? path : kicker(...page);
}

/** The body lines next to one. */
function bodyNeighbours(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  index: number,
): [Candidate | undefined, Candidate | undefined] {
  let above = index - 1;
  while (above >= 0 && body[above] !== true) above--;
  let below = index + 1;
  while (below < body.length && body[below] !== true) below++;
  return [candidates[above], candidates[below]];
}

/** What a line of the body is, given the ones next to it. */
function kindOf(candidate: Candidate, ...next: ReturnType<typeof bodyNeighbours>): Named {
  const named = bodyKind(candidate, ...next);
  return named.label === 'subheading' && isTableRow(candidate, ...next) ? ROW : named;
}

/**
 * Names every line of a page: those of the headline, of who wrote the story and when, of its section and its head by their
 * place, chrome by the rule that claimed it, and all others by their shape.
 *
 * @example
 * nameLines(candidates, findings).known(0) // { label: 'breadcrumb', reason: 'a path above the headline' }
 */
export function nameLines(candidates: readonly Candidate[], findings: Findings): NamedLines {
  const { text, story, headline, signature } = findings;
  const { own, notOwn } = signature;
  const [from, to] = headline === null ? [0, 0] : headlinePieces(candidates, headline);
  const last = headline === null ? null : to - 1;
  const isHeadline = (i: number) => i >= from && i < to;
  const head: Names = last === null ? NONE : storyHead(candidates, story, last, own);
  const section: Names = headline === null ? NONE : sectionLines(candidates, from, story, own);
  const kept = text.map((is, i) => is && !isHeadline(i) && !head.has(i) && !own.has(i));
  const note = authorNote(candidates, kept, signature.authors);
  const body = kept.map((is, i) => is && !note.has(i));
  const chrome = chromeKinds(candidates, body, headline);
  const opening = openingDateline(candidates, body);
  const lone = opening === null ? loneDateline(candidates, body, last) : null;

  /** What a line outside the body may be: the first that holds counts. */
  const namers: readonly ((i: number) => Named | null | undefined)[] = [
    i => section.get(i),
    i => own.get(i),
    i => head.get(i),
    i => note.get(i),
    notOwn,
    i => candidates[i]?.claim && (chrome[i] ?? candidates[i]?.claim),
  ];
  return {
    body,
    known: i => {
      if (isHeadline(i)) return HEADLINE;
      if (lone?.index === i) return lone.named;
      if (body[i] === true) return null;
      for (const name of namers) {
        const named = name(i);
        if (named) return named;
      }
      return null;
    },
    kind: (candidate, i) =>
      body[i] === true ? kindOf(candidate, ...bodyNeighbours(candidates, body, i)) : (chrome[i] ?? OUTSIDE),
    opening,
  };
}
