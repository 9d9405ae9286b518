import { expect, it } from 'vitest';
import { joinBytes } from '../../src/readers/bytes.js';

it('joins stretches in order', () => {
  expect(joinBytes([Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3)])).toEqual(Uint8Array.of(1, 2, 3));
  expect(joinBytes([])).toEqual(new Uint8Array());
});

it('shares memory with none of them, so that it can be handed over', () => {
  const pooled = Buffer.from('abc');
  const whole = joinBytes([pooled]);
  expect(whole.buffer).not.toBe(pooled.buffer);
  expect(whole.buffer.byteLength).toBe(3);
});
