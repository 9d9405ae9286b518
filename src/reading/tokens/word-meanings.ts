import { PARTICLES } from '../matching/name-shape.js';
import agencies from '../words/agencies.json' with { type: 'json' };
import dateLabels from '../words/dates/labels.json' with { type: 'json' };
import {
  AGO_WORDS,
  DATE_LABELS,
  MONTHS,
  SPANS,
  UNCLEAR_MONTHS,
  WEEKDAY_PHRASES,
  WEEKDAYS,
  WIDE_LABELS,
  WIDE_SPANS,
} from '../words/dates.js';
import functionWords from '../words/function.json' with { type: 'json' };
import surnames from '../words/names/east-asian-surnames.json' with { type: 'json' };
import given from '../words/names/given-names.json' with { type: 'json' };
import markers from '../words/names/markers.json' with { type: 'json' };
import notName from '../words/names/not-a-name.json' with { type: 'json' };
import ordinary from '../words/names/ordinary.json' with { type: 'json' };
import stamp from '../words/names/stamp.json' with { type: 'json' };
import { hashOf } from './letters.js';

/** What a word of a byline can be, one bit each: a word is often several things. */
export const ROLE = 1 << 0;
/** Never part of a name: words of buttons, counts and dates. */
export const JUNK = 1 << 1;
/** Of newspapers, firms and institutions. */
export const HOUSE = 1 << 2;
/** Of those who sign together: `team`, `staff`, `desk`. */
export const TEAM = 1 << 3;
/** What may stand before a role: `digital`, `crime`. */
export const MODIFIER = 1 << 4;
/** Small words within names. */
export const PARTICLE = 1 << 5;
export const DEGREE = 1 << 6;
export const TITLE = 1 << 7;
/** `and` and its like. */
export const JOINT = 1 << 8;
/** What ends a name: `in`, `for`, `reports`. */
export const TAIL = 1 << 9;
export const MONTH = 1 << 10;
export const WEEKDAY = 1 << 11;
/** What announces a date or a count: `published`. */
export const STAMP = 1 << 12;
/** What stands between such a word and its date, or before a date. */
export const BEFORE_DATE = 1 << 13;
export const UNIT = 1 << 14;
export const GIVEN = 1 << 15;
/** The first word of a marker such as `by` or `written by`. */
export const MARKER = 1 << 16;
export const FUNCTION = 1 << 17;
/** What a team's name may hold besides its own: `the`, `digital`. */
export const GENERIC = 1 << 18;
/** Words of buttons that are surnames too: `Price`, `Best`. */
export const SURNAME = 1 << 23;
/** What counts back from now: `ago`, `vor`. */
export const AGO = 1 << 22;
/** The first word of a label of a date. */
export const LABEL = 1 << 21;
/** What a newspaper's name ends with, and people's names too: `Star`, `Leader`. */
export const PAPER = 1 << 20;
/** A word of the language that is written small: no name is made of such words alone. */
export const ORDINARY = 1 << 24;
/** What makes the name of a firm out of a person's: `Guitars`, `Club`, `Photography`. */
export const FIRM = 1 << 25;
/** A month that is more often a name or another word: one between its day and its year. */
export const UNCLEAR_MONTH = 1 << 26;
/** Behind it stands the name of the house: `Redacción La Gaceta`. */
export const NEWSROOM = 1 << 28;
/** What is counted back from now in any language: `minuti`, `時間前`. */
export const SPAN = 1 << 27;
/** A family name that stands first, in Latin letters: `Zhang`, `Kim`. */
export const FAMILY = 1 << 29;
/** The first word of an agency's name. */
export const AGENCY = 1 << 19;

/** The bits by the hash of the word: a table with open places, for every word of a byline asks it. */
const PLACES = 1 << 15;
const HASHES = new Int32Array(PLACES);
const VALUES = new Int32Array(PLACES);

/** The place of a hash, or the free one where it would stand. */
function placeOf(hash: number): number {
  let place = hash & (PLACES - 1);
  while (VALUES[place] !== 0 && HASHES[place] !== hash) place = (place + 1) & (PLACES - 1);
  return place;
}

function add(list: readonly string[], bit: number): void {
  for (const word of list) {
    const hash = hashOf(word, 0, word.length);
    const place = placeOf(hash);
    HASHES[place] = hash;
    VALUES[place] = (VALUES[place] ?? 0) | bit;
  }
}

const CASELESS = /^\p{Lo}/u;
const firstWords = (list: readonly string[]) => list.map(phrase => phrase.split(' ', 1)[0] ?? '');

for (const list of Object.values(ordinary)) add(list.split(' '), ORDINARY);
add(notName.roles, ROLE);
add(notName.junk, JUNK);
add(notName.organisations, HOUSE);
add(notName.papers, PAPER);
add(notName.firms, FIRM);
add(notName.surnames, SURNAME);
add(surnames.romanised.split(' '), FAMILY);
add(notName.collectives, TEAM);
add(notName.newsrooms, NEWSROOM);
add(notName.generic, GENERIC);
add(notName.modifiers, MODIFIER);
add([...PARTICLES], PARTICLE);
add(markers.degrees, DEGREE);
add(markers.titles, TITLE);
add(markers.and, JOINT);
add(markers.in, TAIL);
add([...MONTHS], MONTH);
add([...UNCLEAR_MONTHS], UNCLEAR_MONTH);
add([...WEEKDAYS], WEEKDAY);
add(firstWords(WEEKDAY_PHRASES), WEEKDAY | JUNK);
add(stamp.said, STAMP);
// Where no capital tells a name from them.
add([...WIDE_LABELS, ...WIDE_SPANS, ...[...DATE_LABELS].filter(word => CASELESS.test(word))], STAMP);
add(stamp.before, BEFORE_DATE);
const { things: _, ...labelLists } = dateLabels;
for (const lists of Object.values(labelLists)) add(firstWords(Object.values(lists).flat()), LABEL);
add(stamp.units, UNIT);
add([...AGO_WORDS, ...stamp.ago], AGO);
add([...SPANS], SPAN);
for (const list of Object.values(given)) add(list.split(' '), GIVEN);
for (const list of [
  markers.anywhere,
  markers.colon,
  markers.label,
  markers.start,
  markers.particles,
  markers.other,
  markers.otherColon,
  markers.alone,
])
  add(firstWords(list), MARKER);
add(Object.values(functionWords).flat(), FUNCTION);
add(
  firstWords(agencies.flatMap(({ names, codes }) => [...names, ...codes]))
    .map(word => word.toLowerCase())
    .filter(word => word !== 'the'),
  AGENCY,
);

/** What the word with a hash can be: the bits above, or 0 for a word of no list. */
export const bitsOfHash = (hash: number): number => VALUES[placeOf(hash)] ?? 0;

/**
 * All that a word can mean, as bits added up (`ROLE`, `MONTH`, `GIVEN` and the others of this file); 0 for a word in no list. Capitals and
 * small letters are the same.
 *
 * @example
 * (bitsOf('Reporter') & ROLE) !== 0 // true
 */
export const bitsOf = (word: string): number => bitsOfHash(hashOf(word, 0, word.length));
