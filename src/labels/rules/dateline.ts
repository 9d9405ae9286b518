import { isAgency } from '../../reading/agencies/is-agency.js';
import { eastAsianDateline } from '../../reading/datelines/east-asian-dateline.js';
import {
  hasDay,
  isCapitals,
  isDayAlone,
  isPlaceAndDay,
  NOT_PLACES,
  PLACES,
  proseAfter,
  SITE_NAME,
  SMALL,
} from '../../reading/datelines/place-and-day.js';
import { mayShow } from '../../reading/matching/phrases.js';
import {
  COLON,
  DASH as DASH_SIGN,
  LETTERLESS,
  OPENS_MARKED,
  DASHED as PARTED,
  ROUND,
  SLASH,
  UNBROKEN,
} from '../../reading/matching/signs.js';
import { trimMarks } from '../../reading/matching/trim.js';
import words from '../../reading/words/dateline.json' with { type: 'json' };
import { MONTHS, WEEKDAYS } from '../../reading/words/dates.js';
import type { Claim, Rule } from '../rule.js';

/**
 * Place, agency and day at the head of a paragraph; the rest of the line stays a paragraph.
 *
 * Accepts: `BAGHDAD (Reuters) - The ...`, `BERLIN, Feb 13 (Reuters) — The ...`, `Berlin (dpa) - Die ...`,
 * `PARIS, 3 mai 2022 (AFP) - Le ...`, `MEXICO CITY, May 3 (Xinhua) -- The ...`, `(Reuters) - The ...`,
 * `MADRID, 3 May. (EUROPA PRESS) - El ...`, `Nairobi, Kenya – The ...`, `WASHINGTON — The ...`, `NEW DELHI: The ...`,
 * `Patna, May 3: The ...`, `JAKARTA, EXAMPLE.com - The ...`, `Accra (G/R), May 3, GNA - The ...`, `(ANSA) - ROMA, 3 MAG - Il ...`, `GENEVA (3 May 2022) – The ...`,
 * `ROME, March 3 (NRP) The ...`, `May 3 (Reuters) - The ...`, `HALM, Ore. (AP) —` above a paragraph, `ЗАРЕЧАНСК, 3 мая. /Источник/. Мост ...`, `МОСКВА, 3 мая — РИА Новости. Мост ...`, those of East Asia (east-asian-dateline.ts).
 *
 * Refuses: `WARNING: this ...`, `Q: What ...`, `UPDATE - ...`, `NATO - the alliance - said`, `John Smith (left) - ...`,
 * `World Health Organization (WHO) - ...`, `POLITICS: ...`, `Friday, May 3: The ...`, `Round 1, May 3: ...`, a dateline without prose after it.
 */

const SHORTEST = 40;
const SHORTEST_EAST_ASIAN = 20;
/** What such lines show: scripts that are not looked at, no blank, or a bracket at the head. */
const EAST_ASIAN = LETTERLESS | UNBROKEN | OPENS_MARKED;
const SHORTEST_BEHIND = 10;
const LONGEST = 110;
const LONG_PROSE = 90;

