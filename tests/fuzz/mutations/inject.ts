import type { Below, Mutation } from '../mutation.js';

const MOST_PLACES = 60;

/**
 * Makes a mutation that puts stretches into a page, at places taken by chance.
 *
 * @param stretch gives one of them
 * @example
 * inject('bell', () => '\u0007').mutate('ab', '', below) // 'a\u0007b'
 */
export function inject(name: string, stretch: (below: Below) => string): Mutation {
  return {
    name,
    weight: 8,
    mutate: (page, _, below) => {
      const places = Array.from({ length: 1 + below(MOST_PLACES) }, () => below(page.length + 1)).sort((a, b) => a - b);
      let from = 0;
      let made = '';
      for (const place of places) {
        made += page.slice(from, place) + stretch(below);
        from = place;
      }
      return made + page.slice(from);
    },
  };
}
