import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { NAMESPACE, uuidOf } from '../../src/writers/uuid.js';

/** The same with Node's own hash. */
function byNode(text: string): string {
  const hex = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(text)
    .digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

it('keeps its namespace, and with it every name', () => {
  expect(NAMESPACE).toBe('559f3fa2-b626-4f05-9c29-2aa4e47b3db3');
  expect(uuidOf('Bridge opens\n')).toBe('1de61dc2-3f7f-50e1-a381-ffe423517aea');
});

it.each([0, 1, 38, 39, 40, 46, 47, 48, 63, 64, 111, 112, 5000])('is what Node makes of %i characters', length => {
  expect(uuidOf('a'.repeat(length))).toBe(byNode('a'.repeat(length)));
});

it('is what Node makes of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      expect(uuidOf(text)).toBe(byNode(text));
    }),
  );
});

it('is the same for the same text, and another for another', () => {
  expect(uuidOf('Rain')).toBe(uuidOf('Rain'));
  expect(new Set(['', 'Rain', 'rain', 'Rain ', 'Rain\n', 'Ra\nin'].map(uuidOf)).size).toBe(6);
});
