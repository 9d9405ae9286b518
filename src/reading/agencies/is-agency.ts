import { startPhrase } from '../matching/phrases.js';
import { mayBeginWith } from '../matching/sieve.js';
import agencies from '../words/agencies.json' with { type: 'json' };
import { AND_GROUP } from '../words/joints.js';
import sources from '../words/sources.json' with { type: 'json' };

/**
 * Whether a piece of text is the name of an agency: a look-up, without tokens. Which agency it is, and where in a line, find-agency.ts
 * tells.
 */

/** Names that can mean nothing else, in any case; and broadcasters, services and words that sign copy as agencies do. */
const NAMES: ReadonlySet<string> = new Set([
  ...agencies.flatMap(({ names }) => names.map(name => name.toLowerCase())),
  ...sources.services,
  ...sources.collective,
]);
/** Abbreviations and names that are also words (`AP`, `dpa`): as the agency writes them, or in capitals. */
const CODES: ReadonlySet<string> = new Set(
  agencies.flatMap(({ codes }) => codes.flatMap(code => [code, code.toUpperCase()])),
);
const mayBeOne = mayBeginWith([...NAMES, ...[...CODES].map(code => code.toLowerCase())]);

/** Finds the name of an agency at the start of a text: there is one wherever `isAgency` holds. */
export const startsWithAgency = startPhrase({
  names: agencies.flatMap(({ names, codes }) => [...names, ...codes]),
  sources: [...sources.services, ...sources.collective],
});

const LONGEST = 60;
/** Acronyms as short as this are words too (`dw`, `ep`): they count only in capitals. */
const ACRONYM = 4;
const JOINED = new RegExp(`[/,|;+&]| (?:${AND_GROUP}|via) `, 'u');
const SEPARATORS = new RegExp(` ?[/,|;+&] ?| (?:${AND_GROUP}|via) `, 'u');

/**
 * Tells whether a text is the name of a news agency or wire, or a few of them (`AFP/dpa`, `Reuters, AP`).
 * Case does not count, except for short acronyms. Services and words that sign as agencies do (`CNN`, `agencies`) are among them.
 *
 * @example
 * isAgency('Agence France-Presse') // true
 * isAgency('AP/dpa')               // true
 * isAgency('The Daily Example')    // false
 */
export function isAgency(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST || !mayBeOne(text)) return false;
  return isOne(text) || (JOINED.test(text) && text.split(SEPARATORS).every(isOne));
}

function isOne(name: string): boolean {
  if (CODES.has(name)) return true;
  if (name.length <= ACRONYM && name !== name.toUpperCase()) return false;
  return NAMES.has(name.toLowerCase());
}
