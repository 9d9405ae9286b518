import { isAgency, startsWithAgency } from '../../reading/agencies/is-agency.js';
import { isStamp } from '../../reading/dates/stamp.js';
import { isName, isNameList, PARTICLES } from '../../reading/matching/name-shape.js';
import {
  endPhrase,
  mayShow,
  phraseGroup,
  phraseSet,
  startPhrase,
  wholePhrase,
} from '../../reading/matching/phrases.js';
import { mayBeginWith } from '../../reading/matching/sieve.js';
import {
  BAR,
  COMMA,
  DASHED,
  YEAR as DATED,
  FIGURE as DIGIT,
  LETTERLESS,
  OPENS_NAMED,
  SEAM,
  SLASH,
} from '../../reading/matching/signs.js';
import { trimAround, trimMarks } from '../../reading/matching/trim.js';
import { isEastAsianName, REPORTER } from '../../reading/tokens/east-asian-name.js';
import words from '../../reading/words/byline.json' with { type: 'json' };
import { DATE_LABELS, MONTHS, WEEKDAYS } from '../../reading/words/dates.js';
import { AND, AND_GROUP } from '../../reading/words/joints.js';
import type { Claim, Rule } from '../rule.js';
import { ANNOUNCES } from './parts/announces.js';

/**
 * Who wrote the story.
 *
 * Accepts: `By Reuters`, `By JANE DOE and John Roe`, `By Jane Doe, Associated Press`, `BY JANE DOE | Staff Writer`,
 * `Von Anna Beispiel`, `Par Anne Exemple`, `Imeandikwa na Juma Mfano`, an agency alone on a line (`PTI`), a name and a role
 * (`Jane Doe, Political correspondent`), a name below a lone `By`. Where a date is glued on, the part before it:
 * `By Reuters | Published Tue, 3 May 2022`, `PTI | New Delhi | Updated: May 3, 2022 23:07 IST`;
 * `Special to the Herald`; `記者王小明／台北報導`.
 *
 * Refuses: sentences that begin with By (`By Tuesday the search ...`, `By the time ...`, `By far the largest ...`,
 * `By 2030, ...`), `Von den 30 Verletzten ...`, `Por lo menos ...`, `Di sera ...`, menu items such as `By Industry`, `記者會直播`.
 */

const LONGEST = 200;
const LONGEST_NAMES = 130;
const LONGEST_ALONE = 40;
const LONGEST_WITH_ROLE = 90;
/** A date has its year within so many characters. */
const DATE_REACH = 40;
const MOST_WORDS = 16;
const MOST_SEGMENTS = 6;

