import type { Line } from '../lines/line.js';
import { sliceLines } from '../lines/slice.js';
import { findBody } from './body.js';
import type { Candidate } from './candidate.js';
import { candidatesOf } from './claims/index.js';
import { type FindHeadline, findHeadline } from './headline/index.js';
import { isBodyLabel, type Label, type LabelledLine, type Named } from './labels.js';
import type { Judgement } from './model/judge.js';
import { type Judge, shippedJudge } from './model/shipped.js';
import { nameLines } from './naming/index.js';
import { findSignature, type SignatureJudge } from './signature/find.js';

/** A page with a label and a reason on every line. */
export interface LabelledPage {
  readonly lines: readonly LabelledLine[];
  /** How sure the labelling is of the body as a whole: the chance that its word F1 is 0.95 or more. */
  readonly confidence: number;
}

/** What finds the parts of a story, each by weights that were fitted to pages. */
export interface Finders {
  readonly judge: Judge;
  readonly headline: FindHeadline;
  readonly signature: SignatureJudge;
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
 * to be body, decoding picks the best labelling of the page, headline and signature are chosen around it, and what is left
 * is named by place and shape. On clean copy what no rule claims is body, so that copy cleaned again stays as it is.
 *
 * @param by what finds the parts of the story; what is not given is found by the weights that ship
 * @example
 * labelLines(toLines(document)).lines[0].label // 'breadcrumb'
 */
export function labelLines(page: readonly Line[], by: Partial<Finders> = {}): LabelledPage {
  const candidates = candidatesOf(page);
  const { judgement, story, text, why, confidence: ofBody } = findBody(candidates, by.judge ?? shippedJudge);
  const headline = (by.headline ?? findHeadline)(candidates, story);
  const signature = findSignature(candidates, story, headline, by.signature);
  const { body, known, kind, opening } = nameLines(candidates, { text, story, headline, signature });

  /** How sure it is that a line is body, or is not; of the byline, that it signs the story, which may be unlikely. */
  const confidenceOf = (i: number, label: Label | undefined): number => {
    const odds = judgement.odds[i] as number; // one for each candidate
    const chance = 1 / (1 + Math.exp(body[i] === true ? -odds : odds));
    return label === 'byline' ? Math.min(Math.max(0.5, chance), signature.chance) : Math.max(0.5, chance);
  };
  const labelled = (candidate: Candidate, i: number): LabelledLine => {
    const { line } = candidate;
    const certain = known(i);
    const { label, reason, listed = false } = certain ?? kind(candidate, i);
    const confidence = confidenceOf(i, certain?.label);
    if (certain !== null) return { line, label, reason, listed, confidence };
    const decided = why(i, body[i] === true);
    if (decided === undefined) return new JudgedLine(line, { label, reason, listed }, confidence, judgement, i);
    return { line, label, reason: `${reason}, ${decided}`, listed, confidence };
  };
  const lines: LabelledLine[] = [];
  candidates.forEach((candidate, i) => {
    if (opening?.index !== i) {
      lines.push(labelled(candidate, i));
      return;
    }
    const { line } = candidate;
    const [dateline, rest] = sliceLines(line, [
      [0, opening.length],
      [opening.textFrom, line.text.length],
    ]) as [Line, Line];
    const paragraph = labelled({ ...candidate, line: rest }, i);
    lines.push({ line: dateline, ...opening.named, confidence: paragraph.confidence }, paragraph);
  });
  return { lines, confidence: ofBody };
}
