import { agencyFrom } from '../agencies/find-agency.js';
import { familyFirst } from '../names/family-first.js';
import { AUTHOR, type Marker, markerFrom, OTHER } from '../names/markers.js';
import type { Name } from '../names/name.js';
import { type NameList, namesIn, type PlacedNames } from '../names/name-list.js';
import { isGiven } from '../names/name-words.js';
import { behindTitles } from '../names/titles.js';
import {
  BAR,
  CAPITALISED,
  CAPITALS,
  CJK,
  COLON,
  COMMA,
  INITIAL,
  NUMBER,
  SIGN,
  SMALL,
  type Tokens,
  UNCASED,
} from '../tokens/tokens.js';
import {
  AGENCY,
  BEFORE_DATE,
  FUNCTION,
  HOUSE,
  JOINT,
  MARKER,
  NEWSROOM,
  ROLE,
  STAMP,
  TEAM,
  UNIT,
} from '../tokens/word-meanings.js';
import markers from '../words/names/markers.json' with { type: 'json' };
import { writersOfBureau } from './bureau.js';
import { beginsDate, endOfByline, firstPart, isSign, withoutLoneSign } from './byline-edges.js';
import { aliasAt, houseNameAt, smallNamesAt } from './pen-names.js';
import { reportsFrom } from './reports-from.js';
import { holdsRights, rightsHolder } from './rights.js';

/** What a line says as a byline. */
export interface Signature {
  /** 0: no marker; AUTHOR: `By` and its like; OTHER: only someone who made something else. */
  readonly sign: 0 | typeof AUTHOR | typeof OTHER;
  /** True: something stands before the marker. */
  readonly within: boolean;
  readonly names: readonly string[];
  /** True: the name is one that somebody writes under, `by jdoe`, or stands in small letters, or is that of a house. */
  readonly alias: boolean;
  /** True: the first name begins with a common given name. */
  readonly given: boolean;
  readonly agency: string | null;
  /** True: the line names a role; a team, a desk; a house. */
  readonly role: boolean;
  readonly team: boolean;
  readonly house: boolean;
  /** True: a colon follows the names: `Jane Doe: ...`. */
  readonly leads: boolean;
  /** True: the line says whose the rights are, `© 2022 Jane Doe`. */
  readonly rights: boolean;
  /** The stretch of the text that is the byline, without dates. */
  readonly span: readonly [from: number, to: number];
  /** Words that are neither of the names nor of their marker. */
  readonly rest: number;
}

/** Kinds of tokens that names are made of. */
const NAMES = (1 << CAPITALISED) | (1 << CAPITALS) | (1 << INITIAL) | (1 << UNCASED) | (1 << CJK);
const NOBODY: Signature = {
  sign: 0,
  within: false,
  names: [],
  alias: false,
  given: false,
  agency: null,
  role: false,
  team: false,
  house: false,
  leads: false,
  rights: false,
  span: [0, 0],
  rest: 0,
};
const FIGURE = /^\d/u;
const FULL_STOP = /(?<=\p{L}{3})\.$/u;
const PREPOSITIONS: ReadonlySet<string> = new Set(markers.prepositions);
const POSSESSIVE = /['’]s$/u;

/** Whether the figure of a footnote or a count stands behind the one name, of several words, and ends the line: `Jane Doe3`. */
const endsWithNote = (tokens: Tokens, { names: [name, other], end }: NameList) =>
  end === tokens.count - 1 &&
  name !== undefined &&
  other === undefined &&
  name.to - name.from > 1 &&
  tokens.kindOf(end) === SIGN &&
  FIGURE.test(tokens.slice(end, end + 1));

/** Whether a part ends at token `at`: at a bar, or at a comma behind a date or an hour. */
const isPart = (tokens: Tokens, at: number) =>
  tokens.kindOf(at) === BAR ||
  (tokens.kindOf(at) === COMMA && (tokens.kindOf(at - 1) === NUMBER || tokens.is(at - 1, UNIT)));

const placed = ({ names, end }: NameList, from: number): PlacedNames => ({ names, end, from });

/** The part between bars that holds names, one with a common given name before others, and where it begins. */
function unsignedNames(tokens: Tokens, to: number): PlacedNames {
  let best: PlacedNames | null = null;
  let from = 0;
  while (from < to) {
    if (isSign(tokens.kindOf(from)) || beginsDate(tokens, from) || tokens.is(from, UNIT | STAMP)) {
      if (!isGiven(tokens, from) || tokens.kindOf(from + 1) === NUMBER) {
        from += 1;
        continue;
      }
    }
    const found = namesIn(tokens, from, to, false);
    const [first] = found.names;
    const given = first !== undefined && isGiven(tokens, first.from);
    if (first !== undefined && (best === null || given)) {
      best = placed(found, from);
      if (given) break;
    }
    from = Math.max(found.end, from + 1);
    while (from < to && !isPart(tokens, from)) from += 1;
  }
  return best ?? { names: [], end: 0, from: firstPart(tokens) };
}

/** How many words stand in [from, to). */
function wordsIn(tokens: Tokens, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) if (tokens.kindOf(at) <= CJK) words += 1;
  return words;
}

