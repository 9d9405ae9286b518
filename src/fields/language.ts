import { franc } from 'franc';
import { BODY_LABELS, type Label } from '../labels/labels.js';
import type { LabelledLine } from '../labels/rule.js';
import functionWords from '../labels/words/function.json' with { type: 'json' };
import codes from './languages.json' with { type: 'json' };

/** Characters of the body that are looked at. */
const SAMPLE = 1000;
/** Letters below which words tell too little. */
const FEWEST_LETTERS = 60;
/** Letters of a script below which the script tells too little. */
const FEWEST_OF_SCRIPT = 8;
/** English is known by its small words: franc takes 2 ms a text, and most stories are English. */
const ENGLISH_SHARE = 0.3;
const FEWEST_ENGLISH = 12;

const BODY: ReadonlySet<Label> = new Set(BODY_LABELS);
const ISO_639_1: Readonly<Record<string, string>> = codes;
const ONLY = Object.keys(codes);
const ENGLISH = new Set(functionWords.en);

export const LETTER = /\p{L}/gu;
export const NOT_LATIN = /[^\P{L}\p{Script=Latin}]/gu;
export const WORD = /[\p{L}'’]+/gu;
/** Scripts that one language is written in, the first that fits; kana before Han, which Japanese uses as well. */
export const SCRIPTS = [
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

function byScript(sample: string, letters: number): string | null {
  if (count(sample, NOT_LATIN) < FEWEST_OF_SCRIPT) return null;
  for (const [language, pattern, share] of SCRIPTS) {
    const own = count(sample, pattern);
    if (own >= FEWEST_OF_SCRIPT && own >= share * letters) return language;
  }
  return null;
}

/** Dutch small words that Afrikaans does not have: franc takes short Dutch texts for Afrikaans. */
const DUTCH = new Set([
  'een',
  'niet',
  'zijn',
  'voor',
  'wordt',
  'worden',
  'bij',
  'naar',
  'deze',
  'ze',
  'zei',
  'hebben',
  'heeft',
]);
const AFRIKAANS = new Set(['nie', 'vir', 'wat', 'sy', 'hulle', 'sê', 'gesê', 'word', 'ʼn', 'by', 'na', 'dié']);

function byWords(sample: string): string | null {
  const found = ISO_639_1[franc(sample, { only: ONLY })] ?? null;
  if (found !== 'af') return found;
  const words = sample.toLowerCase().match(WORD) ?? [];
  const hits = (small: ReadonlySet<string>) => words.filter(word => small.has(word)).length;
  return hits(DUTCH) > hits(AFRIKAANS) ? 'nl' : 'af';
}

function isEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(WORD) ?? [];
  const small = words.filter(word => ENGLISH.has(word)).length;
  return small >= FEWEST_ENGLISH && small >= ENGLISH_SHARE * words.length;
}

/**
 * The language of a text, ISO 639-1, or null where there is too little of it: 60 letters, or 8 of a script that one
 * language is written in. Norwegian is `no`, in both its forms. Words are weighed by franc, over its first 1,000 characters.
 *
 * @example
 * languageOf('Der Hafentunnel wurde am Dienstag mit einem Jahr Verspätung für den Verkehr freigegeben.') // 'de'
 * languageOf('Yes.') // null
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, LETTER);
  const script = byScript(sample, letters);
  if (script !== null) return script;
  if (letters < FEWEST_LETTERS) return null;
  return isEnglish(sample) ? 'en' : byWords(sample);
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
    if (BODY.has(label)) sample += `${line.text.slice(0, SAMPLE)}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return languageOf(sample);
}
