/** What tells the words of a link, a label and a title, from those of a sentence. */

const CAPITAL = /^[^\p{L}]{0,6}[\p{Lu}\p{Lo}]/u;
const INNER_END = /[\p{Ll}\p{N})”"][.!?]["”»]? \p{Lu}/u;

/**
 * Whether a text begins as labels do: with a capital, or a letter that has none, behind a few signs at most.
 *
 * @example
 * beginsCapitalised('« Next story') // true
 * beginsCapitalised('next story')   // false
 */
export const beginsCapitalised = (text: string): boolean => CAPITAL.test(text);

/**
 * Whether a sentence ends within a text: a title has none.
 *
 * @example
 * holdsSentenceEnd('Ferry runs again. The pilot sails') // true
 * holdsSentenceEnd('Will the ferry run again?')         // false
 */
export const holdsSentenceEnd = (text: string): boolean => INNER_END.test(text);
