import { expect, it } from 'vitest';
import { sizeOf } from '../../../src/cli/input/size.js';

it.each([
  ['1', 1],
  ['500000', 500_000],
  ['2K', 2048],
  ['32M', 33_554_432],
  ['1G', 1_073_741_824],
])('%s is %d bytes', (size, bytes) => {
  expect(sizeOf(size)).toBe(bytes);
});
