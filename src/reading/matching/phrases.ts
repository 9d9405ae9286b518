import type { Owner } from './lexicon.js';
import { phrasePattern } from './phrase-pattern.js';
import { addHeads, addTails, addWhole, read } from './read-once.js';
import { newSign } from './signs.js';
import { addWithin } from './within.js';

/**
 * Word lists made into matchers, in one place: grouped, escaped, the longest phrase first. A list is JSON,
 * `{ "en": ["also read", ...], "de": [...] }`, lower case, one space between words.
 *
 * A page is asked some hundred lines by some thirty rules, so the matchers of whole phrases, starts and ends do not scan:
 * a line is read once for all of them, and its stretches are looked up in dictionaries that they share.
 */

export type PhraseList = Readonly<Record<string, readonly string[]>>;

/**
 * All phrases of some lists, of whatever language, each once: for texts that are words cut out already, and in small letters.
 *
 * @example
 * phraseSet({ en: ['and'], de: ['und'] }) // new Set(['and', 'und'])
 */
export function phraseSet(...lists: readonly PhraseList[]): ReadonlySet<string> {
  const phrases = new Set<string>();
  for (const list of lists)
    for (const ofLanguage of Object.values(list)) for (const phrase of ofLanguage) phrases.add(phrase);
  return phrases;
}

/**
 * The source of a group that matches any phrase of the lists, for use inside a pattern with the flags `iu`.
 * A straight apostrophe in a phrase also matches a curly one.
 *
 * @example
 * phraseGroup({ en: ['also read'], de: ['lesen sie auch'] }) // '(?:lesen sie auch|also read)'
 */
export function phraseGroup(...lists: readonly PhraseList[]): string {
  const sorted = [...phraseSet(...lists)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(phrasePattern).join('|')})`;
}

let matchers = 0;
const newOwner = (): Owner => matchers++;

/** A matcher of phrases, with the number it goes by in the dictionaries. */
export type Matcher<Match> = Match & { readonly owner: Owner };

/**
 * Tells whether a whole text is one of the phrases, whatever its case and the punctuation around it; in quotation marks it is
 * speech, and no phrase.
 *
 * @example
 * const isShare = wholePhrase({ en: ['share this'] });
 * isShare('» SHARE THIS:')           // true
 * isShare('Share this with your mum') // false
 */
export function wholePhrase(...lists: readonly PhraseList[]): Matcher<(text: string) => boolean> {
  const owner = newOwner();
  addWhole(phraseSet(...lists), owner);
  return Object.assign((text: string) => read(text).whole().includes(owner), { owner });
}

/**
 * Finds the longest phrase at the start of a text, behind any edge marks, and gives the index where it ends; 0 when
 * there is none. A word also ends where the next one was glued to it (`TagsWeather`).
 *
 * @example
 * const start = startPhrase({ en: ['also read'] });
 * start('▶ ALSO READ: Ferry runs again') // 11
 * start('Also reads poetry')             // 0
 */
export function startPhrase(...lists: readonly PhraseList[]): Matcher<(text: string) => number> {
  const owner = newOwner();
  addHeads(phraseSet(...lists), owner);
  return Object.assign((text: string) => read(text).heads().longest(owner, 0), { owner });
}

/**
 * Finds the longest phrase at the end of a text, before any edge marks, and gives the index where it begins; -1 when
 * there is none.
 *
 * @example
 * endPhrase({ en: ['next story'] })('Ferry runs again Next Story »') // 17
 */
export function endPhrase(...lists: readonly PhraseList[]): Matcher<(text: string) => number> {
  const owner = newOwner();
  addTails(phraseSet(...lists), owner);
  return Object.assign((text: string) => read(text).tails().longest(owner, -1), { owner });
}

/**
 * A sign for phrases that may stand anywhere in a line, even within words: every line that holds one shows it.
 *
 * @example
 * const RESERVED = holding({ en: ['rights reserved'] });
 * mayShow('© 2024. All Rights Reserved.', RESERVED) // true
 */
export function holding(...lists: readonly PhraseList[]): number {
  const sign = newSign();
  addWithin(phraseSet(...lists), sign);
  return sign;
}

/** How far a text is nothing but phrases. */
export interface PhraseRun {
  /** Index behind the last phrase and the edge marks after it. */
  readonly end: number;
  /** How many phrases there are. */
  readonly count: number;
}

/**
 * Reads phrases off a text from `from` on, one after the other, the longest first, with blanks or edge marks between
 * them or none at all where a capital follows (`FacebookTwitterEmail`).
 *
 * @example
 * phraseRun({ en: ['share', 'tweet'] })('Share | Tweet 13 Feb') // { end: 14, count: 2 }
 */
export function phraseRun(...lists: readonly PhraseList[]): Matcher<(text: string, from?: number) => PhraseRun> {
  const owner = newOwner();
  addHeads(phraseSet(...lists), owner);
  const run = (text: string, from = 0): PhraseRun => {
    const reading = read(text);
    for (let end = reading.behindEdges(from), count = 0; ; count += 1) {
      const next = end === text.length ? 0 : reading.headsAt(end).longest(owner, 0, true);
      if (next === 0) return { end, count };
      end = reading.behindEdges(next);
    }
  };
  return Object.assign(run, { owner });
}

/**
 * Tells whether a line may show one of some signs, for a rule that would else look closely in vain.
 *
 * @param signs of signs.ts, added up
 * @example
 * mayShow('Page 2', FIGURE | COLON) // true
 */
export const mayShow = (text: string, signs: number): boolean => (read(text).signs & signs) !== 0;
