import type { Owner } from './lexicon.js';
import { shownPhrases, shownSigns } from './phrases.js';
import type { Cue, PhraseCue, Rule } from './rule.js';
import { FIRST_FREE } from './signs.js';

/** What a line shows to the gate. */
export interface Shown {
  readonly length: number;
  /** The signs of signs.ts and, above them, those for phrases that matter to neighbours. */
  readonly signs: number;
  /** The rules one of whose phrases it shows: bit i for rule i. */
  readonly rules: number;
}

/** What stands above the first line of a page and below the last. */
const NOTHING: Shown = { length: 0, signs: 0, rules: 0 };

/** A number has bits for as many. */
const MOST_RULES = 31;
const MOST_SIGNS = 31;

/** A cue of signs in numbers. */
interface Test {
  readonly rule: number;
  readonly signs: number;
  readonly shortest: number;
  readonly longest: number;
  readonly above: number;
  readonly below: number;
}

const isPhrase = (cue: Cue): cue is PhraseCue => 'owner' in cue;

/** For each matcher of phrases the bits that it gives. */
function table(bits: ReadonlyMap<Owner, number>): Int32Array {
  const found = new Int32Array(Math.max(-1, ...bits.keys()) + 1);
  for (const [owner, bit] of bits) found[owner] = bit;
  return found;
}

/**
 * Rules in their order, and which of them are worth asking of a line: most lines show the cues of none or of one or two.
 *
 * @example
 * const gate = new Gate([copyright, pagination]);
 * gate.asked(gate.look('Page 2 of 3')) // 0b10: the second only
 */
export class Gate {
  readonly rules: readonly Rule[];
  readonly #askers: Int32Array;
  readonly #neighbours: Int32Array;
  readonly #tests: readonly Test[];

  /** @throws RangeError for more rules, or more phrases that count in neighbours, than there are bits for */
  constructor(rules: readonly Rule[]) {
    if (rules.length > MOST_RULES) throw new RangeError(`there is room for ${MOST_RULES} rules`);
    const askers = new Map<Owner, number>();
    const neighbours = new Map<Owner, number>();
    const signOf = (cue: number | PhraseCue = 0): number => {
      if (typeof cue === 'number') return cue;
      const bit = neighbours.get(cue.owner) ?? FIRST_FREE + neighbours.size;
      if (bit >= MOST_SIGNS) throw new RangeError('too many phrases that count in neighbours');
      neighbours.set(cue.owner, bit);
      return 1 << bit;
    };
    const tests: Test[] = [];
    rules.forEach(({ cues }, i) => {
      const rule = 1 << i;
      for (const cue of cues) {
        if (isPhrase(cue)) askers.set(cue.owner, (askers.get(cue.owner) ?? 0) | rule);
        else {
          const { signs = 0, shortest = 0, longest = 0x3fffffff } = cue;
          tests.push({ rule, signs, shortest, longest, above: signOf(cue.above), below: signOf(cue.below) });
        }
      }
    });
    this.rules = rules;
    this.#askers = table(askers);
    this.#neighbours = table(new Map([...neighbours].map(([owner, bit]) => [owner, 1 << bit])));
    this.#tests = tests;
  }

  /** Reads a line once for all rules. */
  look(text: string): Shown {
    return {
      length: text.length,
      signs: shownSigns(text) | shownPhrases(text, this.#neighbours),
      rules: shownPhrases(text, this.#askers),
    };
  }

  /** The rules that may have something to say of a line: bit i for rule i. */
  asked({ length, signs, rules }: Shown, above: Shown = NOTHING, below: Shown = NOTHING): number {
    let asked = rules;
    for (const test of this.#tests) {
      if (
        (signs & test.signs) === test.signs &&
        length <= test.longest &&
        length >= test.shortest &&
        (above.signs & test.above) === test.above &&
        (below.signs & test.below) === test.below
      )
        asked |= test.rule;
    }
    return asked;
  }
}

const gates = new WeakMap<readonly Rule[], Gate>();

/** The gate of a list of rules, made when it is first asked for. */
export function gateOf(rules: readonly Rule[]): Gate {
  const gate = gates.get(rules) ?? new Gate(rules);
  gates.set(rules, gate);
  return gate;
}
