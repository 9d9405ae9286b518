import { generator } from '../../src/training/random.js';
import type { Below } from './mutation.js';
import { MUTATIONS } from './mutations/index.js';

const MOST_MUTATIONS = 3;
/** Pages that were made too long by one mutation are not damaged further: time is better spent on more inputs. */
const LONG = 500_000;

/** The chance of one input. Neighbouring numbers give sequences that have nothing in common. */
function chanceOf(seed: number, index: number): Below {
  const random = generator(Math.imul(index + 1, 2_654_435_761) ^ Math.imul(seed + 1, 1_597_334_677));
  random();
  return bound => Math.floor(random() * bound);
}

const ALL_WEIGHTS = MUTATIONS.reduce((sum, { weight }) => sum + weight, 0);

function pick(below: Below) {
  let left = below(ALL_WEIGHTS);
  for (const mutation of MUTATIONS) {
    left -= mutation.weight;
    if (left < 0) return mutation;
  }
  return MUTATIONS[0];
}

/** One input of the fuzzer, and how it was made. */
export interface FuzzInput {
  readonly text: string;
  readonly mutations: readonly string[];
}

/**
 * The input of a number: a page with up to three kinds of damage.
 *
 * @param pages texts to damage
 * @returns the same for the same pages, seed and number
 * @example
 * inputOf(['Rain\n\nIt rained.'], 1, 0).mutations // ['cut', 'bidi']
 */
export function inputOf(pages: readonly string[], seed: number, index: number): FuzzInput {
  const below = chanceOf(seed, index);
  const page = () => pages[below(pages.length)] ?? '';
  let text = page();
  const mutations: string[] = [];
  for (let count = 1 + below(MOST_MUTATIONS); count > 0 && text.length < LONG; count--) {
    const mutation = pick(below);
    if (mutation === undefined) break;
    text = mutation.mutate(text, page(), below);
    mutations.push(mutation.name);
  }
  return { text, mutations };
}
