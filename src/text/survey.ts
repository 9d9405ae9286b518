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

/** Marks characters with a bit. */
function mark(table: Uint16Array, characters: string, bit: number): void {
  for (let at = 0; at < characters.length; at++) {
    const from = characters.charCodeAt(at);
    const isRange = characters.charCodeAt(at + 1) === DASH;
    const to = isRange ? characters.charCodeAt(at + 2) : from;
    if (isRange) at += 2;
    for (let code = from; code <= to; code++) table[code] = (table[code] ?? 0) | bit;
  }
}

/** The signs of all steps, each a bit, and for each character the bits it has. */
interface Signs {
  readonly table: Uint16Array;
  readonly ofStep: ReadonlyMap<Step, number>;
  /** Signs of one character. */
  readonly singles: number;
  /** The second characters of signs of two; the bit of the first stands left of it. */
  readonly seconds: number;
  /** Signs whose places are kept. */
  readonly placed: number;
}

function signsOf(steps: readonly Step[]): Signs {
  const table = new Uint16Array(0x10000);
  const ofStep = new Map<Step, number>();
  let singles = 0;
  let seconds = 0;
  let placed = 0;
  let next = 1;
  for (const step of steps) {
    let own = 0;
    for (const sign of step.signs) {
      own |= next;
      if (typeof sign === 'string') {
        singles |= next;
        mark(table, sign, next);
        next <<= 1;
      } else {
        seconds |= next;
        mark(table, sign[1], next);
        mark(table, sign[0], next << 1);
        next <<= 2;
      }
    }
    ofStep.set(step, own);
    if (!step.whole) placed |= own;
  }
  if (next > 0x10000) throw new RangeError('more signs than bits');
  return { table, ofStep, singles, seconds, placed };
}

/** Signs that were found: of those with a place each has its own, the others are in `seen`. */
class Found implements Survey {
  readonly #signs: Signs;
  #seen = 0;
  readonly #places: number[] = [];
  readonly #bits: number[] = [];

  constructor(signs: Signs) {
    this.#signs = signs;
  }

  /** Looks at the characters from one place up to another, and with it. */
  look(text: string, from: number, to: number): this {
    // All in variables: what a loop over characters reads elsewhere, it reads for each of them.
    const { table, singles, seconds, placed } = this.#signs;
    const places = this.#places;
    const bits = this.#bits;
    const end = table[LF] ?? 0;
    const last = Math.min(to, text.length - 1);
    let seen = 0;
    let before = from === 0 ? end : (table[text.charCodeAt(from - 1)] ?? 0);
    for (let at = from; at <= last; at++) {
      const kind = table[text.charCodeAt(at)] ?? 0;
      const here = (kind & singles) | ((before >> 1) & kind & seconds);
      before = kind;
      seen |= here;
      if ((here & placed) !== 0) {
        places.push(at);
        bits.push(here);
      }
    }
    this.#seen |= seen;
    if (from <= to && to === text.length) this.#note(to, (before >> 1) & end & seconds);
    return this;
  }

  #note(place: number, bits: number): void {
    this.#seen |= bits;
    if ((bits & this.#signs.placed) === 0) return;
    this.#places.push(place);
    this.#bits.push(bits);
  }

  #own(step: Step): number {
    return this.#signs.ofStep.get(step) ?? 0;
  }

  concerns(step: Step): boolean {
    return (this.#seen & this.#own(step)) !== 0;
  }

  places(step: Step): readonly number[] {
    const own = this.#own(step);
    return this.#places.filter((_, index) => ((this.#bits[index] ?? 0) & own) !== 0);
  }

  after(edits: Edits, text: string): Survey {
    const found = new Found(this.#signs);
    found.#seen = this.#seen & ~this.#signs.placed;
    let next = 0;
    let grown = 0;
    const keepUntil = (end: number) => {
      for (; (this.#places[next] ?? end) < end; next++) {
        found.#note((this.#places[next] ?? 0) + grown, this.#bits[next] ?? 0);
      }
    };
    let looked = -1;
    for (const edit of edits) {
      keepUntil(edit.from);
      // With the character behind the edit, which has another one before it now.
      while ((this.#places[next] ?? Number.POSITIVE_INFINITY) <= edit.to) next++;
      const from = Math.max(edit.from + grown, looked + 1);
      grown += edit.text.length - (edit.to - edit.from);
      looked = edit.to + grown;
      found.look(text, from, looked);
    }
    keepUntil(Number.POSITIVE_INFINITY);
    return found;
  }
}

/**
 * Makes the look for some steps.
 *
 * @param steps with all their signs together: as many as fit in 16 bits, a sign of two characters takes two
 * @example
 * const survey = surveyor([entities, spaces]);
 * survey('a  b').concerns(entities) // false
 * survey('a  b').places(spaces)     // [2]
 */
export function surveyor(steps: readonly Step[]): (text: string) => Survey {
  const signs = signsOf(steps);
  return text => new Found(signs).look(text, 0, text.length);
}