/** `記者王小明／台北報導`, `本报记者 王小明` */
const REPORTED = new RegExp(
  `^[^\\p{L}]{0,2}${REPORTER}[ ：:]?(\\p{Script=Han}{2,4})(?:[／/、]\\p{Script=Han}{2,8}){0,3}[^\\p{L}]{0,2}$`,
  'u',
);
/** `本報`, or where the reporter is: without them `記者` may be of the language. */
const SURELY_REPORTED = /^[^\p{L}]{0,2}本|[／/]/u;
const prefix = startPhrase(words.by, words.label);
/** What announces an author only with a colon: without one it is a word of the sentence, or of a menu. */
const LABELS = phraseSet(words.label);
const COLON = /[:：]/u;
/** `ByJane Doe`, as some renderings glue it. */
const GLUED_BY = /^By\p{Lu}\p{Ll}/u;
const AFTER_BY = /^[ :：|]{1,3}/u;
/** For which paper somebody from outside wrote: `Special to the Herald`. */
const special = startPhrase(words.special);
/** `Herald staff writers` below their names. */
const staff = endPhrase({ en: words.below });
const STAFF_LINE = /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){0,4}(?:[Ss]taff|STAFF) \p{L}+$/u;
const PAPER = /^ (?:\p{Lu}[\p{L}’'.&-]{1,20}(?: (?=\p{Lu})|$)){1,4}$/u;
/** A label of a date glued to a name: `Jane DoePublished: ...`. */
const GLUED = new RegExp(
  `(?<=\\p{L})(?:${Object.values(words.glued)
    .flat()
    .flatMap(label => [label.charAt(0).toUpperCase() + label.slice(1), label.toUpperCase()])
    .join('|')}) ?:? `,
  'u',
);
/** A month glued to a name: `Jane DoeNovember 20, 2007`. */
const GLUED_MONTH = /\p{Ll}(?=\p{Lu}\p{Ll}{2,9}$)/u;
const SHORTEST_GLUED = 5;
/** The last character, or the one before a closing quote, of what the pattern below finds. */
const SENTENCE_MARKS = '!?;….';
const ENDS_SENTENCE = /(?:[!?;…]|[^\p{Lu}]\.)["'”’)]?$/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const SEPARATOR = / ?[|•·] ?| [/–—-] /gu;
const PLACED =
  /^(\p{Lu}[^ ]{1,20} [^ ]{2,20}(?: [^ ]{2,20})?) (?:in|aus|à|en|a|em|te) \p{Lu}[\p{L}\p{M}-]{2,20}(?: \p{Lu}[\p{L}\p{M}-]{2,20})?$/u;
const PLAIN = new Set(words.plain);
const LONGEST_LONE = 24;
const mayBePlain = mayBeginWith(words.plain);
const lone = wholePhrase({ all: words.plain });
const isLoneBy = (text: string) =>
  text.length <= LONGEST_LONE && mayBePlain(text) && PLAIN.has(text.replace(/ ?:$/u, '').toLowerCase());
const NOT = new Set(words.not);
const STAFF = new Set(words.staff);
const ROLES = phraseSet(words.role);
/** Roles that name a group or a field, not a person. */
const GROUPS = new Set(words.group);
const person = endPhrase({ all: [...ROLES].filter(role => !GROUPS.has(role)) });
const isPerson = (word: string) => ROLES.has(word) && !GROUPS.has(word);
const CALENDAR = new Set([...MONTHS, ...WEEKDAYS]);
/** Names of months that are names of people as well. */
const PEOPLE = new Set(words.people);
const STAMP_WORDS = new Set([...DATE_LABELS].filter(word => word.length > 5).concat('last', 'first', 'stand'));
/** Broadcasters and acronyms that are menu items more often than signatures. */
const MENU_ITEMS = new Set(words.menu);
const JOINTS = new Set([...AND, '&', ...Object.values(words.joints).flat()]);
/** `, examplenews Port Doe`: a house that writes itself small, and its town. */
const SMALL_HOUSE =
  /^, (?:(\p{Ll}{0,12}\d{1,3})(?: \p{Lu}\p{L}{0,20}(?: d[aeo]s?)?){0,4}(?: [–—-] [^,.;!?]{2,30})?|(\p{Ll}{2,16})(?: \p{Lu}\p{L}{0,20}(?: d[aeo]s?)?){1,4} [–—-] \p{Lu}[^,.;!?]{1,30})$/u;
const CAPITAL = /^["'“(]?(?:\p{Lu}|\p{Lo})/u;

const isSentence = (text: string) =>
  (SENTENCE_MARKS.includes(text.charAt(text.length - 1)) || SENTENCE_MARKS.includes(text.charAt(text.length - 2))) &&
  ENDS_SENTENCE.test(text.slice(-4));

/** A line that begins with By or its like. */
function signed(text: string, prefix: string): Claim | null {
  const sayer = trimMarks(prefix, ' :：|').toLowerCase();
  const isMarked = COLON.test(prefix);
  if (!isMarked && LABELS.has(sayer)) return null;
  const [writer = ''] = text.slice(prefix.length).split(',', 1);
  const [, numbered, small] = SMALL_HOUSE.exec(text.slice(prefix.length + writer.length)) ?? [];
  const house = numbered ?? small;
  if (house !== undefined && !JOINTS.has(house) && isName(writer))
    return { reason: 'begins with By, a name and a house', sure: false };
  const plain = PLAIN.has(sayer) || isMarked;
  const to = endOfNames(text, prefix.length);
  const rest = text.slice(prefix.length, to).trim();
  if (rest === '' && sayer.split(' ').length > 2) return { reason: 'names a correspondent', sure: false };
  if (rest === '' || rest.length > LONGEST_NAMES) return null;
  const kind = authors(rest);
  if (kind === null) return null;
  const sure = plain && kind === 'unmistakable';
  const end = prefix.length + text.slice(prefix.length, to).trimEnd().length;
  const reason = kind === 'unmistakable' ? 'begins with By and a name' : 'begins with By and a word';
  return end >= text.length ? { reason, sure } : { reason, span: [0, end], sure };
}

/** Where the names end: at a stamp, or at a separator with something after it that is no part of a signature. */
function endOfNames(text: string, from: number): number {
  let end = text.length;
  for (const match of text.matchAll(SEPARATOR)) {
    if (match.index < from) continue;
    const part = text.slice(match.index + match[0].length).split(/ ?[|•·] ?| [/–—-] /u, 1)[0] ?? '';
    if (isAuthor(part) || isRole(part)) continue;
    end = match.index;
    break;
  }
  const glued = GLUED.exec(text);
  if (glued !== null && glued.index > from && glued.index < end && isStamp(text.slice(glued.index))) return glued.index;
  let at = from;
  for (const word of text.slice(from, end).split(' ')) {
    const lower = trimMarks(word.toLowerCase(), ':,.');
    const glued = word.length > SHORTEST_GLUED ? monthGlued(word) : 0;
    if (glued > 0 && /^\d/u.test(text.slice(at + word.length + 1)) && isNameList(text.slice(from, at + glued)))
      return at + glued;
    if (/^\d/u.test(word) || ((STAMP_WORDS.has(lower) || CALENDAR.has(lower)) && at > from && lower.length > 2)) {
      const head = trimMarks(text.slice(0, at), ' ,|•·/(–—-');
      const stamped = YEAR.test(text.slice(at, Math.min(end, at + DATE_REACH))) && isNameList(head.slice(from));
      if (stamped || isStamp(text.slice(at, end).trim())) return head.length;
    }
    at += word.length + 1;
  }
  return end;
}

/** Where the name of a month begins that is glued to a word: `DoeNovember`; 0 where none is. */
function monthGlued(word: string): number {
  const at = word.search(GLUED_MONTH);
  return at >= 0 && CALENDAR.has(word.slice(at + 1).toLowerCase()) ? at + 1 : 0;
}

/** `Jane Doe` alone, with a date or a role on the line below. */
function beside(text: string, next: string): boolean {
  if (text.length > LONGEST_ALONE || next.length > LONGEST_NAMES || next === '') return false;
  const dated = YEAR.test(next);
  if (!(dated || isPerson(next.slice(next.lastIndexOf(' ') + 1).toLowerCase())) || !isName(text)) return false;
  const opening = (text.split(' ')[0] ?? '').toLowerCase();
  if (NOT.has(opening) || CALENDAR.has(opening)) return false;
  return (YEAR.test(next) && isStamp(next)) || (isPerson((next.split(' ').at(-1) ?? '').toLowerCase()) && isRole(next));
}

const BETWEEN_AUTHORS = new RegExp(` ?[|•·,;] ?| [/–—-] | ${AND_GROUP} `, 'u');
const BEFORE_PLACE = new RegExp(` ${phraseGroup(words.at)} `, 'u');

/** What follows By: an unmistakable signature, a possible one, or none. */
function authors(rest: string): 'unmistakable' | 'possible' | null {
  const bare = trimAround(rest, '(",:)');
  const lower = bare.toLowerCase();
  if (isAgency(bare) || STAFF.has(lower)) return 'unmistakable';
  const parts = bare.split(BETWEEN_AUTHORS);
  const first = parts[0] ?? '';
  const opening = (first.split(' ')[0] ?? '').toLowerCase();
  if (parts.some(isAgency) && looksSigned(bare)) return 'unmistakable';
  if (NOT.has(opening) || (CALENDAR.has(opening) && !PEOPLE.has(opening)) || /\d/u.test(opening)) return null;
  if (opening.length > 5 && opening.endsWith('ing') && opening !== 'sterling') return null;
  if (!looksSigned(bare)) return null;
  const named = isName(first.split(BEFORE_PLACE, 1)[0] ?? '');
  if (!named) return parts.length === 1 && bare.includes(' ') === false && CAPITAL.test(bare) ? 'possible' : null;
  return 'unmistakable';
}

/** Every word has a capital, or is a joint, a particle or a role. */
function looksSigned(rest: string): boolean {
  const list = rest.split(/[ |•·,;/]+/u);
  if (list.length > MOST_WORDS) return false;
  return list.every(
    word =>
      word === '' ||
      CAPITAL.test(word) ||
      word.startsWith('@') ||
      /^[–—-]$|^al-|^d[’']|^l[’']|\.(?:com|org|net|co)$/u.test(word) ||
      JOINTS.has(word) ||
      PARTICLES.has(word) ||
      ROLES.has(trimMarks(word.toLowerCase(), '.)')),
  );
}

const isAuthor = (text: string) =>
  text.length > 1 &&
  text.length <= LONGEST_NAMES &&
  !NOT.has((text.split(' ')[0] ?? '').toLowerCase()) &&
  (isAgency(text) || STAFF.has(text.toLowerCase()) || isNameList(text));

/** `Staff Writer`, `Political correspondent`, `Associated Press`, `Reuters Health`. */
function isRole(text: string): boolean {
  if (text.length > 60 || text === '') return false;
  if (isAgency(text)) return true;
  const list = text.split(/[ ,/-]+/u);
  return list.length <= 7 && looksSigned(text) && list.some(word => ROLES.has(word.toLowerCase()));
}

/** `PTI | New Delhi | Updated: May 3, 2022 23:07 IST`, `Jane Doe | May 3, 2022`. */
function strip(text: string): Claim | null {
  const cut = text.search(SEPARATOR);
  if (cut < 0) return null;
  const first = text.slice(0, cut);
  const agency = isAgency(first) || STAFF.has(first.toLowerCase());
  if (!agency && !isAuthor(first)) return null;
  const segments = [...text.matchAll(SEPARATOR)];
  if (segments.length > MOST_SEGMENTS) return null;
  let end = cut;
  for (const [at, segment] of segments.entries()) {
    const part = text.slice(segment.index + segment[0].length, segments[at + 1]?.index ?? text.length);
    const stamped = isStamp(text.slice(segment.index + segment[0].length)) || isStamp(part);
    if (stamped)
      return { reason: agency ? 'an agency before a date' : 'a name before a date', span: [0, end], sure: agency };
    if (isRole(part)) {
      if (at === segments.length - 1) return { reason: 'a name with a role', sure: false };
    } else if (!(/^\p{Lu}/u.test(part) && part.length <= 30 && part.split(' ').length <= 3)) return null;
    end = segments[at + 1]?.index ?? text.length;
  }
  return null;
}

const FIGURE = /\d/u;
/** No stamp is longer than a line may be here. */
const hasFigure = (text: string) => text.length <= LONGEST && FIGURE.test(text);

/** `Jane Doe, Political correspondent`, `Jane Doe in Berlin`. */
function withRole(text: string, before: string, next: string): Claim | null {
  if (text.length > LONGEST_WITH_ROLE) return null;
  const comma = text.indexOf(', ');
  if (comma > 0 && isName(text.slice(0, comma))) {
    const rest = text.slice(comma + 2);
    const last = (rest.split(/[ ,]+/u).at(-1) ?? '').toLowerCase();
    if (isAgency(rest) && (rest.length > 2 || rest === 'AP')) return { reason: 'a name with an agency', sure: true };
    if (isRole(rest) && (ROLES.has(last) || isAgency(last))) return { reason: 'a name with a role', sure: false };
    return null;
  }
  // Headings have the same shape: only beside a date it is a signature.
  const name = hasFigure(next) || hasFigure(before) ? PLACED.exec(text)?.[1] : undefined;
  if (name === undefined || !isName(name) || !(isStamp(next) || isStamp(before))) return null;
  return { reason: 'a name with a place', sure: false };
}

export const byline: Rule = {
  label: 'byline',
  cues: [
    prefix,
    special,
    staff,
    lone,
    startsWithAgency,
    { signs: SEAM, longest: LONGEST },
    { above: lone, longest: LONGEST_NAMES },
    { signs: OPENS_NAMED, longest: LONGEST_ALONE, below: DATED },
    { signs: OPENS_NAMED, longest: LONGEST_ALONE, below: person },
    { signs: LETTERLESS, longest: LONGEST_ALONE },
    { signs: BAR, longest: LONGEST },
    { signs: SLASH, longest: LONGEST },
    { signs: DASHED, longest: LONGEST },
    { signs: OPENS_NAMED | COMMA, longest: LONGEST_WITH_ROLE },
    { signs: OPENS_NAMED, longest: LONGEST_WITH_ROLE, above: DIGIT },
    { signs: OPENS_NAMED, longest: LONGEST_WITH_ROLE, below: DIGIT },
  ],
  find: (line, lines, index) => {
    const { text } = line;
    if (text.length > LONGEST || text.length < 2 || isSentence(text)) return null;
    const said = mayShow(text, SEAM) && GLUED_BY.test(text) ? 2 : prefix(text);
    if (said > 0) {
      const claim = signed(text, text.slice(0, said + (AFTER_BY.exec(text.slice(said, said + 4))?.[0].length ?? 0)));
      if (claim !== null) return claim;
    }
    if (mayShow(text, LETTERLESS) && isEastAsianName(REPORTED.exec(text)?.[1] ?? ''))
      return { reason: 'a reporter and a name', sure: SURELY_REPORTED.test(text) };
    const guest = special(text);
    if (guest > 0 && PAPER.test(text.slice(guest))) return { reason: 'says for whom it was written', sure: true };
    const before = lines[index - 1]?.text ?? '';
    if (text.length <= LONGEST_ALONE && staff(text) >= 0 && STAFF_LINE.test(text) && isName(before))
      return { reason: 'is the role of who wrote it', sure: false };
    const next = lines[index + 1]?.text ?? '';
    if (isLoneBy(text)) return isAuthor(next) ? { reason: ANNOUNCES, sure: false } : null;
    if (isLoneBy(before) && isAuthor(text)) {
      return { reason: 'is a name below a lone By', sure: false };
    }
    if (startsWithAgency(text) > 0 && isAgency(text) && !MENU_ITEMS.has(text.toLowerCase()))
      return { reason: 'is the name of an agency', sure: true };
    const named = mayShow(text, OPENS_NAMED);
    if (named && beside(text, next)) return { reason: 'a name above a date or a role', sure: false };
    return (mayShow(text, BAR | SLASH | DASHED) ? strip(text) : null) ?? (named ? withRole(text, before, next) : null);
  },
};
