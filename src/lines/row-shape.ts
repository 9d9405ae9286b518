import { mayBeLinkWord } from './link-words.js';
import { isSpaceless, type Row } from './row.js';
import particles from './words/particles.json' with { type: 'json' };

/** What lines begin and end with. A table of characters turns most lines away before a pattern looks at them. */

const CLOSES =
  /^(?:[,;)\]}”%®™]|[.:!?](?![.\w:])|\.(?=\w)|['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])|’(?!\p{L})|["“](?=[,.;:!?)]|\s\p{Ll})|[«»](?=[,.;:!?)])|[।॥۔؟،؛、。，；：！？」』）》】])/u;
const OPENS = /[([{“‘«„‚「『（《【]$|[\s(]"$/;
const FINISHED = /[.!?…:。！？।॥۔؟]["'”’»“)\]」』）]{0,3}$/u;
const LOWER = /^\p{Ll}(?!\p{Lu})/u;
const CASELESS = /^\p{Lo}/u;
const ADDRESS = /^(?:https?:|www\.|[\w.-]{1,60}@|[\w-]{1,40}\.(?:com|org|net|de|fr|uk)(?![\w]))/;
export const ABBREVIATION =
  /^["'“‘(]?(?:(?:\p{L}\.){1,4}|(?:Jr|Sr|Inc|Corp|Ltd|Co|Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|vs|bzw|ca|Nr|art|etc)\.)$/u;
const QUOTES = '"\'“‘„«(';
const HEAD = 240;
/** Running text has as many words, and as many of them in lower case. */
const PROSE_WORDS = 6;
const PROSE_SHARE = 0.5;
/** In scripts without spaces it has as many characters. */
const PROSE_CHARACTERS = 12;
/** A link or a bold word in a sentence. */
const LONGEST_FRAGMENT = 80;
/** They also end what is no sentence (`Log in`, `Read on`): a longer line must stand before them. */
const PARTICLES = new Set(Object.values(particles).flat());
const PARTICLE_WORDS = 4;

const MAY_CLOSE = 1;
const CLOSES_AFTER_END = 2;
const OPENS_ASIDE = 4;
const MAY_BE_LOWER = 8;
const COLON = 16;
const MAY_OPEN = 32;
const MAY_FINISH = 64;
const COMMA = 128;
const BRACKET = 256;
const STOP = 512;

/** What each character may be at the edge of a line; beyond ASCII any may be a small letter. */
const EDGES = new Uint16Array(0x10000).fill(MAY_BE_LOWER, 0x80);
const mark = (characters: string, bit: number) => {
  for (const char of characters) EDGES[char.charCodeAt(0)] = (EDGES[char.charCodeAt(0)] ?? 0) | bit;
};
mark(',;)]}”%®™.:!?\'’"“«»।॥۔؟،؛、。，；：！？」』）》】', MAY_CLOSE);
mark(')]}”’"“«»」』）》】', CLOSES_AFTER_END);
mark('(“„«‘–—', OPENS_ASIDE);
mark('abcdefghijklmnopqrstuvwxyz', MAY_BE_LOWER);
mark(':', COLON);
mark('([{“‘«„‚"「『（《【', MAY_OPEN);
mark('.!?…:。！？।॥۔؟"\'”’»“)]」』）', MAY_FINISH);
mark(',،、，', COMMA);
mark(')', BRACKET);
mark('.', STOP);

const firstOf = (text: string): number => EDGES[text.charCodeAt(0)] ?? 0;
const lastOf = (text: string): number => EDGES[text.charCodeAt(text.length - 1)] ?? 0;
const closes = (text: string, first: number) => (first & MAY_CLOSE) !== 0 && CLOSES.test(text.slice(0, HEAD));
const isLower = (text: string, first: number) => (first & MAY_BE_LOWER) !== 0 && LOWER.test(text.slice(0, 3));

/**
 * Tells whether a text begins as if a sentence went on in it: with what can only close, or a small letter that no capital
 * follows as in `eBay`.
 *
 * @example
 * mayGoOn(', he said') // true
 */
export function mayGoOn(text: string): boolean {
  const first = firstOf(text);
  return closes(text, first) || isLower(text, first);
}

const [SMALL_A, SMALL_Z, ASCII_END] = [0x61, 0x7a, 0x80];

/**
 * Tells whether a text begins with an address: of a page, or of mail.
 *
 * @example
 * isAddress('jane@example.org') // true
 */
export const isAddress = (text: string): boolean => ADDRESS.test(text.slice(0, HEAD));

/** Spaces, and spaces with a lower-case letter, or one without case, behind them; the first word counts as if a space stood before it. */
function countWords(text: string): { words: number; lower: number; caseless: number } {
  let words = 0;
  let lower = 0;
  let caseless = 0;
  for (let from = 0; from !== 0 || words === 0; from = text.indexOf(' ', from) + 1) {
    words += 1;
    if (from === text.length) break;
    const code = text.charCodeAt(from);
    if (code < ASCII_END) lower += code >= SMALL_A && code <= SMALL_Z ? 1 : 0;
    else if (LOWER.test(text.slice(from, from + 2))) lower += 1;
    else if (CASELESS.test(text.slice(from, from + 2))) caseless += 1;
  }
  return { words, lower, caseless };
}

/** Marks that open a quote in English or French and close one in German, and what opens one there. */
const GERMAN_QUOTES: Readonly<Record<string, string>> = { '“': '„', '«': '»' };

function closesGermanQuote(tail: string): boolean {
  const last = tail.charAt(tail.length - 1);
  const opening = GERMAN_QUOTES[last];
  return opening !== undefined && tail.lastIndexOf(opening) > tail.slice(0, -1).lastIndexOf(last);
}

/** What a row looks like. Each thing is found out when it is asked for: of most rows few are. */
export class RowShape {
  readonly #text: string;
  readonly #isItem: boolean;
  readonly #linkWords: () => ReadonlySet<string>;
  readonly #first: number;
  readonly #last: number;
  #counts: ReturnType<typeof countWords> | undefined;
  #functionEnd: boolean | undefined;

  /** @param linkWords gives those of the page's language */
  constructor({ text, bullet }: Row, linkWords: () => ReadonlySet<string>) {
    this.#text = text;
    this.#isItem = bullet !== undefined;
    this.#linkWords = linkWords;
    this.#first = firstOf(text);
    this.#last = lastOf(text);
  }

  /** It begins with what can only close: `, and`, `)`, `’s`. */
  get closes(): boolean {
    return !this.#isItem && closes(this.#text, this.#first);
  }

  /** It begins with a bracket or quote that can also stand behind the end of a sentence. */
  get closesAfterEnd(): boolean {
    return (this.#first & CLOSES_AFTER_END) !== 0;
  }

  /** It ends with an opening bracket or quote. */
  get opens(): boolean {
    if ((this.#last & MAY_OPEN) === 0) return false;
    return OPENS.test(this.#text.slice(-2)) && !closesGermanQuote(this.#text.slice(-HEAD));
  }

  get colonStart(): boolean {
    return (this.#first & COLON) !== 0;
  }

  get colonEnd(): boolean {
    return (this.#last & COLON) !== 0;
  }

  get bracketEnd(): boolean {
    return (this.#last & BRACKET) !== 0;
  }

  /** It ends with a comma. */
  get comma(): boolean {
    return (this.#last & COMMA) !== 0;
  }

  /** It ends as a sentence does. */
  get finished(): boolean {
    return (this.#last & MAY_FINISH) !== 0 && FINISHED.test(this.#text.slice(-4));
  }

  /** Its full stop is that of an abbreviation. */
  get abbreviated(): boolean {
    return (this.#last & STOP) !== 0 && ABBREVIATION.test(this.#lastWord);
  }

  /** It begins with a bracket, an opening quote or a dash. */
  get aside(): boolean {
    return !this.#isItem && (this.#first & OPENS_ASIDE) !== 0;
  }

  /** It begins with a small letter and is no address. */
  get lower(): boolean {
    if (this.#isItem || !isLower(this.#text, this.#first)) return false;
    return !isAddress(this.#text);
  }

  /** It begins with a letter of a script without capitals. */
  get caseless(): boolean {
    return !this.#isItem && (this.#first & MAY_BE_LOWER) !== 0 && CASELESS.test(this.#text.slice(0, 2));
  }

  /** It ends with a link word: `of the`, `in der`. */
  get functionEnd(): boolean {
    this.#functionEnd ??= this.#endsWithFunctionWord();
    return this.#functionEnd;
  }

  /** Its first word is a link word. */
  get functionStart(): boolean {
    const space = this.#text.slice(0, HEAD).indexOf(' ');
    return mayBeLinkWord(this.#text, 0, space) && this.#linkWords().has(this.#text.slice(0, space));
  }

  /** It is running text. */
  get prose(): boolean {
    const { words, lower } = this.#countedWords;
    return words >= PROSE_WORDS && lower >= words * PROSE_SHARE;
  }

  /** It is running text or, in a script without capitals, as long: headings look the same there. */
  get flowing(): boolean {
    const { words, caseless } = this.#countedWords;
    if (this.prose || (words >= PROSE_WORDS && caseless >= words * PROSE_SHARE)) return true;
    return this.#text.length >= PROSE_CHARACTERS && isSpaceless(this.#text);
  }

  get short(): boolean {
    return this.#text.length <= LONGEST_FRAGMENT;
  }

  /** The last word without a quote or bracket before it. */
  get #lastWord(): string {
    const word = this.#text.slice(this.#text.lastIndexOf(' ') + 1).slice(-HEAD);
    return QUOTES.includes(word.charAt(0)) ? word.slice(1) : word;
  }

  #endsWithFunctionWord(): boolean {
    const text = this.#text;
    const from = text.lastIndexOf(' ') + 1;
    const isQuoted = QUOTES.includes(text.charAt(from));
    if (!mayBeLinkWord(text, isQuoted ? from + 1 : from, text.length)) return false;
    const word = this.#lastWord;
    // Alone on its line it may have a capital for being the first one too.
    if (!this.#linkWords().has(word.length === text.length ? word.toLowerCase() : word)) return false;
    return !PARTICLES.has(word) || this.#countedWords.words >= PARTICLE_WORDS;
  }

  get #countedWords(): ReturnType<typeof countWords> {
    this.#counts ??= countWords(this.#text.slice(0, HEAD));
    return this.#counts;
  }
}
