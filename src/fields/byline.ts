import { AGENCY, findAgency } from './agencies.js';
import { authorName, CAPITALS, isTeam, ROLE_ENDING, unglueRole } from './author-name.js';
import { type Marked, splitMarkers } from './byline-marker.js';
import { unglue, withoutStamp } from './byline-noise.js';
import type { Byline } from './fields.js';
import words from './words/byline.json' with { type: 'json' };
import notName from './words/not-a-name.json' with { type: 'json' };

const LONGEST = 400;
const MAX_AUTHORS = 20;
const ROLES = new Set(notName.roles);

/** What sets the parts of a byline apart. */
export const SEPARATOR = /( ?[|•●⋅▪©] ?| ?—| ?·(?= )| ?–(?= )| -(?= |$)| \/(?= ))/u;
export const IN_BRACKETS = /\([^()]{0,120}\)|\[[^[\]]{0,120}\]/gu;
/** Words that are addresses and handles. */
export const ADDRESS = /@|^(?:https?:|www\.)/u;
export const JOINT = new RegExp(`(,|;| ?[&+/] ?| (?:${words.and.join('|')})(?= ))`, 'iu');
/** `Jane Doe in Berlin`: what follows is not the name. Lower case only, as names may hold `In` and `At`. */
export const IN_PLACE = new RegExp(` (?:${words.in.join('|')}) `, 'u');
export const MANY_BLANKS = / {2,}/gu;

/** A byline, and whether a marker such as `By` says that it is one. */
export interface ParsedByline extends Byline {
  readonly signed: boolean;
}

/** A part of a byline between two separators or markers, without its date. */
interface Part {
  readonly kind: Marked['kind'];
  /** What stands between it and the part before. */
  readonly separator: string;
  /** As written, with its marker. */
  readonly written: string;
  /** Without its marker. */
  readonly text: string;
}

/** A line that stands twice in a row, as a picture's text and its link: `By Jane Doe By Jane Doe`. */
function once(text: string): string {
  const half = (text.length - 1) / 2;
  return text.length > 8 && text.slice(0, half) === text.slice(half + 1) ? text.slice(0, half) : text;
}

/** The parts of a byline that are more than a date, a count or a sign. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  const pieces = text.split(SEPARATOR);
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index] ?? '';
    const lead = piece.startsWith(' ') ? 1 : 0;
    let separator = (pieces[index - 1] ?? '') + ' '.repeat(lead);
    for (const { kind, from, text: content } of splitMarkers(piece.slice(lead))) {
      const clean = withoutStamp(content);
      // a marker alone holds the next part: `By | Jane Doe`
      if (clean === '' && (kind === 'none' || content !== '')) continue;
      const marker = piece.slice(lead + from, piece.indexOf(content, lead + from));
      parts.push({
        kind,
        separator: parts.length === 0 ? '' : separator,
        written: `${marker}${clean}`.trim(),
        text: clean,
      });
      separator = ' ';
    }
  }
  return parts;
}

const lastWord = (text: string) => text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
const endsInRole = (text: string) => ROLES.has(lastWord(text)) || ROLE_ENDING.test(lastWord(text));
const firstWord = (text: string) => text.split(' ', 1)[0] ?? '';
const isAcronym = (text: string) => CAPITALS.test(firstWord(text)) && !firstWord(text).includes('.');

const withoutAddresses = (text: string) =>
  text
    .split(' ')
    .filter(word => word !== '' && !ADDRESS.test(word))
    .join(' ');

/** Names in a part: its items between commas and `and`, as far as they are names. */
function namesOf(written: string, signed: boolean): readonly string[] {
  const text = unglueRole(withoutAddresses(written.replace(IN_BRACKETS, ' ')));
  // a team or a house signs, but authors are persons
  if (isTeam(text) && !findAgency(text)) return [];
  const pieces = text.split(JOINT);
  const names: string[] = [];
  let before = '';
  let named = true;
  let comma = false;
  for (let index = 0; index < pieces.length && names.length < MAX_AUTHORS; index += 2) {
    const whole = (pieces[index] ?? '').trim();
    const byComma: boolean = comma || /[,;]/u.test(pieces[index - 1] ?? ',');
    comma = whole === '' && byComma;
    if (whole === '') continue;
    const item = whole.slice(0, IN_PLACE.exec(whole)?.index);
    // `Head of Sales and Marketing Doe`: what `and` ties to something that is no name and no role is no name either
    const tied: boolean = !named && !byComma && !endsInRole(before);
    // `Jane Doe, XYZ Somewhere`: a house, unless the names are in capitals too
    const house = index > 0 && isAcronym(item) && !isAcronym(names[0] ?? '');
    const single = signed && (names.length === 0 ? index === 0 : !byComma && names.every(name => !name.includes(' ')));
    // an agency is cut out of its item, so that `Jane Doe Associated Press` leaves a name
    const bare = findAgency(item) ? item.replace(AGENCY, '').replace(MANY_BLANKS, ' ') : item;
    const name: string | null = tied || house ? null : authorName(bare, single && bare === item);
    named = name !== null;
    before = whole;
    if (name !== null) names.push(name);
  }
  return names;
}

/** The names, each once whatever its case, in their order. */
export function distinctNames(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.findIndex(other => other.toLowerCase() === name.toLowerCase()) === index);
}

/**
 * Reads one byline: who is named, which agency, and the byline as written without dates.
 * Accepts: `By Reuters | Published Tue, 3 May 2022`, `By JANE DOE and John Roe`, `Jane Doe in Berlin`,
 * `PTI | New Delhi`, `Von Anna Beispiel und Max Muster`, `Jane Doe, Political Correspondent, London`,
 * `Words by Jane Doe Photos by John Roe`, `May 3, 2022 by Jane Doe`, `Jane Doe @janedoe`, `By The Example Team`.
 * A line that names only a reviewer, an editor or a photographer is no byline: its text is empty.
 * Refuses as authors: roles, places, agencies, teams, dates, handles, reviewers, photographers, lower-case words.
 *
 * @example
 * parseByline('By Jane Doe, Associated Press | Updated 3 May 2022')
 * // { text: 'By Jane Doe, Associated Press', authors: ['Jane Doe'], agency: 'Associated Press', signed: true }
 */
export function parseByline(written: string): ParsedByline {
  const all = partsOf(once(unglue(written.slice(0, LONGEST)).trim()));
  const first = all.findIndex(part => part.kind === 'author');
  // what stands before `By` is a heading, unless it is an agency: `Reuters | By Jane Doe`
  const parts = first < 0 ? all : all.filter((part, index) => index >= first || findAgency(part.text) !== null);
  if (parts.every(part => part.kind === 'other')) return { text: '', authors: [], agency: null, signed: false };
  const text = parts.map((part, index) => (index === 0 ? '' : part.separator) + part.written).join('');

  const authors: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'other' || (first > 0 && all.indexOf(part) < first)) continue;
    const goesOn = part.kind === 'author' || part.separator.trim() === '/' || parts[index - 1]?.kind === 'other';
    if (authors.length > 0 && !goesOn) break;
    authors.push(...namesOf(part.text, first >= 0));
  }
  return {
    text: text.trim(),
    authors: distinctNames(authors),
    agency: findAgency(text)?.name ?? null,
    signed: first >= 0,
  };
}
