import { readStamps } from '../fields/dates/index.js';
import { findBody } from '../labels/body.js';
import { findHeadline } from '../labels/headline/index.js';
import { shippedJudge } from '../labels/model/shipped.js';
import { BYLINE_EVIDENCE } from '../labels/signature/byline-evidence.js';
import { measureAround, RIVAL_NUMBERS } from '../labels/signature/byline-rivals.js';
import { STAMP_EVIDENCE } from '../labels/signature/stamp-evidence.js';
import { type Signer, type Stamp, type Survey, surveyPage } from '../labels/signature/survey.js';
import type { Choice } from './choice.js';
import { type LabelledPage, readPages, readRecords } from './pages.js';
import { optionOf } from './points.js';
import { titleWords } from './same-title.js';

/** What a page teaches about bylines and dates: which line signs the story, and which one dates it. */
export interface SignaturePage {
  readonly render: string;
  readonly domain: string;
  /** Whether what is known of it was found by machine: it is fitted on, never tested. */
  readonly isSilver: boolean;
  readonly byline: Choice;
  /** What the second look asks of each option, but what it is among the others. */
  readonly around: readonly Float32Array[];
  readonly date: Choice;
}

/** Who wrote a story and when, as its page's editors say. */
export interface SignatureGold {
  readonly authors: readonly string[];
  /** ISO 8601; null where it is not known. */
  readonly published: string | null;
}

/**
 * A page where no line is right counts less: the gold may be in the page's markup alone, or nobody has looked for it. So
 * one that is likely to sign the story is chosen rather than none.
 */
export const NONE_WEIGHT = 0.3;
/** For dates it is less. */
const NO_DATE_WEIGHT = 0.2;
const SHORTEST_BEGINNING = 4;
const DAY = 10;

const plain = (text: string) => titleWords(text).join(' ');

/** Whether a line names one of the authors; of a long name the beginning is enough. */
function isBy({ text, signature: { names, span } }: Signer, authors: readonly string[]): boolean {
  const byline = ` ${plain(text.slice(...span))} `;
  return authors.some(author => {
    if (byline.includes(` ${author} `)) return true;
    return names.some(name => author.length > SHORTEST_BEGINNING && `${author} `.startsWith(`${plain(name)} `));
  });
}

/** Whether a line tells the day, with the label that may stand on the line above. */
function isOf({ index }: Stamp, { candidates }: Survey, day: string): boolean {
  const lines = candidates.slice(Math.max(0, index - 1), index + 1).map(({ line }) => ({ text: line.text, line }));
  const { published, updated } = readStamps(lines, {});
  return (published ?? updated)?.value.slice(0, DAY) === day;
}

const choiceOf = (options: Int32Array[], right: boolean[], weightOfNone: number): Choice => {
  const noneIsRight = !right.includes(true);
  return { options, right, noneIsRight, weight: noneIsRight ? weightOfNone : 1 };
};

/** The row of a second look, with the bins of the evidence at its head. */
function rowOf(page: Survey, signer: Signer): Float32Array {
  const row = new Float32Array(RIVAL_NUMBERS.length);
  BYLINE_EVIDENCE.forEach(({ bin }, at) => {
    row[at] = bin(page, signer);
  });
  measureAround(page, signer, row);
  return row;
}

/** The choices of one page. Where a machine looked for the gold, that no line is right teaches nothing. */
export function signaturePage(
  { candidates, render, domain }: LabelledPage,
  gold: SignatureGold,
  isSilver = false,
): SignaturePage {
  const { story } = findBody(candidates, shippedJudge);
  const page = surveyPage(candidates, story, findHeadline(candidates, story));
  const { byline, date } = pageChoices(page, gold);
  const around = page.signers.map(signer => rowOf(page, signer));
  if (!isSilver) return { render, domain, isSilver, byline, around, date };
  return { render, domain, isSilver, byline: whereKnown(byline), around, date: whereKnown(date) };
}

const whereKnown = (choice: Choice): Choice => (choice.noneIsRight ? { ...choice, noneIsRight: false } : choice);

/** What is to be chosen on a page that has been surveyed. */
function pageChoices(page: Survey, gold: SignatureGold): Pick<SignaturePage, 'byline' | 'date'> {
  const authors = gold.authors.map(plain).filter(author => author !== '');
  const day = gold.published?.slice(0, DAY) ?? null;
  return {
    byline: choiceOf(
      page.signers.map(signer => optionOf(BYLINE_EVIDENCE, page, signer)),
      page.signers.map(signer => isBy(signer, authors)),
      NONE_WEIGHT,
    ),
    date: choiceOf(
      page.stamps.map(stamp => optionOf(STAMP_EVIDENCE, page, stamp)),
      page.stamps.map(stamp => day !== null && isOf(stamp, page, day)),
      NO_DATE_WEIGHT,
    ),
  };
}

interface GoldRecord {
  readonly id: string;
  readonly author?: readonly string[] | null;
  readonly published?: string | null;
}

/**
 * The pages of a corpus with what is known of them, in the order of the files. Silver pages teach bylines only; those of a
 * domain that `dev` has are left out.
 *
 * @param folder with the folders `dev` and, if there is one, `silver`
 */
export function* readSignaturePages(folder: string, hasSilver: boolean): Generator<SignaturePage> {
  const domains = new Set<string>();
  for (const isSilver of hasSilver ? [false, true] : [false]) {
    const part = `${folder}/${isSilver ? 'silver' : 'dev'}`;
    const gold = new Map<string, SignatureGold>();
    for (const { id, author, published } of readRecords<GoldRecord>(`${part}/gold.jsonl.gz`)) {
      // dates found by machine were tried: nothing is gained
      gold.set(id, { authors: author ?? [], published: isSilver ? null : (published ?? null) });
    }
    for (const page of readPages(part)) {
      if (!isSilver) domains.add(page.domain);
      const known = gold.get(page.id);
      if (known === undefined || (isSilver && domains.has(page.domain))) continue;
      yield signaturePage(page, known, isSilver);
    }
  }
}
