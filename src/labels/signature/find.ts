import { NOT_STORY } from '../../reading/dates/date-in.js';
import type { Candidate } from '../candidate.js';
import { type Judge, judge, type PointCard } from '../evidence.js';
import type { Named } from '../labels.js';
import { type BylineJudge, type BylineTrees, bylineJudge, type Chosen } from './byline-judge.js';
import { bylineLines } from './byline-lines.js';
import bylinePoints from './byline-points.json' with { type: 'json' };
import bylineTrees from './byline-trees.json' with { type: 'json' };
import { isSomebodyElse } from './not-signing.js';
import { listsFrom } from './place.js';
import { STAMP_EVIDENCE } from './stamp-evidence.js';
import { ageLines, BESIDE, isOutdone, stampLines } from './stamp-lines.js';
import stampPoints from './stamp-points.json' with { type: 'json' };
import { type Stamp, type Survey, surveyPage } from './survey.js';

/** What the evidence is worth. */
export interface SignatureJudge {
  readonly byline: BylineJudge;
  readonly date: Judge<Survey, Stamp>;
}

/**
 * A judge with what was fitted: the points and the trees of bylines, the points of dates.
 *
 * @throws RangeError where they were made for other evidence.
 */
export const signatureJudge = (byline: PointCard, trees: BylineTrees, date: PointCard): SignatureJudge => ({
  byline: bylineJudge(byline, trees),
  date: judge(STAMP_EVIDENCE, date),
});

const SHIPPED = signatureJudge(bylinePoints, bylineTrees, stampPoints);

/** Who wrote the story and when, as far as its lines say. */
export interface SignatureLines {
  /** The labels of the lines that say so, by index. */
  readonly own: ReadonlyMap<number, Named>;
  /** The chance that the lines of the byline sign the story, 0 to 1. */
  readonly chance: number;
  /** The names of those who sign it, as they are written; none where that is unlikely. */
  readonly authors: readonly string[];
  /** What a line is that a rule took for such a line of the story; null where it may be one all the same, as the time of reading is. */
  readonly notOwn: (index: number) => Named | null;
}

/** From this chance on a byline is rather right than wrong. */
const LIKELY = 0.5;

const NOT_SIGNING: Named = { label: 'other-chrome', reason: 'a name that does not sign the story' };
const NOT_DATING: Named = { label: 'other-chrome', reason: 'a date that is not the date of the story' };

/** The dates that may be the story's: those of something else, or in the lists below it, only where there are no others. */
function ownStamps(page: Survey): readonly Stamp[] {
  const end = listsFrom(page);
  const own = page.stamps.filter(({ index, label }) => index < end && label !== NOT_STORY);
  return own.length > 0 ? own : page.stamps;
}

/** The line that signs the story. Behind one that names somebody else only a likely one is taken. */
function signerOf(page: Survey, byline: BylineJudge): Chosen | null {
  const first = byline(page, page.signers);
  if (first === null || !isSomebodyElse(page, first.signer)) return first;
  const second = byline(
    page,
    page.signers.filter(signer => !isSomebodyElse(page, signer)),
  );
  return second !== null && second.chance >= LIKELY ? second : null;
}

/**
 * Finds the lines that say who wrote the story and when.
 *
 * @param body for each candidate, whether decoding found it to be body
 * @param headline index of the headline
 * @param by what the evidence is worth; the points that ship if nothing is given
 * @example
 * findSignature(candidates, body, 0).own.get(1) // { label: 'byline', reason: 'begins with By and a name' }
 */
export function findSignature(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  headline: number | null,
  by: SignatureJudge = SHIPPED,
): SignatureLines {
  const page = surveyPage(candidates, body, headline);
  const signed = signerOf(page, by.byline);
  const stamp = by.date(page, ownStamps(page));
  const ages = ageLines(page, signed?.signer ?? null);
  const own = new Map<number, Named>([
    ...(stamp === null || isOutdone(page, stamp, ages) ? ages : stampLines(page, stamp)),
    ...(signed === null ? [] : bylineLines(page, signed.signer)),
  ]);
  const notOwn = (index: number): Named | null => {
    const label = candidates[index]?.claim?.label;
    if (label === 'byline') return NOT_SIGNING;
    if (label !== 'timestamp') return null;
    if (page.dates[index] === 0) for (const i of own.keys()) if (Math.abs(i - index) <= BESIDE) return null;
    return NOT_DATING;
  };
  const chance = signed?.chance ?? 0;
  const authors = page.signers
    .filter(({ index }) => own.get(index)?.label === 'byline')
    .flatMap(({ signature }) => signature.names);
  return { own, chance, authors: chance < LIKELY ? [] : authors, notOwn };
}