const OPENING = /^[(/]?(?:\p{Lu}|\p{Lo}|\()/u;
const MARK = /[()/:–—]| -|--/u;
/** place and day, the agency in brackets or between strokes, a dash */
const BRACKETS =
  /^([^()\n]{0,80}?(?:\(\p{Lu}[\p{L} -]{2,24}\), [^()\n]{4,24})?)(?:\(([^()]{2,40})\)|\/([\p{L} -]{4,24})\/) ?(\.?(?:--|[-–—:])-? ?)?/u;
/** `Accra (G/R), May 3, GNA - ` */
const REGION = /^[^()]{3,40} \((?!(?:left|right|cent(?:er|re)|above|below|pictured)\))[\p{L}/. ]{2,14}\), /u;
/** `DAKAR (Sénégal), 3 mai 2022 (AFP) -`, `Halm [Osterweide], May 3 (ANI):` */
const COUNTRY = / (?:\([^()]*\)|\[[^[\]]*\])/u;
const BARE =
  /^([^()\n]{0,60}?(?: \([\p{L}/. ]{2,14}\),[^()\n]{1,20}?)?)(?<![\p{L}\p{N}.])(\p{L}[\p{L}.]{1,14}) ?[-–—]{1,2} /u;
const DASH = /^([^()\n–—:;!?"]{4,60}?) ?(?:--|[–—]| -) /u;
const DASHED = /[–—-] /u;
const COLON_HEAD = /^(\p{Lu}[\p{Lu}\p{M} .,'’-]{2,30}): /u;
const DAY_AND_COLON = /^([^()\n–—:;!?"“”]{4,50}): /u;
/** `HALM, Ore. (AP) —` */
const ALONE = /^([^()\n–—:;!?"“”]{3,60}?) ?\(([^()]{2,24})\) ?(?:--|[–—-])$/u;
const LONGEST_ALONE = 90;
/** Behind the agency in brackets: `ROMA, 3 MAG - ` */
const BEHIND = /^([^()\n–—:;!?"“”]{3,40}?) ?(?:--|[–—-]) /u;
/** Behind the dash: `РИА Новости. ` */
const AGENCY_AND_STOP = /^([\p{L} -]{3,24})\. /u;
const SITE = new RegExp(`^${SITE_NAME}$`, 'iu');
const FIGURE = /\d/u;
const CAPITAL = /^\p{Lu}/u;

/** Words in small letters that stand in datelines. */
const OPENERS = new Set([...SMALL, ...words.words.map(word => trimMarks(word, '.')), ...MONTHS, ...WEEKDAYS]);
const HYPHEN = 0x2d;
const SPACE = 0x20;

/**
 * The first mark that parts a place, an agency or a day from what follows. A cheap look: `''` where there is none, or where
 * a word stands before it that is no part of a dateline.
 */
function firstMark(head: string): string {
  let before = SPACE;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    if (before === SPACE && code >= 97 && code <= 122) {
      const word = trimMarks(head.slice(at, head.indexOf(' ', at)), '.,-–—');
      if (!OPENERS.has(word) && !isAgency(word)) return '';
    } else if (code === HYPHEN) {
      const after = at + 1 < head.length ? head.charCodeAt(at + 1) : SPACE;
      if (before === SPACE || after === SPACE || after === HYPHEN) return '-';
    } else if (code === 0x28 || code === 0x29 || code === 0x2f || code === 0x3a || code === 0x2013 || code === 0x2014)
      return head.charAt(at);
    before = code;
  }
  return '';
}

const claim = (length: number, reason: string): Claim => ({ reason, span: [0, length], sure: true });

function agencyInBrackets(head: string, text: string): Claim | null {
  const match = BRACKETS.exec(head);
  if (match === null) return null;
  const [all, place = '', round, strokes, dash] = match;
  const agency = (round ?? strokes ?? '').trim();
  const isDay = isDayAlone(place);
  if (place.trim() !== '' && !isDay && !isPlaceAndDay(place.replace(COUNTRY, ''))) return null;
  const [first = ''] = place.trim().split(/ ?[,(/]/u);
  const isDated = hasDay(agency) && (isCapitals(first) || PLACES.has(first.toLowerCase())) && dash !== undefined;
  const isSigned = CAPITAL.test(strokes ?? '') && hasDay(place) && isCapitals(first);
  const known = isAgency(agency) || agency.split(/ ?[,/] ?| - | (?=\p{Lu})/u).some(isAgency);
  if (isDay && (!known || dash === undefined)) return null;
  const isInitials = isCapitals(agency) && !FIGURE.test(agency) && isCapitals(first);
  // `ROME, March 3 (NRP) The ...`
  const isDatedInitials = isInitials && hasDay(place) && PLACES.has(first.toLowerCase()) && !agency.includes(' ');
  if (!(known || isDated || isSigned || isDatedInitials || (isInitials && dash !== undefined))) return null;
  const isWhole = isDatedInitials || (known && place.trim() !== '' && (hasDay(place) || isCapitals(place.trim())));
  if (dash === undefined && !isWhole && !isSigned) return null;
  const stop = dash === undefined && strokes !== undefined && text.startsWith('. ', all.length) ? 2 : 0;
  const length = all.length + stop + (place.trim() === '' ? placeBehind(text.slice(all.length, LONGEST)) : 0);
  return proseAfter(text, length, known === false)
    ? claim(text.slice(0, length).trimEnd().length, 'begins with an agency in brackets')
    : null;
}

/** `HALM, Ore. (AP) —`, on a line of its own above the paragraph. */
function isLineOfItsOwn(text: string, below: string): boolean {
  const [, place = '', agency = ''] = ALONE.exec(text) ?? [];
  return isAgency(agency) && isPlaceAndDay(place) && proseAfter(below, 0);
}

/** How long the place and the day are that stand behind the agency; 0: there are none. */
function placeBehind(rest: string): number {
  const match = BEHIND.exec(rest);
  const [first = ''] = match?.[1]?.split(',', 1) ?? [];
  const place = match?.[1] ?? '';
  return match !== null && (isCapitals(first) || hasDay(place)) && isPlaceAndDay(place) ? match[0].length : 0;
}

/** `London CNN — The ...` */
function bareAgency(head: string, text: string): Claim | null {
  const match = BARE.exec(head);
  if (match === null || !isAgency(match[2] ?? '')) return null;
  const place = (match[1] ?? '').trim();
  if (
    place === '' ? !isCapitals(match[2] ?? '') || !/[–—]/u.test(match[0]) : !isPlaceAndDay(place.replace(COUNTRY, ''))
  )
    return null;
  return proseAfter(text, match[0].length)
    ? claim(match[0].trimEnd().length, 'begins with a place and an agency')
    : null;
}

/** `WASHINGTON — The ...`, `Nairobi, Kenya – The ...`, `BRUSSELS, May 3 -- The ...` */
function placeAndDash(head: string, text: string): Claim | null {
  const match = DASH.exec(head);
  if (match === null) return null;
  const place = (match[1] ?? '').trim();
  if (!isPlaceAndDay(place) || !proseAfter(text, match[0].length)) return null;
  const [first = '', ...others] = place.split(/ ?[,/] ?/u);
  if (others.length > 3 || NOT_PLACES.has(first.toLowerCase())) return null;
  const capitals = isCapitals(first) && first.length >= 4 && first.split(' ').length <= 4;
  // `JAKARTA, EXAMPLE.com - The ...`
  if (capitals && others.length === 1 && SITE.test(others[0] ?? ''))
    return {
      ...claim(match[0].trimEnd().length, 'begins with a place and a site'),
      sure: PLACES.has(first.toLowerCase()),
    };
  if (hasDay(place)) {
    const source = AGENCY_AND_STOP.exec(text.slice(match[0].length, LONGEST));
    const signed = source !== null && isAgency(source[1] ?? '') ? source[0].length : 0;
    const length = text.slice(0, match[0].length + signed).trimEnd().length;
    return others.length > 0 ? claim(length, 'begins with a place and a day') : null;
  }
  if (PLACES.has(first.toLowerCase()) && (capitals || others.length > 0)) {
    return claim(match[0].trimEnd().length, 'begins with a place in capitals');
  }
  const long = text.length - match[0].length >= LONG_PROSE && !match[0].includes(' - ');
  if (capitals && long && first.split(' ').length <= 3) {
    return { ...claim(match[0].trimEnd().length, 'begins with capitals and a dash'), sure: false };
  }
  const pair = long && others.length === 1 && /^\p{Lu}/u.test(others[0] ?? '') && place.split(' ').length <= 5;
  return pair ? { ...claim(match[0].trimEnd().length, 'begins with a place and a country'), sure: false } : null;
}

/** `Patna, May 3: The ...` */
function dayAndColon(head: string, text: string): Claim | null {
  const match = DAY_AND_COLON.exec(head);
  if (match === null) return null;
  const [all, place = ''] = match;
  const [first = '', ...others] = place.split(/ ?, ?/u);
  const isPlace = PLACES.has(first.toLowerCase()) || (isCapitals(first) && first.length >= 4);
  if (!isPlace || FIGURE.test(first) || others.length === 0 || !hasDay(place) || !isPlaceAndDay(place)) return null;
  return proseAfter(text, all.length) ? claim(all.trimEnd().length, 'begins with a place and a day') : null;
}

/** `NEW DELHI: The ...` */
function placeAndColon(head: string, text: string): Claim | null {
  const match = COLON_HEAD.exec(head);
  if (match === null) return dayAndColon(head, text);
  const place = match[1] ?? '';
  const list = place.toLowerCase().split(/[ ,]+/u);
  if (
    !PLACES.has(place.split(',')[0]?.toLowerCase() ?? '') ||
    list.length > 5 ||
    NOT_PLACES.has(place.toLowerCase()) ||
    list.some(word => NOT_PLACES.has(word))
  )
    return null;
  return proseAfter(text, match[0].length) ? claim(match[0].trimEnd().length, 'begins with a place in capitals') : null;
}

export const dateline: Rule = {
  label: 'dateline',
  cues: [
    ...[ROUND, SLASH, COLON, PARTED].map(signs => ({ signs, shortest: SHORTEST })),
    { signs: ROUND | DASH_SIGN, longest: LONGEST_ALONE },
    ...[LETTERLESS, UNBROKEN, OPENS_MARKED].map(signs => ({ signs, shortest: SHORTEST_EAST_ASIAN })),
  ],
  find: ({ text }, lines, index) => {
    if (text.length <= LONGEST_ALONE && isLineOfItsOwn(text, lines[index + 1]?.text ?? ''))
      return { reason: 'is a place and an agency above a paragraph', sure: true };
    const eastAsian = mayShow(text, EAST_ASIAN) ? eastAsianDateline(text) : null;
    if (text.length >= SHORTEST_EAST_ASIAN && eastAsian !== null && text.length - eastAsian.length >= SHORTEST_BEHIND)
      return claim(eastAsian.length, 'begins with an agency and a place, as in East Asia');
    if (text.length < SHORTEST) return null;
    const head = text.slice(0, LONGEST);
    const mark = firstMark(head);
    if (mark === '' || !OPENING.test(text) || !MARK.test(head)) return null;
    if (mark === ':') return placeAndColon(head, text);
    const inBrackets = agencyInBrackets(head, text);
    if (inBrackets !== null || (mark === '(' && !REGION.test(head)) || !DASHED.test(head)) return inBrackets;
    return bareAgency(head, text) ?? placeAndDash(head, text);
  },
};
