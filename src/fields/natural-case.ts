import { isPersonName } from '../reading/bylines/person.js';
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

const wordsOf = (name: string): readonly string[] => name.match(WORD) ?? [];

/** Whether it can be told how a name is written in small letters, if it is a person's. */
function isClear(name: string, language: string | null): boolean {
  if (OTHER_LETTER.test(name) || TURKISH.test(name) || UNCLEAR.test(name) || DOTLESS.has(language ?? '')) return false;
  const words = wordsOf(name);
  return words.length > 1 && words.some(isShouted) && !words.some(isAcronym);
}

const hasGiven = (name: string) => wordsOf(name).some(word => (bitsOf(word) & GIVEN) !== 0);

/** Which of the first and the last word of a name are in capitals: of `Jane DOE` the last, of `Jane Doe III` none. */
const shoutedEnds = (name: string) =>
  [wordsOf(name)[0], wordsOf(name).at(-1)].map((word = '') => isShouted(word) && !isLetters(word, false)).join();

/** The name of a person in natural case. */
const naturalCase = (name: string, language: string | null) =>
  name.replace(WORD, (word, at: number) => {
    const isLast = at + word.length === name.length;
    if (!isShouted(word) || isLetters(word, isLast)) return word;
    const small = word.toLowerCase();
    return at > 0 && !isLast && isSmall(small, language) ? small : capitalised(word);
  });

/**
 * The names of a byline, those of persons in natural case, where they are set in capitals or their family names are. How a name is
 * written in small letters is not always known: one without a common given name stays as it is, for it may be a house's, unless
 * another name of the byline is written as it is and has one; and so does one in Turkish or with figures.
 *
 * @param language of the page, ISO 639-1; null: not known
 * @example
 * naturalNames(['JANE O’DOE-MCROE III'], 'en')        // ['Jane O’Doe-McRoe III']
 * naturalNames(['Jane VAN DOE', 'Xanthea ROE'], 'en') // ['Jane van Doe', 'Xanthea Roe']
 * naturalNames(['HALM COURIER'], 'en')                // ['HALM COURIER']
 */
export function naturalNames(names: readonly string[], language: string | null): readonly string[] {
  const ofPersons = new Set(names.filter(name => isClear(name, language) && hasGiven(name)).map(shoutedEnds));
  const isPerson = (name: string) => hasGiven(name) || (ofPersons.has(shoutedEnds(name)) && isPersonName(name));
  return names.map(name => (isClear(name, language) && isPerson(name) ? naturalCase(name, language) : name));
}