/** Whether token `at` is a word of a list in a sentence: `by weighing, grading and selling`. No date and no place goes on so. */
const isListed = (tokens: Tokens, at: number) =>
  tokens.kindOf(at) === SMALL &&
  tokens.kindOf(at + 1) === COMMA &&
  tokens.kindOf(at + 2) === SMALL &&
  !tokens.is(at + 2, STAMP | BEFORE_DATE);

/** With so many words before the marker a line is a sentence or a title: `8 names inspired by rivers`. */
const MOST_BEFORE_ALIAS = 3;

/** How many words before token `to` belong to no date. */
function wordsBefore(tokens: Tokens, to: number): number {
  let words = 0;
  for (let at = 0; at < to; at += 1)
    if (tokens.kindOf(at) <= CJK && !beginsDate(tokens, at) && !tokens.is(at, STAMP | UNIT | BEFORE_DATE)) words += 1;
  return words;
}

function textOf(tokens: Tokens, { from, to, given }: Name): string {
  if (given !== undefined) return `${tokens.slice(given, to)} ${tokens.slice(from, given - 1)}`;
  return tokens.slice(from, to).replace(FULL_STOP, '').replace(POSSESSIVE, '');
}

/** Two markers in a row are one: `Author: Posted by Jane Doe`. */
function behindOthers(tokens: Tokens, first: Marker): Marker {
  const next = markerFrom(tokens, first.to);
  return next !== null && next.from === first.to && next.kind === AUTHOR ? { ...next, from: first.from } : first;
}

/** The name in front of its role in Korean, Chinese or Japanese: `서울 김기자 기자`; -1: there is none. */
function beforeRole(tokens: Tokens, to: number): number {
  if ((tokens.kinds & (1 << CJK)) === 0) return -1;
  for (let at = 0; at + 1 < to; at += 1)
    if (tokens.kindOf(at) === CJK && tokens.kindOf(at + 1) === CJK && tokens.is(at + 1, ROLE) && isGiven(tokens, at))
      return at;
  return -1;
}

/** Whether a line begins with a preposition and a list, as titles do: `Von Booten, Fischen und Netzen`, but not `Von Loriot, München`. */
function isTitleOfList(tokens: Tokens, { from, to }: Marker, { names: [name, other], end }: NameList): boolean {
  if (from !== 0 || to !== 1 || !PREPOSITIONS.has(tokens.word(0)) || name === undefined || other !== undefined)
    return false;
  if (end !== 2 || isGiven(tokens, 1) || tokens.kindOf(1) !== CAPITALISED || tokens.kindOf(2) !== COMMA) return false;
  for (let at = 3; at < tokens.count; at += 1) if (tokens.is(at, JOINT) && tokens.kindOf(at) === SMALL) return true;
  return false;
}

/** Whether a marker begins a title that goes on with a word of sentences, as no name does: `Journalist: We Were Lied To`, but not `By An Nguyen`. */
function isTitleOfSentence(tokens: Tokens, { from, to }: Marker, { names: [name] }: NameList): boolean {
  if (from !== 0 || name === undefined || name.from !== to + 1 || isGiven(tokens, name.given ?? name.from))
    return false;
  return tokens.is(to, FUNCTION) && tokens.kindOf(to) !== SMALL;
}

/** The names of a line, where its byline begins, and where its names may. */
function listOf(tokens: Tokens, first: Marker | null, lone: boolean): PlacedNames {
  const other = markerFrom(tokens, first?.to ?? 0);
  const to = other?.from ?? tokens.count;
  if (first !== null) {
    // `Author: Bexley, Fiona`
    const inverted = tokens.kindOf(first.to - 1) === COLON ? familyFirst(tokens, first.to, to) : [];
    const end = inverted.at(-1)?.to ?? 0;
    return placed(end > 0 ? { names: inverted, end } : namesIn(tokens, first.to, to, true), first.from);
  }
  if (lone) return placed(namesIn(tokens, 0, to, true), 0);
  const ofBureau = writersOfBureau(tokens, to);
  if (ofBureau !== null) return ofBureau;
  const reporter = beforeRole(tokens, to);
  if (reporter >= 0) return { names: [{ from: reporter, to: reporter + 1 }], end: reporter + 1, from: reporter };
  return other?.from === 0 ? { names: [], end: 0, from: 0 } : unsignedNames(tokens, to);
}

