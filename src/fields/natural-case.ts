import { isPersonName } from '../labels/signature/person.js';

/** Languages where small letters do not follow from capitals. */
const DOTLESS: ReadonlySet<string> = new Set(['tr', 'az']);
/** Of other scripts with capitals some leave out accents in them. */
const OTHER_LETTER = /İ|(?![\p{Script=Latin}\p{Script=Cyrillic}])\p{L}/u;
/** What stands between blanks and hyphens. */
const WORD = /[^\s-]+/gu;
const LETTER = /\p{L}/gu;
const SHORTEST_BESIDE_SMALL = 3;
/** Within names; `el`, `la` and `san` begin family names as often. */
const SMALL = new Set('van von de den der del della di da du dos das zu bin ibn bint'.split(' '));
const NUMERALS = new Set('II III IV V VI VII VIII'.split(' '));
/** `T.J.`, `TJ`: letters, no word. */
const INITIALS = /^(?:(?:\p{Lu}\.)+\p{Lu}?|[B-DF-HJ-NP-TV-XZ]{1,2})$/u;
const ABBREVIATED = new Set('DR JR SR MR MRS MS ST'.split(' '));

const BEGINNING = /^(\P{L}*)(mc(?=\p{L}{2})|\p{L}['’](?=\p{L}))?(\p{L})/u;
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `DOE` is `Doe`, `MCDOE` is `McDoe`, `O'DOE` is `O'Doe`, `“DOE”` is `“Doe”`. */
const capitalised = (word: string) =>
  word
    .toLowerCase()
    .replace(
      BEGINNING,
      (_, signs: string, prefix = '', letter: string) => signs + upperFirst(prefix) + letter.toUpperCase(),
    );

const isShouted = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();

/**
 * The name of a person in natural case, where it is set in capitals or its family name is. How a name is written in small letters
 * is not always known: what is no person's stays as it is, and so do names in Turkish, initials and numerals.
 *
 * @param language of the page, ISO 639-1; null: not known
 * @example
 * naturalCase('JANE O’DOE-MCROE III', 'en') // 'Jane O’Doe-McRoe III'
 * naturalCase('Jane VAN DOE', 'en')         // 'Jane van Doe'
 * naturalCase('HALM COURIER', 'en')         // 'HALM COURIER'
 */
export function naturalCase(name: string, language: string | null): string {
  if (!isPersonName(name) || OTHER_LETTER.test(name) || DOTLESS.has(language ?? '')) return name;
  const isAll = isShouted(name);
  if (isAll && !name.includes(' ')) return name;
  return name.replace(WORD, (word, at: number) => {
    const letters = word.match(LETTER)?.length ?? 0;
    if (!isShouted(word) || (!isAll && letters < SHORTEST_BESIDE_SMALL)) return word;
    const small = word.toLowerCase();
    if (at > 0 && SMALL.has(small)) return small;
    return NUMERALS.has(word) || (INITIALS.test(word) && !ABBREVIATED.has(word)) ? word : capitalised(word);
  });
}
