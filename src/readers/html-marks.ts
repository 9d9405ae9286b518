/** Lines of a text, from one to another. Where no text has come since it was opened, `from` is below 0. */
export interface Stretch {
  from: number;
  to: number;
}

/** What is changed at the lines of a stretch when the whole text is known. */
export interface Mark extends Stretch {
  readonly kind: 'item' | 'quote' | 'table';
  /** What stands before the first line of an item, before each of a quotation, or between the cells of a row. */
  readonly text: string;
}

/** The text of the page as the marks see it: where a stretch of it begins and ends. */
export interface Places {
  /** A stretch that begins with the next text. */
  begin(): Stretch;
  /** Ends it with the last text. */
  end(stretch: Stretch): void;
}

/** How much text an element holds, and how much of it in links. */
interface Weighed {
  letters: number;
  linked: number;
}

interface Item extends Weighed {
  readonly stretch: Stretch;
  /** The number that the page gives it. */
  readonly value: number | null;
}

/** An element that may be nothing but a way of setting a page out. */
interface Setting {
  isLayout: boolean;
}

interface Quote extends Setting {
  /** The last character of its text so far. */
  end: string;
}

interface List extends Setting {
  readonly items: Item[];
}

interface Frame {
  readonly name: string;
  /** What stood last in the element: the name of a block, or that of text; empty where nothing did. */
  last: string;
  /** What is to be done when it ends. */
  readonly end: (() => void) | undefined;
}

/** Parts of a page that hold menus. */
const APART = new Set(['nav', 'header', 'footer', 'aside', 'form', 'menu', 'dir']);
const LINKS = new Set(['a', 'button']);
/** What an item of running text may hold besides words; anything else sets a page out. */
const IN_ITEMS = new Set(['p', 'ul', 'ol', 'li']);
const IN_QUOTES = new Set(['p', 'ul', 'ol', 'li', 'footer', 'cite']);
const IN_TABLES = new Set(['caption', 'thead', 'tbody', 'tfoot', 'tr', 'p']);
/** What stands before a list of running text, below the same parent. */
const LEADS = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'table', 'dl', 'pre', 'text']);
/** A paragraph that reads like a sentence: so many characters, with a stop at the end. Above the first stand menus and teasers. */
const SENTENCE_LENGTH = 60;
const LONGEST_END = 3;
const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]」』]{0,2}$/u;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements that only hold others: what they end with stands before what follows them. */
const HOLDERS = new Set(['div', 'section', 'article', 'main', 'center']);
/** So many elements around a list may begin with it. */
const MOST_HOLDERS = 3;
/** Lists within more lists are set in no further. */
const DEEPEST = 6;
/** Classes of posts that are set in from elsewhere: `twitter-tweet`, `instagram-media`, `fb-post`. */
const EMBED = /embed|tweet|(?:^|[\s_-])(?:fb-|media)/i;
/** Before the name of an account: `Halm FC (@halmfc)`. */
const ACCOUNT = '(@';
/** A quotation with more lines is a page that is set in. */
const MOST_QUOTE_LINES = 8;

const LETTERS_OF_ALPHABET = 26;
const A = 0x61;

