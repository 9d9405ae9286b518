import { describe, expect, it } from 'vitest';
import { inputOf } from './inputs.js';
import { MUTATIONS } from './mutations/index.js';

const PAGES = [
  'Rain halts final\n\nBy Ann Mbeki\n\nThe final was called off on Sunday.',
  'Home\nSport\n\nFerry sails again.',
];
/** What makes megabytes is looked at once, on its own. */
const SEEDS = Array.from({ length: 60 }, (_, index) => index);

describe.each(MUTATIONS)('$name', ({ mutate }) => {
  const below = (bound: number) => Math.floor(bound / 2);

  it('changes the page, the same way each time', () => {
    const once = mutate(PAGES[0] ?? '', PAGES[1] ?? '', below);
    expect(once === PAGES[0]).toBe(false);
    expect(mutate(PAGES[0] ?? '', PAGES[1] ?? '', below) === once).toBe(true);
  });

  it('bears an empty page', () => {
    expect(typeof mutate('', '', () => 0)).toBe('string');
  });
});

describe('inputOf', () => {
  it('gives the same input for the same number', () => {
    const once = SEEDS.map(index => inputOf(PAGES, 7, index).text);
    expect(SEEDS.every(index => inputOf(PAGES, 7, index).text === once[index])).toBe(true);
  });

  it('gives others for other numbers and other seeds, of every kind', () => {
    const made = SEEDS.flatMap(index => [inputOf(PAGES, 7, index), inputOf(PAGES, 8, index)]);
    expect(new Set(made.map(({ text }) => text)).size).toBeGreaterThan(made.length * 0.7);
    expect(new Set(made.flatMap(({ mutations }) => mutations)).size).toBeGreaterThan(MUTATIONS.length - 3);
  });
});
