import { phraseGroup } from '../../../reading/matching/phrases.js';
import words from '../../../reading/words/advertisement.json' with { type: 'json' };

/**
 * A job that a page offers beside its story: the law has its title name every sex.
 *
 * Accepts: `Kapitän (m/w/d) Reederei Halm`; `Lotsin/Lotse (w/m/div) in Halm`; `Cuisinier (H/F) - Halm`.
 * Refuses: `Die Stelle ist mit (m/w/d) ausgeschrieben.`; `(m/w/d)`; `Halm (A/B/C)`; `Sie sucht einen „Kapitän (m/w/d)“`; `Kapitän
 * (m/w/d): Warum drei Buchstaben spalten`.
 */

/** Each sex by its letter, in German or French. */
const EVERY_SEX = /\p{L}[^()]{0,3} ?\((?:[mwfd](?:[/|][mwfdxi]|[/|]div\.?){1,3}|h\/f|f\/h)\)/iu;
/** A sentence speaks of the offer, or goes on below. */
const CLOSED = /[.!?…:]["”“»]?$/u;
/** It is quoted, a heading speaks of it, or a sentence goes on: `„Kapitän (m/w/d)“`, `Lotse (m/w/d), der ...`. */
const GOES_ON = /\)(?:["”“»«':]|, \p{Ll})/u;
/** Words of a sentence that holds the title. */
const SPOKEN_OF = new RegExp(`(?<!\\p{L})${phraseGroup(words.spoken)}(?!\\p{L})`, 'iu');

/**
 * Whether a line is the title of a job that is offered.
 *
 * @example
 * isJobOffer('Kapitän (m/w/d) Reederei Halm')             // true
 * isJobOffer('Kapitän (m/w/d): ein Titel und sein Preis') // false
 */
export const isJobOffer = (text: string): boolean =>
  EVERY_SEX.test(text) && !CLOSED.test(text) && !GOES_ON.test(text) && !SPOKEN_OF.test(text);
