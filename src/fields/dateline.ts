import type { LabelledLine } from '../labels/labels.js';
import type { Line } from '../lines/line.js';
import { findAgency } from '../reading/agencies/find-agency.js';
import { isAgency } from '../reading/agencies/is-agency.js';
import { eastAsianDateline } from '../reading/datelines/east-asian-dateline.js';
import { SITE_NAME } from '../reading/datelines/place-and-day.js';
import { MONTH } from '../reading/dates/months.js';
import { inSmallLetters } from '../reading/dates/scan.js';
import { trimAround } from '../reading/matching/trim.js';
import type { Dateline } from './fields.js';

const LONGEST = 160;

/** In small letters: `Feb 13`, `Feb. 13, 2018`, `13 February`, `3. Mai`, `3 de mayo`, `13 FEB`, `2月13日`. */
const DAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th|er|º)?\\.? (?:de |d['’])?${MONTH}\\.?(?:,? (?:de )?\\d{4})?)(?![\\p{L}\\p{N}])|\\d{1,2}月\\d{1,2}日`,
  'u',
);
const IN_BRACKETS = /\([^()]{0,60}\)|(?<!\p{L})\/[^/()]{2,30}\/|[【[][^[\]【】]{0,60}[\]】]/gu;
/** The site that the story is from, beside the place: `JAKARTA, EXAMPLE.com`. */
const SITE = new RegExp(`(?:^[\\p{L}\\d-]{2,20}\\.(?:com|co|id|net|org|ru)|, ?${SITE_NAME})(?=$|,)`, 'giu');
/** `MADRID, 3 (EUROPA PRESS)`: the day of the month, with nothing that says which month. */
const BARE_DAY = /,? \d{1,2}$/u;
const FIGURE = /\d/u;
const HAS_LETTER = /\p{L}/u;
const IN_ROUND = /\(([^()]{2,40})\)/u;
/** The source in brackets between two dashes. */
const SOURCE_BEHIND = /^\([^()]{2,40}\)(?= ?(?:--|[–—-]))/u;
/** The dash, or the like, between the dateline and the text. */
const END = / (?:--?|[–—]) |--|[–—]|: /u;
const LEAD_WORD = /(?:^|[ ,])(?:le|am|den|el|il|on|em)$/iu;
const SIGNS = ' ,;:|.·–—-=';
/** Without the full stop, which abbreviates states: `MIAMI, Fla.` */
const PLACE_SIGNS = ' ,;:|·–—-=/';

const LONGEST_AGENCY = 24;
/** `/ТАСС/.`, `— РИА Новости.` */
const STOP_BEHIND_SOURCE = /(\/|[–—] [\p{L} ]{3,24})\.$/u;
/** `12 марта.`, but not `Sept.` */
const WHOLE_WORD_AT_END = /(\p{L}{5})\.$/u;

/** `Berlin.`, but not `MIAMI, Fla.` nor `St.` */
const STOP_AT_END = /^(\p{L}{4,}(?: \p{L}+){0,2})\.$/u;

/**
 * Reads a dateline, or the paragraph that begins with one.
 * Accepts: `JERUSALEM, Feb 13 (Reuters) -`, `NEW YORK (AP) —`, `BERLIN, 3. Mai (dpa)`, `(Reuters) -`, `(ANSA) - ROMA, 13 FEB -`,
 * `LAGOS, Nigeria (AP) —`, `JAKARTA, EXAMPLE.com -`, `MADRID, 3 (EUROPA PRESS) -`, `МОСКВА, 3 мая — РИА Новости.`, `NEW DELHI: `, `WASHINGTON —`, `BEIJING, Feb. 13 (Xinhua) --`, `BERLIN dpa -`, `Berlin.`.
 * `agency` is null where the brackets hold none that is known; `place` and `date` are as written.
 *
 * @example
 * parseDateline('JERUSALEM, Feb 13 (Reuters) -')
 * // { text: 'JERUSALEM, Feb 13 (Reuters)', place: 'JERUSALEM', agency: 'Reuters', date: 'Feb 13' }
 */
export function parseDateline(written: string): Dateline {
  const eastAsian = parseEastAsian(written);
  if (eastAsian !== null) return eastAsian;
  const head = written.slice(0, LONGEST);
  const first = END.exec(head);
  // `(ANSA) - ROMA, 13 FEB - Il ...`: the first dash stands within the dateline
  const second =
    first && trimAround(head.slice(0, first.index).replace(IN_BRACKETS, ''), SIGNS) === ''
      ? END.exec(head.slice(first.index + first[0].length))
      : null;
  // `HALM, Ore.--(BUSINESS WIRE)--The ...`
  const behind = first ? (SOURCE_BEHIND.exec(head.slice(first.index + first[0].length))?.[0].length ?? 0) : 0;
  const goesOn = second?.index ?? behind;
  const end = first && goesOn > 0 ? first.index + first[0].length + goesOn : (first?.index ?? head.length);
  const whole =
    first &&
    !second &&
    trimAround(head.slice(0, first.index).replace(IN_BRACKETS, ''), SIGNS) === '' &&
    written.length <= LONGEST;
  const signed = first !== null && isSignature(written.slice(first.index + first[0].length));
  const text = trimAround(whole || signed ? head : head.slice(0, end), ' ,;:|·–—-=').replace(STOP_BEHIND_SOURCE, '$1');

  const bracket = IN_ROUND.exec(text)?.[1] ?? '';
  const known = findAgency(text)?.agency.name ?? (isAgency(bracket) ? bracket : null);
  const rest = withoutAgencies(text.replace(IN_BRACKETS, ' ')).trimEnd();
  // `Halm CNN`: a house that signs like an agency
  const last = rest.slice(rest.lastIndexOf(' ') + 1);
  const signs = known === null && isAgency(last);
  const agency = signs ? last : known;
  const bare = signs ? rest.slice(0, -last.length) : rest;
  const day = dayIn(bare);
  // `GENEVA (3 May 2022)`
  const dated = day ?? dayIn(text);
  const before = trimAround(bare.slice(0, day?.from).replace(SITE, ''), PLACE_SIGNS)
    .replace(LEAD_WORD, '')
    .replace(BARE_DAY, '');
  const after = day ? trimAround(bare.slice(day.to), PLACE_SIGNS) : '';
  const place = trimAround(before === '' ? after : before, PLACE_SIGNS).replace(STOP_AT_END, '$1');
  return {
    text,
    place: HAS_LETTER.test(place) ? place : null,
    agency,
    date: dated === null ? null : trimAround(dated.written, ' ,').replace(WHOLE_WORD_AT_END, '$1'),
  };
}

/** The first day that a text tells, and where. A pattern of any case takes twice as long to compile, and most run once. */
function dayIn(text: string): { readonly from: number; readonly to: number; readonly written: string } | null {
  const found = FIGURE.test(text) ? DAY.exec(inSmallLetters(text)) : null;
  if (found === null) return null;
  const from = found.index;
  const to = from + found[0].length;
  return { from, to, written: text.slice(from, to) };
}

/** `(서울=연합뉴스) 홍길동 기자 =` */
function parseEastAsian(written: string): Dateline | null {
  const found = eastAsianDateline(written);
  if (found === null) return null;
  const { length, place, date } = found;
  const text = trimAround(written.slice(0, length), ' =-–—－');
  return { text, place, agency: findAgency(found.agency ?? '')?.agency.name ?? found.agency, date };
}

/** `РИА Новости.` behind the dash. */
function isSignature(rest: string): boolean {
  const name = trimAround(rest, ' .');
  const span = name.length <= LONGEST_AGENCY ? findAgency(name)?.span : undefined;
  return span !== undefined && span[0] === 0 && span[1] === name.length;
}

/** `BERLIN dpa` without the agency. */
function withoutAgencies(text: string): string {
  const found = findAgency(text);
  if (found === null) return text;
  const [from, to] = found.span;
  return `${text.slice(0, from)} ${withoutAgencies(text.slice(to))}`;
}

/** The first dateline of the page that names a place, an agency or a day. */
export function readDateline(lines: readonly LabelledLine[]): (Dateline & { readonly line: Line }) | null {
  for (const { line, label } of lines) {
    if (label !== 'dateline') continue;
    const parsed = parseDateline(line.text);
    if (parsed.place !== null || parsed.agency !== null || parsed.date !== null) return { ...parsed, line };
  }
  return null;
}
