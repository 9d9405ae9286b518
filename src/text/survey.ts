import type { Edits } from './edits.js';
import type { Step } from './step.js';

/**
 * One look at each character of a text tells for all cleaning steps whether they have anything to do, and where: most
 * pages need one step or none, and at a few places.
 */

/** What of a text concerns the steps. */
export interface Survey {
  /** Whether there is a sign of a step. */
  readonly concerns: (step: Step) => boolean;
  /** Where the signs of a step stand, in order; of two characters, where the second stands. */
  readonly places: (step: Step) => readonly number[];
  /** The same of the text after some edits; only what they touch is looked at again. */
  readonly after: (edits: Edits, text: string) => Survey;
}

const DASH = 0x2d;
const LF = 0x0a;

/** A range of characters, both ends with it, and the bits they have. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly bits: number;
}

/** The ranges of some characters, of which `a-z` stands for one. */
function rangesOf(characters: string, bits: number): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < characters.length; at++) {
    const from = characters.charCodeAt(at);
    const isRange = characters.charCodeAt(at + 1) === DASH;
    if (isRange) at += 2;
    ranges.push({ from, to: characters.charCodeAt(at), bits });
  }
  return ranges;
}

/** For each character the bits of all ranges that hold it. It is filled piece by piece, which start-up notices. */
function tableOf(ranges: readonly Range[]): Uint16Array {
  const table = new Uint16Array(0x10000);
  const cuts = [...new Set(ranges.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);
  cuts.forEach((cut, index) => {
    const bits = ranges.reduce((all, range) => (range.from <= cut && cut <= range.to ? all | range.bits : all), 0);
    table.fill(bits, cut, cuts[index + 1]);
  });
  return table;
}

/** How far left of the bit of a second character that of the first stands. */
const FIRST = 8;
const PAIRS = [1, 2, 4, 8, 16];
const SINGLES = [32, 64, 128, 1 << 13, 1 << 14, 1 << 15];
const ALL_SINGLES = SINGLES.reduce((all, bit) => all | bit, 0);

/** The signs of all steps, each a bit, and for each character the bits it has. */
interface Signs {
  readonly table: Uint16Array;
  readonly ofStep: ReadonlyMap<Step, number>;
  /** Signs whose places are kept. */
  readonly placed: number;
}

function signsOf(steps: readonly Step[]): Signs {
  const ranges: Range[] = [];
  const ofStep = new Map<Step, number>();
  const pairs = PAIRS.values();
  const singles = SINGLES.values();
  let placed = 0;
  for (const step of steps) {
    let own = 0;
    for (const sign of step.signs) {
      const isPair = typeof sign !== 'string';
      const { value: bit } = (isPair ? pairs : singles).next();
      if (bit === undefined) throw new RangeError('more signs than bits');
      own |= bit;
      ranges.push(...rangesOf(isPair ? sign[1] : sign, bit));
      if (isPair) ranges.push(...rangesOf(sign[0], bit << FIRST));
    }
    ofStep.set(step, own);
    if (!step.whole) placed |= own;
  }
  return { table: tableOf(ranges), ofStep, placed };
}

/** Signs that were found in a text: the places of those that have any; of the others, that they are there. */
class Found implements Survey {
  readonly #signs: Signs;
  readonly #text: string;
  readonly #places: number[] = [];
  #seen = 0;

  constructor(signs: Signs, text: string) {
    this.#signs = signs;
    this.#text = text;
  }

  /** Looks at the characters from one place up to another, and with it. */
  look(from: number, to: number): this {
    // All in variables: what a loop over characters reads elsewhere, it reads for each of them.
    const text = this.#text;
    const { table, placed } = this.#signs;
    const places = this.#places;
    const shift = FIRST;
    const singles = ALL_SINGLES;
    const last = Math.min(to, text.length - 1);
    let seen = 0;
    // The signs that a character can be: by itself, or as the second one after the one before it.
    let possible = (this.#kindAt(from - 1) >> shift) | singles;
    for (let at = from; at <= last; at++) {
      const kind = table[text.charCodeAt(at)] ?? 0;
      const here = kind & possible;
      possible = (kind >> shift) | singles;
      seen |= here;
      if ((here & placed) !== 0) places.push(at);
    }
    this.#seen |= seen;
    if (from <= to && to === text.length) this.#note(to);
    return this;
  }

  /** The bits of a character; before and behind the text is a line end. */
  #kindAt(place: number): number {
    const isInside = place >= 0 && place < this.#text.length;
    return this.#signs.table[isInside ? this.#text.charCodeAt(place) : LF] ?? 0;
  }

  /** The signs at a place. */
  #signsAt(place: number): number {
    return this.#kindAt(place) & ((this.#kindAt(place - 1) >> FIRST) | ALL_SINGLES);
  }

  #note(place: number): void {
    const here = this.#signsAt(place);
    this.#seen |= here;
    if ((here & this.#signs.placed) !== 0) this.#places.push(place);
  }

  #own(step: Step): number {
    return this.#signs.ofStep.get(step) ?? 0;
  }

  concerns(step: Step): boolean {
    return (this.#seen & this.#own(step)) !== 0 || step.shows?.(this.#text) === true;
  }

  places(step: Step): readonly number[] {
    const own = this.#own(step);
    return this.#places.filter(place => (this.#signsAt(place) & own) !== 0);
  }

  after(edits: Edits, text: string): Survey {
    const found = new Found(this.#signs, text);
    found.#seen = this.#seen & ~this.#signs.placed;
    let next = 0;
    let grown = 0;
    const keepUntil = (end: number) => {
      for (; (this.#places[next] ?? end) < end; next++) found.#note((this.#places[next] ?? 0) + grown);
    };
    let looked = -1;
    for (const edit of edits) {
      keepUntil(edit.from);
      // With the character behind the edit, which has another one before it now.
      while ((this.#places[next] ?? Number.POSITIVE_INFINITY) <= edit.to) next++;
      const from = Math.max(edit.from + grown, looked + 1);
      grown += edit.text.length - (edit.to - edit.from);
      looked = edit.to + grown;
      found.look(from, looked);
    }
    keepUntil(Number.POSITIVE_INFINITY);
    return found;
  }
}

/**
 * Makes the look for some steps.
 *
 * @param steps with all their signs together: at most six of one character and five of two
 * @example
 * const survey = surveyor([entities, spaces]);
 * survey('a  b').concerns(entities) // false
 * survey('a  b').places(spaces)     // [2]
 */
export function surveyor(steps: readonly Step[]): (text: string) => Survey {
  const signs = signsOf(steps);
  return text => new Found(signs, text).look(0, text.length);
}
