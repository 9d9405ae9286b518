import { endPhrase } from '../matching/phrases.js';
import { mayEndWith } from '../matching/sieve.js';
import words from '../words/caption.json' with { type: 'json' };

const labelWords = endPhrase(words.label);
const mayBeLabel = mayEndWith(Object.values(words.label).flat());

/** What is longer is no text of a picture but a paragraph of the story, to which a credit was glued. */
export const LONGEST_PICTURE_TEXT = 300;
const LONGEST_TAIL = 110;

/**
 * The end of a text, in which the credit of a picture stands if it has one: its last 110 characters.
 *
 * @example
 * creditTail('Boats at the quay. Photo: Jane Doe') // 'Boats at the quay. Photo: Jane Doe'
 */
export const creditTail = (text: string): string => text.slice(-LONGEST_TAIL);

/** The label is glued to the text before it: `... of the boatCredit: Example`. */
const GLUED = /[\p{Ll}\p{N}]$/u;

/** What ends the text of a picture before its credit. */
const END = /[.!?…:"”’»)\]|(]$/u;

/** The credit of a picture. */
export interface PictureCredit {
  readonly text: string;
  /** Whether a sentence, or an opening bracket, ends right before its label, or no blank stands there. */
  readonly isApart: boolean;
}

/**
 * What stands behind the last colon, where a word for picture stands before it; null where none does.
 *
 * @example
 * pictureCreditAtEnd('Boats at the quay in May. Foto: Jane Doe/dpa') // { text: 'Jane Doe/dpa', isApart: true }
 */
export function pictureCreditAtEnd(tail: string): PictureCredit | null {
  const colon = tail.lastIndexOf(':');
  if (colon < 4 || tail.length - colon < 3) return null;
  const before = tail.slice(0, colon).trimEnd();
  if (!mayBeLabel(before)) return null;
  const from = labelWords(before);
  if (from < 0) return null;
  const above = before.slice(0, from).trimEnd();
  if (/\p{Ll}$/u.test(above) && /^\p{Ll}/u.test(before.slice(from))) return null;
  return { text: tail.slice(colon + 1).trim(), isApart: END.test(above) || GLUED.test(before.slice(0, from)) };
}

/** `... at the quay. EPA/JANE DOE` */
const BEHIND_SENTENCE = /[\p{L}\p{N}][.!?…]["”»’]? (?<credit>\p{L}[^.!?…]{2,90})\.?$/u;

/**
 * What stands behind the last sentence of a text and is none itself; null where it ends with its sentence.
 *
 * @example
 * behindLastSentence('Boats at the quay in May. EPA/JANE DOE') // 'EPA/JANE DOE'
 */
export const behindLastSentence = (tail: string): string | null =>
  BEHIND_SENTENCE.exec(tail)?.groups?.['credit'] ?? null;
