import agencies from '../labels/words/agencies.json' with { type: 'json' };

/** A news agency, with what it tells about the place and the hour of a story. */
export interface Agency {
  /** Its usual name. */
  readonly name: string;
  /** Where it sits: ISO 3166-1. */
  readonly country: string;
  /** Its newsroom's zone, IANA; null where it writes from several or for the world. */
  readonly zone: string | null;
  /** ISO 639-1, the first one first. */
  readonly languages: readonly string[];
}

interface Entry extends Agency {
  /** Names that can mean nothing else: found anywhere as whole words. */
  readonly names: readonly string[];
  /** Abbreviations and names that are also words: found only as written here, and only where they stand alone. */
  readonly codes: readonly string[];
}

/** The names and codes are the agencies' own, as they sign their copy. */
export const AGENCIES: readonly Entry[] = agencies;

/** Where an agency is searched: a byline, a dateline or a credit is shorter. */
const LONGEST = 400;

const escapeSigns = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll("'", "['’]");
const plain = (text: string) => text.replaceAll('’', "'");

/** Every written form, in the case of the table and in capitals, with its agency. */
const NAMES: ReadonlyMap<string, Entry> = new Map(
  AGENCIES.flatMap(entry =>
    entry.names.flatMap(name => [name, name.toUpperCase()].map(form => [form, entry] as const)),
  ),
);
const CODES: ReadonlyMap<string, Entry> = new Map(
  AGENCIES.flatMap(entry => entry.codes.map(code => [code, entry] as const)),
);

const group = (forms: Iterable<string>) =>
  [...forms]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escapeSigns)
    .join('|');

export const AGENCY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${group(new Set([...NAMES.keys(), ...CODES.keys()]))})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** What may stand before a code: the start, a separator, a byline marker, `and`. */
export const BEFORE_CODE =
  /(?:^|[|/,;:([{•·–—+&-]|(?<!\p{L})(?:by|from|via|with|and|source|agency|agencies|von|und|mit|der|quelle|par|avec|et|por|con|y|di|da|e|com|door|en|av|og|och|na)) ?$/iu;
/** What may follow it: the end, a separator, `and`, or a word that agencies put behind their name. */
export const AFTER_CODE =
  /^ ?(?:$|[|/,;:.)\]}•·–—+&-]|(?:and|und|et|y|e|og|och|en|via|news|staff|staffs|sports|business|photo|wire|writer|writers|reporter|correspondent|agency)(?!\p{L}))/iu;

const standsAlone = (text: string, from: number, to: number) =>
  BEFORE_CODE.test(text.slice(Math.max(0, from - 20), from)) && AFTER_CODE.test(text.slice(to, to + 20));

/**
 * The news agency that a byline, a dateline or a credit names: the first one, or null.
 * Accepts: `By Reuters`, `JERUSALEM, Feb 13 (Reuters)`, `PTI | New Delhi`, `Jane Doe, Associated Press`, `dpa/afp`,
 * `AP Sports Writer`, `DEUTSCHE PRESSE-AGENTUR`.
 * Refuses: `app`, `spa hotel`, `the PA system`, `TT Electronics`, `AP Government`, `By Petra Muster`, `By Sid Doe`,
 * `Jane Bloomberg`.
 *
 * @example
 * findAgency('PTI | New Delhi') // { name: 'PTI', country: 'IN', zone: 'Asia/Kolkata', languages: ['en', 'hi'] }
 */
export function findAgency(text: string): Agency | null {
  const head = text.slice(0, LONGEST);
  for (const match of head.matchAll(AGENCY)) {
    const form = plain(match[0]);
    const named = NAMES.get(form);
    const entry = named ?? (standsAlone(head, match.index, match.index + form.length) ? CODES.get(form) : undefined);
    if (entry) return { name: entry.name, country: entry.country, zone: entry.zone, languages: entry.languages };
  }
  return null;
}
