import type { Owner } from '../../reading/matching/lexicon.js';
import { read } from '../../reading/matching/read-once.js';
import { FIRST_OF_NEIGHBOURS, SIGNS } from '../../reading/matching/signs.js';
import type { Cue, PhraseCue, Rule } from '../rule.js';

/** What a line shows to the gate. */
export interface Shown {
  readonly length: number;
  /** The signs of signs.ts and, above them, those for phrases that matter to neighbours. */
  readonly signs: number;
  /** The rules one of whose phrases it shows: bit i for rule i. */
  readonly rules: number;
}

/** What stands above the first line of a page and below the last. */
export const NOTHING: Shown = { length: 0, signs: 0, rules: 0 };
/** The bits of rules, below those of phrases that matter to neighbours. */
const RULES = (1 << FIRST_OF_NEIGHBOURS) - 1;

/** A cue of signs in numbers. */
interface Test {
  readonly rule: number;
  readonly signs: number;
  readonly shortest: number;
  readonly longest: number;
  readonly above: number;
  readonly below: number;
}

const ENDLESS = 0x3fffffff;
const isPhrase = (cue: Cue): cue is PhraseCue => 'owner' in cue;

/**
 * Rules in their order, and which of them are worth asking of a line: most lines show the cues of none or of one or two.
 *
 * @example
 * const gate = new Gate([copyright, pagination]);
 * gate.asked(gate.look('Page 2 of 3')) // 0b10: the second only
 */
export class Gate {
  readonly rules: readonly Rule[];
  /** For each matcher of phrases, by its number, the rules of which it is a cue, and its sign for neighbours. */
  readonly #bits: Int32Array;
  /** For each sign the tests that a line need only take if it shows that one; behind the last those for every line. */
  readonly #tests: readonly (readonly Test[])[];
  /** The signs that have tests. */
  readonly #tested: number;

  /** @throws RangeError for more rules, or more phrases that count in neighbours, than there are bits for */
  constructor(rules: readonly Rule[]) {
    if (rules.length > FIRST_OF_NEIGHBOURS) throw new RangeError(`there is room for ${FIRST_OF_NEIGHBOURS} rules`);
    const bits = new Map<Owner, number>();
    const add = (owner: Owner, bit: number) => bits.set(owner, (bits.get(owner) ?? 0) | bit);
    const neighbours = new Map<Owner, number>();
    const signOf = (cue: number | PhraseCue = 0): number => {
      if (typeof cue === 'number') return cue;
      const place = neighbours.get(cue.owner) ?? FIRST_OF_NEIGHBOURS + neighbours.size;
      if (place >= SIGNS) throw new RangeError('there is no room for one more phrase that counts in neighbours');
      neighbours.set(cue.owner, place);
      add(cue.owner, 1 << place);
      return 1 << place;
    };
    const tests: Test[][] = Array.from({ length: SIGNS + 1 }, () => []);
    let tested = 0;
    rules.forEach(({ cues }, i) => {
      const rule = 1 << i;
      for (const cue of cues) {
        if (isPhrase(cue)) {
          add(cue.owner, rule);
          continue;
        }
        const { signs = 0, shortest = 0, longest = ENDLESS } = cue;
        const test = { rule, signs, shortest, longest, above: signOf(cue.above), below: signOf(cue.below) };
        // the highest: what takes more to see is shown by fewer lines
        const place = signs === 0 ? SIGNS : 31 - Math.clz32(signs);
        tests[place]?.push(test);
        if (signs !== 0) tested |= 1 << place;
      }
    });
    this.rules = rules;
    this.#bits = new Int32Array(Math.max(-1, ...bits.keys()) + 1);
    for (const [owner, bit] of bits) this.#bits[owner] = bit;
    this.#tests = tests;
    this.#tested = tested;
  }

  /** Reads a line once for all rules. */
  look(text: string): Shown {
    const reading = read(text);
    const bits = reading.phraseBits(this.#bits);
    return { length: text.length, signs: reading.signs | (bits & ~RULES), rules: bits & RULES };
  }

  /** The rules that may have something to say of a line: bit i for rule i. */
  asked(line: Shown, above: Shown = NOTHING, below: Shown = NOTHING): number {
    let asked = line.rules | this.#passed(SIGNS, line, above, below);
    // each turn takes the lowest bit away
    for (let left = line.signs & this.#tested; left !== 0; left &= left - 1)
      asked |= this.#passed(31 - Math.clz32(left & -left), line, above, below);
    return asked;
  }

  /** The rules one of whose tests at a place a line passes. */
  #passed(place: number, { length, signs }: Shown, above: Shown, below: Shown): number {
    let passed = 0;
    for (const test of this.#tests[place] ?? []) {
      if (
        (signs & test.signs) === test.signs &&
        length <= test.longest &&
        length >= test.shortest &&
        (above.signs & test.above) === test.above &&
        (below.signs & test.below) === test.below
      )
        passed |= test.rule;
    }
    return passed;
  }
}

const gates = new WeakMap<readonly Rule[], Gate>();

/** The gate of a list of rules, made when it is first asked for. */
export function gateOf(rules: readonly Rule[]): Gate {
  const gate = gates.get(rules) ?? new Gate(rules);
  gates.set(rules, gate);
  return gate;
}
