import { phraseSet } from '../matching/phrases.js';
import { tokenize } from '../tokens/tokenize.js';
import { BAR, CAPITALISED, CAPITALS, CJK, CLOSE, COLON, COMMA, JOIN, OPEN, type Tokens } from '../tokens/tokens.js';
import { AGENCY, JOINT, MODIFIER, ROLE, STAMP } from '../tokens/word-meanings.js';
import agencies from '../words/agencies.json' with { type: 'json' };
import sources from '../words/sources.json' with { type: 'json' };

/**
 * Which news agency a line names, and where in it: read from tokens, for an abbreviation counts by what stands beside it. Whether a
 * piece of text that is cut out already is the name of one, is-agency.ts tells by a look-up, which rules can ask of every line;
 * services and words that only sign as agencies do (`CNN`, `agencies`) have no entry here, and are known there alone.
 */

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

interface Form {
  readonly text: string;
  /** True: an abbreviation or a name that is also a word; it counts only where it stands alone. */
  readonly code: boolean;
  readonly agency: Agency;
}

/** Every written form by its first word in small letters, the longer ones first. */
const FORMS = new Map<string, Form[]>();
const firstWord = (text: string) => (text.split(/[ /-]/u, 1)[0] ?? '').toLowerCase();
for (const { names, codes, ...agency } of agencies) {
  const forms = [
    ...names.flatMap(name => [name, name.toUpperCase()].map(text => ({ text, code: false, agency }))),
    ...codes.map(text => ({ text, code: true, agency })),
  ];
  for (const form of forms) {
    for (const key of new Set([form.text.split(' ', 1)[0]?.toLowerCase() ?? '', firstWord(form.text)])) {
      // `The Example Press` is found by its second word
      if (key === 'the') continue;
      FORMS.set(key, [...(FORMS.get(key) ?? []), form]);
    }
  }
}
for (const list of FORMS.values()) list.sort((a, b) => b.text.length - a.text.length);

const PARTS = new Set([BAR, COMMA, COLON, JOIN, OPEN, CLOSE, 0]);
const isPart = (tokens: Tokens, at: number) => PARTS.has(tokens.kindOf(at));
const BEFORE = phraseSet(sources.before);
const BEHIND = phraseSet(sources.behind);

/** A code stands alone between separators, behind `by` or `and`, before `and` or a word that agencies set behind it. */
function standsAlone(tokens: Tokens, at: number, next: number): boolean {
  const before = isPart(tokens, at - 1) || BEFORE.has(tokens.word(at - 1)) || tokens.is(at - 1, JOINT);
  return (
    before &&
    (isPart(tokens, next) ||
      BEHIND.has(tokens.word(next)) ||
      tokens.is(next, JOINT | ROLE | STAMP) ||
      tokens.word(next) === '.')
  );
}

const WRITERS = phraseSet(sources.writer);
const MOST_ROLE_WORDS = 3;

/** Whether a code stands between a name and what its writer is to it: `Jane Doe AP Business Writer`. */
function standsBeforeRole(tokens: Tokens, at: number, next: number): boolean {
  const kind = tokens.kindOf(at - 1);
  if (tokens.kindOf(at) !== CAPITALS || (kind !== CAPITALISED && kind !== CAPITALS)) return false;
  for (let i = next; i < next + MOST_ROLE_WORDS && tokens.is(i, ROLE | MODIFIER); i += 1)
    if (WRITERS.has(tokens.word(i))) return true;
  return false;
}

/** What an agency's name at a token is, and the token behind it. */
export interface AgencyFound {
  readonly agency: Agency;
  readonly to: number;
}

/** The agency whose name begins at token `at`; null where none does. */
export function agencyAt(tokens: Tokens, at: number): AgencyFound | null {
  const start = tokens.from[at] ?? 0;
  const text = tokens.text.startsWith('’', start) ? tokens.text : tokens.text.replaceAll('’', "'");
  for (const form of FORMS.get(tokens.word(at)) ?? []) {
    if (!text.startsWith(form.text, start)) continue;
    const end = start + form.text.length;
    let to = at + 1;
    while (to < tokens.count && (tokens.from[to] ?? 0) < end) to += 1;
    if (tokens.kindOf(at) !== CJK && tokens.to[to - 1] !== end) continue;
    if (form.code && !standsAlone(tokens, at, to) && !standsBeforeRole(tokens, at, to)) continue;
    return { agency: form.agency, to };
  }
  return null;
}

/** `Of The Associated Press`, `via AP` */
const OPENS = phraseSet(sources.opens);

/**
 * Tells whether a line is agencies and nothing else.
 *
 * @example
 * isAgencyAlone(tokenize('Reuters, AFP')) // true
 * isAgencyAlone(tokenize('Reuters Health')) // false
 */
export function isAgencyAlone(tokens: Tokens): boolean {
  if ((tokens.seen & AGENCY) === 0) return false;
  let found = false;
  for (let at = 0; at < tokens.count; ) {
    const agency = agencyAt(tokens, at);
    if (agency !== null) at = agency.to;
    else if (isPart(tokens, at) || tokens.is(at, JOINT) || (at <= 1 && OPENS.has(tokens.word(at)))) at += 1;
    else return false;
    found ||= agency !== null;
  }
  return found;
}

/** The first agency named in the tokens [from, to). */
export function agencyFrom(tokens: Tokens, from: number, to: number): Agency | null {
  if ((tokens.seen & AGENCY) === 0) return null;
  for (let at = from; at < to; at += 1) {
    if (!tokens.is(at, AGENCY)) continue;
    const found = agencyAt(tokens, at);
    if (found !== null) return found.agency;
  }
  return null;
}

/** Where an agency is searched: a byline, a dateline or a credit is shorter. */
const LONGEST = 400;

/** An agency's name in a text. */
export interface AgencyInText {
  readonly agency: Agency;
  /** The stretch of the text that is its name. */
  readonly span: readonly [from: number, to: number];
}

/**
 * The news agency that a byline, a dateline or a credit names: the first one, or null.
 * Accepts: `By Reuters`, `JERUSALEM, Feb 13 (Reuters)`, `PTI | New Delhi`, `Jane Doe, Associated Press`, `dpa/afp`,
 * `AP Sports Writer`, `DEUTSCHE PRESSE-AGENTUR`.
 * Refuses: `app`, `spa hotel`, `the PA system`, `TT Electronics`, `AP Government`, `By Petra Muster`, `By Sid Doe`,
 * `Jane Bloomberg`.
 *
 * @example
 * findAgency('PTI | New Delhi')?.agency.name // 'PTI'
 */
export function findAgency(written: string): AgencyInText | null {
  const tokens = tokenize(written.slice(0, LONGEST));
  for (let at = 0; at < tokens.count; at += 1) {
    const found = tokens.is(at, AGENCY) ? agencyAt(tokens, at) : null;
    if (found !== null) return { agency: found.agency, span: [tokens.from[at] ?? 0, tokens.to[found.to - 1] ?? 0] };
  }
  return null;
}
