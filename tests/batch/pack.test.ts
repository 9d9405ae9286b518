import { expect, it } from 'vitest';
import { packPages } from '../../src/batch/pack.js';

it('packs pages end to end, with what is known of them', () => {
  const packed = packPages([
    { bytes: Uint8Array.of(1, 2), id: 'a' },
    { bytes: null, id: 'b' },
    { bytes: new Uint8Array(), id: 'c' },
    { bytes: Uint8Array.of(3), id: 'd' },
  ]);
  expect(packed).toEqual({
    bytes: Uint8Array.of(1, 2, 3),
    pages: [
      { id: 'a', end: 2 },
      { id: 'b', end: 2, tooLong: true },
      { id: 'c', end: 2 },
      { id: 'd', end: 3 },
    ],
  });
});

it('packs nothing', () => {
  expect(packPages([])).toEqual({ bytes: new Uint8Array(), pages: [] });
});
