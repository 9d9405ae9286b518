const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';

/** A word by itself. */
const IS_CJK = new RegExp(`^[${CJK}]`, 'u');
/** A letter or digit, or a mark that belongs to them. */
const IS_PART = /^[\p{L}\p{N}\p{M}]/u;

/** What a character is: a part of a word, a word by itself, or what separates them. */
const [PART, WHOLE, SEPARATOR] = [1, 2, 4];
/** What each UTF-16 code unit is, once it has been asked for. */
const KINDS = new Uint8Array(0x10000);

const isHigh = (code: number) => code >= 0xd800 && code < 0xdc00;

/** What the character at a place is; the second half of one beyond the first plane is as the first. */
function kindAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  const isSecond = code >= 0xdc00 && code < 0xe000 && isHigh(text.charCodeAt(place - 1));
  const character = String.fromCodePoint(text.codePointAt(isSecond ? place - 1 : place) ?? 0);
  if (IS_CJK.test(character)) return isSecond ? SEPARATOR : WHOLE;
  return IS_PART.test(character) ? PART : SEPARATOR;
}

/**
 * Counts the words of a text: runs of letters and digits, and each Chinese or Japanese character by itself. What stands
 * between them, apostrophes and hyphens too, only separates.
 *
 * @example
 * countWords('Lake Mirova rose 2.5 metres') // 6
 * countWords('新しい橋')                     // 4
 */
export function countWords(text: string): number {
  let count = 0;
  let before = SEPARATOR;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    let kind = KINDS[code] ?? 0;
    if (kind === 0) {
      kind = kindAt(text, i);
      // A surrogate alone says nothing of the character.
      if (code < 0xd800 || code >= 0xe000) KINDS[code] = kind;
    }
    // A word begins with a character that is one by itself, and with a part that has none before it.
    count += (kind >> 1) & 1;
    count += kind & ~before & PART;
    before = kind;
  }
  return count;
}
