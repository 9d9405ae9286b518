import { isLoneMarker, isOtherAlone, markerAlone } from '../../reading/bylines/lone.js';
import { readSignature, type Signature, signsNobody } from '../../reading/bylines/signature.js';
import { AGO, type DateFound, dateIn, loneLabel, NO_LABEL, WHOLE_DATE } from '../../reading/dates/date-in.js';
import { AUTHOR } from '../../reading/names/markers.js';
import { tokenize } from '../../reading/tokens/tokenize.js';
import { CJK, NUMBER, Tokens } from '../../reading/tokens/tokens.js';
import {
  BEFORE_DATE,
  bitsOf,
  MARKER,
  MONTH,
  ORDINARY,
  ROLE,
  STAMP,
  TEAM,
  UNIT,
  WEEKDAY,
} from '../../reading/tokens/word-meanings.js';
import type { Candidate } from '../candidate.js';
import type { Label } from '../labels.js';
import { holdsSmall } from './first-lines.js';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.js';
import { isKnownHolder, isPenName } from './second-sign.js';

/**
 * What stands near the story and may say who wrote it and when: each line there is read once, and one that names
 * somebody or holds a date becomes a contender.
 */

/** What kind of signature a line has. */
export const UNKNOWN_NAME = 0;
export const GIVEN_NAME = 1;
/** An agency, a team, a pen name. */
export const HOUSE_NAME = 2;
/** A word that nobody knows, beside a date below the headline. */
export const PEN_NAME = 3;
/** The same behind a marker such as `By`. */
export const SIGNED = 4;
/** How many kinds there are. */
export const KIND_COUNT = 2 * SIGNED;

/** A line that may be the byline. */
export interface Signer {
  readonly index: number;
  readonly text: string;
  readonly signature: Signature;
  /** One of the kinds above; behind a marker SIGNED more. */
  readonly kind: number;
  /** True: its marker stands alone on the line above. */
  readonly lone: boolean;
  /** The first name, or the text where it names nobody, in small letters. */
  readonly key: string;
  readonly date: number;
}

/** A line that may tell when the story was published. */
export interface Stamp {
  readonly index: number;
  readonly text: string;
  readonly date: DateFound;
  /** What is said of the date, on the line or by a label alone on the line above. */
  readonly label: number;
  /** Words that belong to no date. */
  readonly rest: number;
  /** 0: the line names nobody; 1: a person; 2: behind a marker. */
  readonly signed: number;
}

/** A page around its story. */
export interface Survey extends Neighbourhood {
  readonly signers: readonly Signer[];
  readonly stamps: readonly Stamp[];
  /** For each line that was read what kind of date it holds. */
  readonly dates: Uint8Array;
  /** Lines that name a role and nobody. */
  readonly roles: Uint8Array;
  /** The first lines of the story. */
  readonly story: readonly string[];
  /** The copyright lines below the story, in small letters. */
  readonly rights: string;
}

const LONGEST = 220;
const LONGEST_DATED = 110;
const LONGEST_ROLE = 80;
const LONGEST_HOUSE = 90;
const LONGEST_LONE = 30;
const MOST_WORDS = 14;
const MOST_SIGNED_WORDS = 40;
const MOST_TEAM_WORDS = 4;
/** Words of an agency's line, its name included: `PTI | New Delhi`, but no picture text. */
const MOST_HOUSE_REST = 7;
/** In the body a line with so many more words is a sentence of the story. */
const MOST_BODY_REST = 8;
/** Characters of the story whose words are looked at. */
const SAMPLE = 800;
const RIGHTS_LINES = 6;
/** Lines at the foot of the page among which the copyright stands. */
const FOOT = 60;
/** Kinds of chrome that hold neither names nor dates of the story where a rule is sure of them. */
const SKIPPED: ReadonlySet<Label> = new Set([
  'slug',
  'menu',
  'share-bar',
  'advertisement',
  'newsletter',
  'cookie-notice',
  'media-player',
  'pagination',
  'paywall',
  'breadcrumb',
]);
/** What tells the day of something else than the story: a picture, a post that is one for sure. */
const datesOther = (claim: Candidate['claim']) =>
  claim?.label === 'caption' || (claim?.label === 'media-player' && claim.sure);
