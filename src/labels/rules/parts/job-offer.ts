/**
 * A job that a page offers beside its story: the law has its title name every sex.
 *
 * Accepts: `Kapitän (m/w/d) Reederei Halm`; `Lotsin/Lotse (w/m/div) in Halm`; `Cuisinier (H/F) - Halm`.
 * Refuses: `Die Stelle ist mit (m/w/d) ausgeschrieben.`; `(m/w/d)`; `Halm (A/B/C)`.
 */

/** Each sex by its letter, in German or French. */
const EVERY_SEX = /\p{L}[^()]{0,3} ?\((?:[mwfd](?:[/|][mwfdxi]|[/|]div\.?){1,3}|h\/f|f\/h)\)/iu;
/** A sentence speaks of the offer. */
const CLOSED = /[.!?…]["”“»]?$/u;

/**
 * Whether a line is the title of a job that is offered.
 *
 * @example
 * isJobOffer('Kapitän (m/w/d) Reederei Halm') // true
 */
export const isJobOffer = (text: string): boolean => EVERY_SEX.test(text) && !CLOSED.test(text);
