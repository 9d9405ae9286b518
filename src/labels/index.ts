import type { Line } from '../lines/line.js';
import { sliceLines } from '../lines/slice.js';
import type { Candidate } from './candidate.js';
import { claimLines } from './claims.js';
import { isCleanCopy } from './decoding/clean-copy.js';
import { decode } from './decoding/decode.js';
import { withDialogue } from './decoding/dialogue.js';
import { findHeadline } from './headline/index.js';
import { headlinePieces } from './headline/pieces.js';
import { isBodyLabel, type Label, type Named } from './labels.js';
import { claimLists } from './lists.js';
import { certaintyOf } from './model/certainty.js';
import type { Judgement } from './model/judge.js';
import { type Judge, shippedJudge } from './model/shipped.js';
import { bodyKind } from './naming/body-kinds.js';
import { chromeKinds } from './naming/chrome-kinds.js';
import { crumbLines } from './naming/crumb-lines.js';
import { kicker } from './naming/kicker.js';
import { loneDateline } from './naming/lone-dateline.js';
import { openingDateline } from './naming/opening-dateline.js';
import { storyHead } from './naming/story-head.js';
import type { LabelledLine } from './rule.js';
import { RULES } from './rules/index.js';
import { findSignature } from './signature/find.js';

/** A page with a label and a reason on every line. */
export interface LabelledPage {
  readonly lines: readonly LabelledLine[];
  /** How sure the labelling is of the body as a whole: the chance that its word F1 is 0.95 or more. */
  readonly confidence: number;
}

const NO_HEAD: ReturnType<typeof storyHead> = new Map();

/** The lines above the headline that say where on the site the story stands: a path, or the name of the section. */
function sectionLines(...page: Parameters<typeof crumbLines>): ReturnType<typeof crumbLines> {
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

/** A line that the model decided about; what decided is put into words only when somebody reads it. */
class JudgedLine implements LabelledLine {
  readonly #named: Named;
  readonly #judgement: Judgement;
  readonly #index: number;

  constructor(
    readonly line: Line,
    named: Named,
    readonly confidence: number,
    judgement: Judgement,
    index: number,
  ) {
    this.#named = named;
    this.#judgement = judgement;
    this.#index = index;
  }

  get label(): Label {
    return this.#named.label;
  }

  get listed(): boolean {
    return this.#named.listed === true;
  }

  get reason(): string {
    return [this.#named.reason, ...this.#judgement.why(this.#index, isBodyLabel(this.label))].join(', ');
  }
}

/**
 * Gives every line of a page its one label and one reason: rules claim and cut lines, the model says how likely each is
 * to be body, decoding picks the best labelling of the page, and what is left is named by place and shape. On clean copy
 * what no rule claims is body, so that copy cleaned again stays as it is.
 *
 * @param by the model to use; the one that ships if none is given
 * @example
 * labelLines(toLines(document)).lines[0].label // 'breadcrumb'
 */
export function labelLines(lines: readonly Line[], by: Judge = shippedJudge): LabelledPage {
  const candidates = claimLists(claimLines(RULES, lines));
  const { judgement, certainty } = by(candidates);
  const { body: decoded, expectedF1, reasons } = decode(candidates, judgement);
  const path = withDialogue(candidates, decoded);
  const headline = findHeadline(candidates, path);
  const [from, to] = headline === null ? [0, 0] : headlinePieces(candidates, headline);
  const isHeadline = (i: number) => i >= from && i < to;
  const signature = findSignature(candidates, path, headline);
  const head = headline === null ? NO_HEAD : storyHead(candidates, path, to - 1, signature.own);
  const isCopy = isCleanCopy(candidates, path);
  const isText = (i: number) => path[i] === true || (isCopy && candidates[i]?.claim === null);
  /** Why a line of the text is body where not the model says so. */
  const keptBy = (i: number): string | undefined => {
    if (decoded[i] === true) return reasons.get(i);
    return path[i] === true ? 'speech right above the story' : 'the page is nothing but the story';
  };
  const body = candidates.map((_, i) => isText(i) && !isHeadline(i) && !head.has(i) && !signature.own.has(i));
  const crumbs = headline === null ? NO_HEAD : sectionLines(candidates, from, path, signature.own);
  const chrome = chromeKinds(candidates, body, headline);
  const opening = openingDateline(candidates, body);
  const lone = opening === null ? loneDateline(candidates, body, headline === null ? null : to - 1) : null;

  const named = (candidate: Candidate, i: number): Named | null => {
    if (isHeadline(i)) return { label: 'headline', reason: 'stands above the text and shares its words' };
    if (lone?.index === i) return lone.named;
    if (body[i] === true) return null;
    return (
      crumbs.get(i) ??
      signature.own.get(i) ??
      head.get(i) ??
      signature.notOwn(i) ??
      (candidate.claim && (chrome[i] ?? candidate.claim))
    );
  };
  const labelled = (candidate: Candidate, i: number): LabelledLine => {
    const isBody = body[i] === true;
    const odds = judgement.odds[i] as number;
    const known = named(candidate, i);
    const chance = 1 / (1 + Math.exp(isBody ? -odds : odds));
    const confidence = Math.max(0.5, known?.label === 'byline' ? Math.min(chance, signature.chance) : chance);
    const { line } = candidate;
    if (known !== null)
      return { line, label: known.label, reason: known.reason, listed: known.listed === true, confidence };
    const kind: Named = isBody
      ? bodyKind(candidate, ...bodyNeighbours(candidates, body, i))
      : (chrome[i] ?? { label: 'other-chrome', reason: 'line outside the text' });
    const listed = kind.listed === true;
    const decided = isBody ? keptBy(i) : reasons.get(i);
    if (decided !== undefined)
      return { line, label: kind.label, reason: `${kind.reason}, ${decided}`, listed, confidence };
    return new JudgedLine(line, kind, confidence, judgement, i);
  };
  /** A line, in two where it opens with a dateline. */
  const parted = (candidate: Candidate, i: number): readonly LabelledLine[] => {
    if (opening?.index !== i) return [labelled(candidate, i)];
    const { line } = candidate;
    const [dateline, text] = sliceLines(line, [
      [0, opening.length],
      [opening.textFrom, line.text.length],
    ]) as [Line, Line];
    const rest = labelled({ ...candidate, line: text }, i);
    return [{ line: dateline, ...opening.named, confidence: rest.confidence }, rest];
  };
  return {
    lines: candidates.flatMap(parted),
    confidence: candidates.length === 0 ? 0 : certaintyOf(certainty, expectedF1),
  };
}