/** Where a word may be the pen name of the author: so many lines above the headline, so many into the text. */
const PEN_ABOVE = 4;
const PEN_INTO_TEXT = 2;
const MOST_PEN_WORDS = 5;
/** The whole page is looked over for each. */
const MOST_PEN_NAMES = 20;
const FEW_CAPITALS = 0.3;
/** `Jane Doe, DVM; John Roe, MA, VTS`: nearly every word of writers with their degrees has a capital. */
const MOSTLY = 0.9;
/** `Diluted EPS of $0.72`: who writes is no amount. */
const AMOUNT = /[$€£¥₹%]/u;
/** Scripts without capitals have it behind their markers. */
const WIDE_COLON = '：';
/** Who has what stands behind it: `Editors` in `Editors’ notes`. */
const OWNER = /(?<!\p{L})(\p{L}{1,20})['’]s? \p{L}/u;
const HALF = 0.5;
const FEW_WORDS = 3;
const WITH_BY = /^By | by /u;

/** Whether a line names what a team or its like has, which signs nothing: `Editors’ notes`, but not `Reader's Digest Editors`. */
const isOfTeam = (text: string) => (bitsOf(OWNER.exec(text)?.[1] ?? '') & (TEAM | ROLE)) !== 0;

/** `May 3, 2022 by Jane Doe · This post may contain affiliate links` */
const isNoteBehindByline = (text: string, { digitShare }: Candidate['shape'], label: Label) =>
  label === 'advertisement' && digitShare > 0 && WITH_BY.test(text);

/** Whether a line begins as a byline all in small letters does: `by jane doe and john roe`. */
function beginsSmall(text: string): boolean {
  const [word = ''] = text.split(' ', 1);
  return (bitsOf(word) & MARKER) !== 0 && word === word.toLowerCase();
}

/** A look at the shape of a line before it is read: names have capitals, dates have figures. */
function isWorthReading({ line: { text }, shape, claim }: Candidate, inBody: boolean): boolean {
  if (text.length < 2 || text.length > LONGEST) return false;
  if (claim?.sure === true && SKIPPED.has(claim.label)) return isNoteBehindByline(text, shape, claim.label);
  if (shape.digitShare > 0) return !inBody || shape.words <= MOST_WORDS || shape.end !== 'stop';
  if (shape.words <= MOST_WORDS)
    return (
      shape.words <= FEW_WORDS ||
      claim?.label === 'byline' ||
      shape.capitalShare >= FEW_CAPITALS ||
      beginsSmall(text) ||
      text.includes('@') ||
      text.includes(WIDE_COLON)
    );
  return (
    (!inBody || shape.end !== 'stop') &&
    (text.includes(' by ') || text.includes('By ') || (shape.capitalShare >= MOSTLY && text.includes(';')))
  );
}

/** How many words of a line belong to no date. */
function restOf(tokens: Tokens): number {
  let rest = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const kind = tokens.kindOf(at);
    if (kind <= CJK && kind !== NUMBER && !tokens.is(at, MONTH | WEEKDAY | STAMP | BEFORE_DATE | UNIT)) rest += 1;
  }
  return rest;
}

/** What kind of signature a line has; -1 where it is none. Behind a marker the words of a date do not count. */
function kindOf(signature: Signature, { line: { text }, shape, claim }: Candidate, tokens: Tokens): number {
  const { sign, names, given, alias, agency, team, house, role } = signature;
  const signed = sign === AUTHOR;
  if (claim?.label === 'dateline') return -1;
  if (names.length > 0) {
    if (shape.words > (signed || given ? MOST_SIGNED_WORDS : MOST_WORDS)) return -1;
    return (signed ? SIGNED : 0) + (alias ? HOUSE_NAME : given ? GIVEN_NAME : UNKNOWN_NAME);
  }
  const words = signed && shape.words > MOST_WORDS ? restOf(tokens) : shape.words;
  if ((sign !== 0 && !signed) || text.length > LONGEST_HOUSE || words > MOST_WORDS) return -1;
  const signs = agency !== null || ((team || role) && shape.capitalShare > 0) || (house && shape.capitalShare >= HALF);
  if (signed) return signs ? SIGNED + HOUSE_NAME : -1;
  const signsAlone =
    agency !== null ? signature.rest <= MOST_HOUSE_REST : team && shape.words <= MOST_TEAM_WORDS && !isOfTeam(text);
  return signsAlone ? HOUSE_NAME : -1;
}

/** Whether a line with so many words besides what it would sign or date is a sentence of the story: `He died on 3 March 2023.` */
const isSentence = ({ shape, claim }: Candidate, inBody: boolean, rest: number): boolean =>
  inBody && rest > 0 && (rest >= MOST_BODY_REST || (shape.end === 'stop' && claim?.sure !== true));

/** 0: nobody is named; 1: a person; 2: behind a marker. */
const signedBy = ({ names, sign, given }: Signature) => (names.length === 0 ? 0 : sign === AUTHOR ? 2 : given ? 1 : 0);

function storyOf({ candidates, body, headline, first }: Neighbourhood): string[] {
  const story: string[] = [];
  let length = 0;
  for (let i = first; i >= 0 && i < candidates.length && length < SAMPLE; i += 1) {
    if (body[i] !== true || i === headline) continue;
    const { text } = (candidates[i] as Candidate).line; // i < candidates.length
    story.push(text.length > SAMPLE ? text.slice(0, SAMPLE) : text);
    length += text.length;
  }
  return story;
}

/** Whether the story writes every word of what looks like a name in small letters: `Harbour Bridge`. */
const areWords = (name: string, story: readonly string[]) =>
  name.split(' ').every(word => (bitsOf(word) & ORDINARY) !== 0 || holdsSmall(story, word));