/**
 * Reads a line as a byline.
 * Accepts: `By JANE DOE and John Roe`, `Jane Doe in Berlin`, `PTI | New Delhi`, `Von Anna Muster`, `May 3, 2022 by Jane Doe`,
 * `Jane Doe, Political Correspondent, London`, `Words by Jane Doe Photos by John Roe`, `Jane DoeStaff Writer`,
 * `By Reuters | Published Tue, 3 May 2022`, `Posted by JaneD on May 3`.
 * Names of roles, places, agencies, teams, photographers and reviewers are no authors.
 *
 * @param lone true: a marker such as `By` stands alone on the line above
 */
export function readSignature(tokens: Tokens, lone = false): Signature {
  if (!lone && (tokens.seen & (MARKER | AGENCY)) === 0 && (tokens.kinds & NAMES) === 0) return NOBODY;
  const rights = !lone && holdsRights(tokens);
  let first = rights ? null : (markerFrom(tokens, 0) ?? reportsFrom(tokens));
  const marked = first !== null;
  while (first !== null && first.kind === OTHER) first = markerFrom(tokens, first.to);
  first = first && behindOthers(tokens, first);
  const signed = lone || first !== null;
  const read = rights ? rightsHolder(tokens) : listOf(tokens, first, lone);
  const title = first !== null && (isTitleOfList(tokens, first, read) || isTitleOfSentence(tokens, first, read));
  const list = title ? { ...read, names: [], end: 0 } : read;
  const [name] = list.names;
  const at = first?.to ?? 0;
  const within = first !== null && first.from > 0;
  const isInSentence = within && (isListed(tokens, at) || wordsBefore(tokens, first?.from ?? 0) > MOST_BEFORE_ALIAS);
  const mayBeAlias = signed && name === undefined && !isInSentence && !title;
  const isSmall = mayBeAlias && first?.from === 0 && tokens.kindOf(0) === SMALL;
  const small = isSmall ? smallNamesAt(tokens, at) : null;
  const alias = mayBeAlias ? (aliasAt(tokens, at) ?? small ?? houseNameAt(tokens, at)) : null;

  let seen = 0;
  let words = wordsIn(tokens, 0, tokens.count);
  for (let at = first?.to ?? 0; at < tokens.count; at += 1) if (at >= list.from) seen |= tokens.bits[at] ?? 0;
  for (const { from, to } of list.names) words -= to - from;
  for (const { from, to } of alias ?? []) words -= wordsIn(tokens, from, to);
  if (first !== null) words -= first.to - first.from;

  const named = alias?.at(-1)?.to ?? list.end;
  const last =
    (rights && name !== undefined) || endsWithNote(tokens, list)
      ? list.end
      : endOfByline(tokens, list.from, Math.max(named, Math.min(list.from + 1, tokens.count)));
  const end = withoutLoneSign(tokens, list.from, last);
  // `来源：新华社`
  const from = tokens.kindOf(list.from) === COLON ? list.from + 1 : list.from;
  return {
    sign: signed ? AUTHOR : marked ? OTHER : 0,
    within,
    names: alias?.map(({ from, to }) => tokens.slice(from, to)) ?? list.names.map(one => textOf(tokens, one)),
    alias: alias !== null,
    given: name !== undefined && isGiven(tokens, name.given ?? behindTitles(tokens, name)),
    agency: agencyFrom(tokens, list.from, tokens.count)?.name ?? null,
    role: (seen & ROLE) !== 0,
    team: (seen & (TEAM | NEWSROOM)) !== 0,
    house: (seen & (HOUSE | AGENCY)) !== 0,
    leads: list.names.length > 0 && tokens.kindOf(list.end) === COLON,
    rights,
    span: [tokens.from[from] ?? 0, end === 0 ? 0 : (tokens.to[end - 1] ?? 0)],
    rest: Math.max(0, words),
  };
}

/** Whether a line names no person, agency, role or team: it may be a pen name. */
export const signsNobody = ({ names, agency, role, team }: Signature): boolean =>
  names.length === 0 && agency === null && !role && !team;
