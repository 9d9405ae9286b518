import { expect, it } from 'vitest';
import { packPages } from '../../src/batch/pack.js';
import { diagnostic } from '../../src/diagnostics.js';

it('packs pages end to end, with what is known of them', () => {
  const packed = packPages([
    { bytes: Uint8Array.of(1, 2), id: 'a' },
    { bytes: null, id: 'b' },
    { bytes: new Uint8Array(), id: 'c' },
    { bytes: Uint8Array.of(3), id: 'd' },
    { bytes: null, id: 'e', refused: diagnostic('packed-damaged') },
  ]);
  expect(packed).toEqual({
    bytes: Uint8Array.of(1, 2, 3),
    pages: [
      { id: 'a', end: 2 },
      { id: 'b', end: 2, tooLong: true },
      { id: 'c', end: 2 },
      { id: 'd', end: 3 },
      { id: 'e', end: 3, refused: diagnostic('packed-damaged') },
    ],
  });
});

it('packs nothing', () => {
  expect(packPages([])).toEqual({ bytes: new Uint8Array(), pages: [] });
});