function rightsOf({ candidates, last }: Neighbourhood): string {
  let rights = '';
  let found = 0;
  const end = Math.max(last + 1, candidates.length - FOOT);
  for (let i = candidates.length - 1; i >= end && found < RIGHTS_LINES; i -= 1) {
    const { claim, line } = candidates[i] as Candidate; // i < candidates.length
    if (claim?.label !== 'copyright' || line.text.length > LONGEST) continue;
    rights += ` ${line.text.toLowerCase()}`;
    found += 1;
  }
  return rights;
}

/** Whether a line that names nobody may be the pen name, or the house, of its author: a word or two around the headline. */
function mayBePenName(
  { anchor, first }: Neighbourhood,
  index: number,
  { shape, claim }: Candidate,
  signature: Signature,
): boolean {
  if (
    index < anchor - PEN_ABOVE ||
    index > first + PEN_INTO_TEXT ||
    shape.words > MOST_PEN_WORDS ||
    shape.end !== 'open'
  )
    return false;
  return (
    signature.sign === 0 &&
    !signature.rights &&
    signsNobody(signature) &&
    (claim === null || claim.label === 'byline' || claim.label === 'timestamp')
  );
}

/** Whether a date stands on a line, or beside it. */
const isDated = (dates: Uint8Array, index: number) => [0, 1, 2, -1, -2].some(step => (dates[index + step] ?? 0) > 0);

const textAt = (candidates: readonly Candidate[], index: number) => candidates[index]?.line.text ?? '';

/** Whether a marker of someone who is no author ends with a line: `Contact:`, and `by` below `Reviewed`. */
const endsOther = (candidates: readonly Candidate[], index: number) =>
  isOtherAlone(textAt(candidates, index)) ||
  (isLoneMarker(textAt(candidates, index)) &&
    isOtherAlone(`${textAt(candidates, index - 1)} ${textAt(candidates, index)}`));

/** The line that is being read, while others are asked about. */
const lineTokens = new Tokens();

/** Looks over a page once, for its byline and its date. */
export function surveyPage(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  headline: number | null,
): Survey {
  const place = neighbourhoodOf(candidates, body, headline);
  const story = storyOf(place);
  const signers: Signer[] = [];
  const unknown: Signer[] = [];
  const stamps: Stamp[] = [];
  const dates = new Uint8Array(candidates.length + 4);
  const roles = new Uint8Array(candidates.length + 4);
  let lone = false;
  let label: number = NO_LABEL;
  let above = -1;
  for (const index of place.lines) {
    const wasLone: boolean = lone && index === above + 1;
    const labelAbove: number = index === above + 1 ? label : NO_LABEL;
    lone = false;
    label = NO_LABEL;
    above = index;
    const candidate = candidates[index] as Candidate; // lines of the page
    const inBody = body[index] === true;
    if (!isWorthReading(candidate, inBody)) continue;
    const { text } = candidate.line;
    const tokens = tokenize(text, lineTokens);
    if (text.length <= LONGEST_LONE) {
      const marker = markerAlone(tokens);
      lone = marker === AUTHOR && !endsOther(candidates, index);
      if (marker !== 0) continue;
      label = loneLabel(tokens);
    }
    const date = dateIn(tokens);
    const signature = readSignature(tokens, wasLone);
    if (text.length <= LONGEST_DATED) dates[index] = date.kind;
    if (signature.role && signature.names.length === 0 && text.length <= LONGEST_ROLE) roles[index] = 1;
    if (date.kind === WHOLE_DATE || date.kind === AGO) {
      const rest = restOf(tokens);
      const said = date.label === NO_LABEL ? labelAbove : date.label;
      if (!isSentence(candidate, inBody, rest) && !datesOther(candidate.claim))
        stamps.push({ index, text, date, label: said, rest, signed: signedBy(signature) });
    }
    const kind = kindOf(signature, candidate, tokens);
    if (kind < 0 && mayBePenName(place, index, candidate, signature)) {
      const pen = readSignature(tokens, true);
      const [name = ''] = pen.names;
      // `quay_2015_date`: without a marker the name of a file is as likely
      if (name !== '' && pen.rest === 0 && !name.includes('_') && !areWords(name, story))
        unknown.push({
          index,
          text,
          signature: { ...pen, sign: 0 },
          kind: PEN_NAME,
          lone: false,
          key: name.toLowerCase(),
          date: date.kind,
        });
    }
    if (kind < 0 || (!signature.rights && isSentence(candidate, inBody, signature.rest))) continue;
    if (signature.sign === 0 && endsOther(candidates, index - 1)) continue;
    if (kind === UNKNOWN_NAME && (AMOUNT.test(text) || areWords(signature.names[0] ?? '', story))) continue;
    if (signature.rights && !isKnownHolder(place, index, signature.names[0] ?? text)) continue;
    const key = (signature.names[0] ?? text).toLowerCase();
    signers.push({ index, text, signature, kind, lone: wasLone, key, date: date.kind });
  }
  for (const pen of unknown.slice(0, MOST_PEN_NAMES))
    if (isDated(dates, pen.index) && isPenName(place, pen.index, pen.signature.names[0] ?? pen.text)) signers.push(pen);
  return { ...place, signers, stamps, dates, roles, story, rights: rightsOf(place) };
}