/** 1 to `a`, 27 to `aa`. */
function alphabetic(number: number): string {
  let rest = number;
  let text = '';
  while (rest > 0) {
    rest -= 1;
    text = String.fromCharCode(A + (rest % LETTERS_OF_ALPHABET)) + text;
    rest = Math.floor(rest / LETTERS_OF_ALPHABET);
  }
  return text;
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;
const HIGHEST_ROMAN = 3999;

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** The number of an item as a browser writes it, by the attribute `type`: 3 as `3`, `C` for `A`, `iii` for `i`. */
function ordinal(number: number, type: string): string {
  const small = type.toLowerCase();
  let text = String(number);
  if (small === 'a' && number > 0) text = alphabetic(number);
  if (small === 'i' && number > 0 && number <= HIGHEST_ROMAN) text = roman(number);
  return type === small ? text : text.toUpperCase();
}

const WHOLE = /^\s{0,9}([+-]?\d{1,9})/;
/** A whole number; null where there is none. */
const wholeOf = (value: string | undefined) => {
  const [, digits] = WHOLE.exec(value ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
};
const UNMARKED = /list-style(?:-type)?\s{0,3}:[^;]{0,60}\bnone/;

type Attributes = Readonly<Record<string, string>>;

const isOfLinks = ({ letters, linked }: Weighed) => linked * 2 > letters;

/** What stands before each item of a list, as a browser counts them. */
function marksOf(items: readonly Item[], name: string, { start, type, reversed }: Attributes): readonly string[] {
  if (name === 'ul') return items.map(() => '•');
  const step = reversed === undefined ? 1 : -1;
  let next = wholeOf(start) ?? (step > 0 ? 1 : items.length);
  return items.map(({ value }) => {
    const number = value ?? next;
    next = number + step;
    return `${ordinal(number, type?.trim() ?? '')}.`;
  });
}

/**
 * Which marks a browser sets before items, quotations and cells are worth keeping. Menus are lists too, old pages are set
 * in tables, and quotations were used to set text in: what is kept is what stands in running text.
 *
 * Marks: `• ` before an item and `1. ` before one of a numbered list (by `start`, `value`, `type` and `reversed`), two blanks
 * more for each list around it; `> ` before the lines of a quotation; ` | ` between the cells of a row.
 * Accepts: a list below a paragraph, a heading or other text; a quotation of a few lines; a table of words and numbers.
 * Refuses: lists in a menu, a head, a foot or beside the text; above the first paragraph that reads like a
 * sentence; below the title of the page; whose items are rather links than
 * text, or hold pictures, headings or boxes; with `list-style: none`; posts that are set in from elsewhere; tables with boxes in their cells, or of links.
 */
export class Marks {
  readonly #places: Places;
  readonly #frames: Frame[] = [{ name: '', last: '', end: undefined }];
  readonly #lists: List[] = [];
  readonly #items: Item[] = [];
  readonly #quotes: Quote[] = [];
  readonly #tables: (Setting & Weighed)[] = [];
  readonly #found: Mark[] = [];
  /** How many of the open elements hold menus, and how many are links. */
  #apart = 0;
  #links = 0;
  /** The text since a block began or ended: how long it is, and its end. */
  #letters = 0;
  #end = '';
  /** Whether a paragraph that reads like a sentence has ended. */
  #begun = false;

  constructor(places: Places) {
    this.#places = places;
  }

  /** The marks of the elements that have ended, those within others first. */
  get found(): readonly Mark[] {
    return this.#found;
  }

  /** An element that is seen begins. */
  open(name: string, attributes: Attributes, isBlock: boolean): void {
    if (isBlock) this.#endParagraph();
    const leads = name === 'ul' || name === 'ol' ? this.#leads() : false;
    if (isBlock) {
      const parent = this.#frames.at(-1) as Frame; // the first is never taken off
      if (!HOLDERS.has(name)) parent.last = name;
      this.#setsOut(name);
    }
    if (APART.has(name)) this.#apart++;
    if (LINKS.has(name)) this.#links++;
    this.#frames.push({ name, last: '', end: this.#begin(name, attributes, leads) });
  }

  /** Text that is seen. */
  text(text: string): void {
    const { length } = text.trim();
    if (length === 0) return;
    (this.#frames.at(-1) as Frame).last = 'text'; // the first is never taken off
    this.#letters += length;
    this.#end = text.trimEnd().slice(-LONGEST_END);
    for (const weighed of [this.#items.at(-1), this.#tables.at(-1)]) {
      if (weighed === undefined) continue;
      weighed.letters += length;
      if (this.#links > 0) weighed.linked += length;
    }
    const quote = this.#quotes.at(-1);
    if (quote === undefined) return;
    quote.isLayout ||= (quote.end + text).includes(ACCOUNT);
    quote.end = text.slice(-1);
  }

  /** The last of the elements that are open ends. */
  close(isBlock: boolean): void {
    if (isBlock) this.#endParagraph();
    const { name, last, end } = this.#frames.pop() as Frame; // one for each that was opened
    const parent = this.#frames.at(-1) as Frame;
    if (last !== '' && (!isBlock || HOLDERS.has(name))) parent.last = last;
    if (APART.has(name)) this.#apart--;
    if (LINKS.has(name)) this.#links--;
    end?.();
  }

  /** The text of a block ends, where another begins or it ends itself. */
  #endParagraph(): void {
    const isText = this.#apart === 0 && this.#items.length === 0 && !HEADINGS.has(this.#frames.at(-1)?.name ?? '');
    this.#begun ||= isText && this.#letters >= SENTENCE_LENGTH && SENTENCE_END.test(this.#end);
    this.#letters = 0;
    this.#end = '';
  }

  /** Whether running text stands before what follows. */
  #leads(): boolean {
    if (!this.#begun) return false;
    for (let around = 0; around <= MOST_HOLDERS; around++) {
      const { name, last } = this.#frames.at(-1 - around) ?? { name: '', last: '' };
      if (last !== '') return LEADS.has(last);
      if (name === 'li' || name === 'blockquote') return true;
      if (!HOLDERS.has(name)) return false;
    }
    return false;
  }

  /** Takes note of a block for those around it. */
  #setsOut(name: string): void {
    const list = this.#items.length > 0 ? this.#lists.at(-1) : undefined;
    if (list !== undefined && !IN_ITEMS.has(name)) list.isLayout = true;
    const quote = this.#quotes.at(-1);
    if (quote !== undefined && !IN_QUOTES.has(name)) quote.isLayout = true;
    const table = this.#tables.at(-1);
    if (table !== undefined && !IN_TABLES.has(name)) table.isLayout = true;
  }

  #begin(name: string, attributes: Attributes, leads: boolean): (() => void) | undefined {
    if (name === 'ul' || name === 'ol') return this.#beginList(name, attributes, leads);
    if (name === 'li') return this.#beginItem(attributes);
    if (name === 'blockquote') return this.#beginQuote(attributes);
    return name === 'table' ? this.#beginTable() : undefined;
  }

  #beginList(name: string, attributes: Attributes, leads: boolean): () => void {
    const indent = '  '.repeat(Math.min(this.#lists.length, DEEPEST));
    const isText =
      leads &&
      this.#apart === 0 &&
      this.#tables.length === 0 &&
      !UNMARKED.test(attributes['style']?.toLowerCase() ?? '');
    const list: List = { items: [], isLayout: false };
    this.#lists.push(list);
    return () => {
      this.#lists.pop();
      const links = list.items.filter(isOfLinks).length;
      if (!isText || list.isLayout || links * 2 >= list.items.length) return;
      const marks = marksOf(list.items, name, attributes);
      list.items.forEach(({ stretch }, i) => {
        if (stretch.from >= 0) this.#found.push({ kind: 'item', ...stretch, text: `${indent}${marks[i]} ` });
      });
    };
  }

  #beginItem({ value }: Attributes): () => void {
    const stretch = this.#places.begin();
    const item: Item = { stretch, value: wholeOf(value), letters: 0, linked: 0 };
    this.#lists.at(-1)?.items.push(item);
    this.#items.push(item);
    return () => {
      this.#items.pop();
      this.#places.end(stretch);
    };
  }

  #beginQuote(attributes: Attributes): () => void {
    const stretch = this.#places.begin();
    const isLayout = this.#apart > 0 || this.#quotes.length > 0 || EMBED.test(attributes['class'] ?? '');
    const quote: Quote = { isLayout, end: '' };
    this.#quotes.push(quote);
    return () => {
      this.#quotes.pop();
      this.#places.end(stretch);
      const { from, to } = stretch;
      if (!quote.isLayout && from >= 0 && to - from < MOST_QUOTE_LINES)
        this.#found.push({ kind: 'quote', from, to, text: '> ' });
    };
  }

  #beginTable(): () => void {
    const stretch = this.#places.begin();
    const table = { isLayout: this.#apart > 0, letters: 0, linked: 0 };
    this.#tables.push(table);
    return () => {
      this.#tables.pop();
      this.#places.end(stretch);
      if (!table.isLayout && !isOfLinks(table) && stretch.from >= 0)
        this.#found.push({ kind: 'table', ...stretch, text: ' | ' });
    };
  }
}
