import { bitsOf, DEGREE, GIVEN } from '../reading/tokens/word-meanings.js';

/** Languages where small letters do not follow from capitals, and letters that only their names have. */
const DOTLESS: ReadonlySet<string> = new Set(['tr', 'az']);
const TURKISH = /[ŞşĞğİı]/u;
/** Of other scripts with capitals some leave out accents in them. */
const OTHER_LETTER = /(?![\p{Script=Latin}\p{Script=Cyrillic}])\p{L}/u;
/** `S.PAULO`, `2ND`: who knows. */
const UNCLEAR = /\p{L}\.\p{L}{2}|\d/u;
/** What stands between blanks and hyphens. */
const WORD = /[^\s-]+/gu;
const VOWEL = /[AEIOUYÀ-ÖØ-Ý\p{Script=Cyrillic}]/u;
/** Within names; `di`, `la` and `san` begin family names as often. */
const SMALL = new Set('van von de den der del zu bin ibn bint'.split(' '));
const SMALL_IN_PORTUGUESE = new Set('da do das dos e'.split(' '));
const NUMERALS = new Set('II III IV V VI VII VIII'.split(' '));
/** `T.J.`, `TJ`: letters, no word. */
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}?$|^[B-DF-HJ-NP-TV-XZ]{1,2}$/u;
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

/** Whether a word within a name is written small; in Vietnamese `Văn` is a name. */
const isSmall = (word: string, language: string | null) =>
  language !== 'vi' && (SMALL.has(word) || (language === 'pt' && SMALL_IN_PORTUGUESE.has(word)));

const isShouted = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();

/** Whether a word in capitals is known to be none but letters: a degree, a numeral, initials that do not end the name. */
const isLetters = (word: string, isLast: boolean) =>
  NUMERALS.has(word) || (bitsOf(word) & DEGREE) !== 0 || (!isLast && INITIALS.test(word) && !ABBREVIATED.has(word));

/** `WDR` in `Jane WDR`: no word can be said without a vowel. */
const isAcronym = (word: string) =>
  isShouted(word) &&
  word.length > 2 &&
  !VOWEL.test(word) &&
  !isLetters(word, false) &&
  !ABBREVIATED.has(word.replace('.', ''));

/**
 * The name of a person in natural case, where it is set in capitals or its family name is. How a name is written in small letters
 * is not always known: a name without a common given name stays as it is, for it may be a house's, and so does one in Turkish or
 * with figures.
 *
 * @param language of the page, ISO 639-1; null: not known
 * @example
 * naturalCase('JANE O’DOE-MCROE III', 'en') // 'Jane O’Doe-McRoe III'
 * naturalCase('Jane VAN DOE', 'en')         // 'Jane van Doe'
 * naturalCase('HALM COURIER', 'en')         // 'HALM COURIER'
 */
export function naturalCase(name: string, language: string | null): string {
  if (OTHER_LETTER.test(name) || TURKISH.test(name) || UNCLEAR.test(name) || DOTLESS.has(language ?? '')) return name;
  const words = name.match(WORD) ?? [];
  if (words.length < 2 || !words.some(word => (bitsOf(word) & GIVEN) !== 0)) return name;
  if (words.some(isAcronym)) return name;
  return name.replace(WORD, (word, at: number) => {
    const isLast = at + word.length === name.length;
    if (!isShouted(word) || isLetters(word, isLast)) return word;
    const small = word.toLowerCase();
    return at > 0 && !isLast && isSmall(small, language) ? small : capitalised(word);
  });
}
