import { isBodyLabel, type LabelledLine } from '../labels/labels.js';
import { onDemand } from '../on-demand.js';
import functionWords from '../reading/words/function.json' with { type: 'json' };
import codes from './languages.json' with { type: 'json' };
import mistaken from './words/mistaken-languages.json' with { type: 'json' };

/** Tells languages by how often three letters follow one another. */
export const trigrams = onDemand(() => import('franc'));

/** Characters of the body that are looked at. */
const SAMPLE = 1000;
/** Letters below which words tell too little. */
const FEWEST_LETTERS = 60;
/** Letters of a script below which the script tells too little. */
const FEWEST_OF_SCRIPT = 8;
/**
 * Languages that their small words tell from every other, where there are enough and no other language has half as many;
 * franc takes 2 ms a text. Those with a near relative that has no list of its own (Norwegian, Catalan) are left to franc.
 */
const TOLD_BY_SMALL_WORDS: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'it', 'hu', 'vi']);
const FEWEST_SMALL_WORDS = 12;
const SMALL_WORD_SHARE = 0.15;

const ISO_639_1: Readonly<Record<string, string>> = codes;
const ONLY = Object.keys(codes);
const LANGUAGES = Object.keys(functionWords);
/** For each small word the languages that have it, by their places among all. */
const LANGUAGES_OF = new Map<string, number[]>();
Object.values(functionWords).forEach((words, language) => {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
});

const NONE: readonly number[] = [];

const LETTER = /\p{L}/gu;
const ENOUGH_LETTERS = new RegExp(`^(?:\\P{L}*\\p{L}){${FEWEST_LETTERS}}`, 'u');
/** Any character but those of Latin and the marks of print. */
const BEYOND_LATIN = /[^\0-\u024f\u2000-\u206f]/u;
const NOT_LATIN = /[^\P{L}\p{Script=Latin}]/gu;
const WORD = /[\p{L}'’]+/gu;
/** Scripts that one language is written in, the first that fits; kana before Han, which Japanese uses as well. */
const SCRIPTS = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.05],
  ['ko', /\p{Script=Hangul}/gu, 0.3],
  ['zh', /\p{Script=Han}/gu, 0.3],
  ['th', /\p{Script=Thai}/gu, 0.3],
  ['el', /\p{Script=Greek}/gu, 0.3],
  ['ka', /\p{Script=Georgian}/gu, 0.3],
  ['hy', /\p{Script=Armenian}/gu, 0.3],
  ['ta', /\p{Script=Tamil}/gu, 0.3],
  ['te', /\p{Script=Telugu}/gu, 0.3],
  ['kn', /\p{Script=Kannada}/gu, 0.3],
  ['ml', /\p{Script=Malayalam}/gu, 0.3],
  ['gu', /\p{Script=Gujarati}/gu, 0.3],
  ['pa', /\p{Script=Gurmukhi}/gu, 0.3],
  ['si', /\p{Script=Sinhala}/gu, 0.3],
  ['km', /\p{Script=Khmer}/gu, 0.3],
  ['lo', /\p{Script=Lao}/gu, 0.3],
] as const;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function byScript(sample: string): string | null {
  if (count(sample, NOT_LATIN) < FEWEST_OF_SCRIPT) return null;
  const letters = count(sample, LETTER);
  for (const [language, pattern, share] of SCRIPTS) {
    const own = count(sample, pattern);
    if (own >= FEWEST_OF_SCRIPT && own >= share * letters) return language;
  }
  return null;
}

/**
 * Languages that franc takes for their neighbours in short texts, by the neighbour: words that one of the two has and the
 * other has not. A text that shows more of the first is in the first.
 */
const MISTAKEN = new Map(
  Object.entries(mistaken).map(([found, { language, own, other }]) => [
    found,
    { language, own: new Set(own), other: new Set(other) },
  ]),
);

function byWords(sample: string): string | null {
  const found = ISO_639_1[trigrams.get().franc(sample, { only: ONLY })] ?? null;
  const relative = found === null ? undefined : MISTAKEN.get(found);
  if (relative === undefined) return found;
  const words = sample.toLowerCase().match(WORD) ?? [];
  const hits = (small: ReadonlySet<string>) => words.filter(word => small.has(word)).length;
  return hits(relative.own) > hits(relative.other) ? relative.language : found;
}

function bySmallWords(sample: string): string | null {
  const words = sample.toLowerCase().match(WORD) ?? [];
  const hits = LANGUAGES.map(() => 0);
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? NONE) hits[language] = (hits[language] as number) + 1;
  }
  const most = Math.max(...hits);
  const language = LANGUAGES[hits.indexOf(most)] as string; // one of them has most
  if (!TOLD_BY_SMALL_WORDS.has(language)) return null;
  const isMuch = most >= FEWEST_SMALL_WORDS && most >= SMALL_WORD_SHARE * words.length;
  return isMuch && hits.filter(found => 2 * found > most).length === 1 ? language : null;
}

/**
 * The language of a text, ISO 639-1, or null where there is too little of it: 60 letters, or 8 of a script that one
 * language is written in. Norwegian is `no`, in both its forms. Where small words do not settle it, words are
 * weighed by franc; its first 1,000 characters are looked at.
 *
 * @throws {NotLoaded} where franc is needed and not loaded yet
 *
 * @example
 * languageOf('Der Hafentunnel wurde am Dienstag mit einem Jahr Verspätung für den Verkehr freigegeben.') // 'de'
 * languageOf('Yes.') // null
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const script = BEYOND_LATIN.test(sample) ? byScript(sample) : null;
  if (script !== null) return script;
  if (!ENOUGH_LETTERS.test(sample)) return null;
  return bySmallWords(sample) ?? byWords(sample);
}

/**
 * The language of the body.
 *
 * @param given what the caller knows it to be: it wins
 */
export function readLanguage(lines: readonly LabelledLine[], given: string | undefined): string | null {
  if (given !== undefined) return given;
  let sample = '';
  for (const { line, label } of lines) {
    if (isBodyLabel(label)) sample += `${line.text.slice(0, SAMPLE)}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return languageOf(sample);
}
