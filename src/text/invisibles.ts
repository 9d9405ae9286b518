import type { Edit } from './edits.js';
import type { Step } from './step.js';

const INVISIBLE =
  '\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f' +
  '\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufffc\ufffe\uffff';
/** What tags and further selectors begin with. */
const HIGH = '\udb40';
const LOW = /[\udc00-\udfff]/;

/** Scripts that need the joiners to spell a word. */
const JOINING = [
  'Arabic Syriac Mandaic Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala',
  'Myanmar Khmer Tibetan Javanese Balinese',
]
  .join(' ')
  .split(' ')
  .map(name => `\\p{Script=${name}}`)
  .join('');
const PICTURE = '\\p{Extended_Pictographic}';

const TAG = '[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]';

/** What is kept, seen at the place where it stands. */
const KEPT = new RegExp(
  [
    `(?<=[${JOINING}])\\u200c(?=[${JOINING}])`, // zero-width non-joiner inside a word
    `(?<=[${JOINING}])\\u200d`, // zero-width joiner inside or at the end of a word
    `(?<=[${PICTURE}\\ufe0f\\p{Emoji_Modifier}])\\u200d(?=${PICTURE})`, // a family, a profession
    `(?<=${PICTURE})[\\ufe0e\\ufe0f]`, // as a picture, or as text
    '(?<=[0-9#*])\\ufe0f(?=\\u20e3)', // a key
    `(?<=\\u{1f3f4}${TAG}{0,6})${TAG}|(?<=\\u{1f3f4}${TAG}{1,6})\\u{e007f}`, // the flag of a region
    '(?<=\\p{Script=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]', // the form of a Han character, as in a name
    '(?<=\\p{Script=Mongolian})[\\u180b-\\u180d\\u180f]', // the form of a Mongolian letter
  ].join('|'),
  'uy',
);

function isKept(text: string, at: number): boolean {
  KEPT.lastIndex = at;
  return KEPT.test(text);
}

const SOFT_HYPHEN = '\u00ad';
/** A soft hyphen that parts a word at the end of a line is the one that shows. */
const PARTS_WORD = /(?<=\p{L})\u00ad(?= ?\n[ \t]{0,80}\p{Ll})/uy;

function isShown(text: string, at: number): boolean {
  PARTS_WORD.lastIndex = at;
  return PARTS_WORD.test(text);
}

/**
 * Characters that show nothing; a soft hyphen that parts a word at the end of a line becomes a hyphen, so that the word can be joined.
 * Accepts: controls, soft hyphens, zero-width spaces, word joiners, byte order marks inside the text, marks of writing
 * direction, tag characters, variation selectors without a character to vary, the object replacement character.
 * Refuses: joiners inside words of the scripts that need them (Persian, Hindi, Malayalam ...), joiners and selectors
 * inside emoji, the tags of a regional flag, selectors after a Han character, blanks and line ends, U+FFFD.
 *
 * @example
 * invisibles.edits('co\u00adoperate', [2]) // [{ from: 2, to: 3, text: '' }]
 */
export const invisibles: Step = {
  signs: [INVISIBLE + HIGH],
  edits: (text, places) => {
    const edits: Edit[] = [];
    for (const from of places) {
      const isHigh = text[from] === HIGH;
      // Overstriking can leave half a character.
      if (isHigh && !LOW.test(text.charAt(from + 1))) continue;
      if (isKept(text, from)) continue;
      const shown = text[from] === SOFT_HYPHEN && isShown(text, from) ? '-' : '';
      edits.push({ from, to: from + (isHigh ? 2 : 1), text: shown });
    }
    return edits;
  },
};
