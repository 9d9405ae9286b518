import { expect, test } from 'vitest';
import { fitCertainty } from '../../src/training/certainty.js';
import { generator } from '../../src/training/random.js';

test('is the share of pages that were right, by what they expected, and never falls', () => {
  const random = generator(3);
  const outcomes = Array.from({ length: 4000 }, () => {
    const found = random();
    return { expected: found, isRight: random() < found };
  });
  const { expected, share } = fitCertainty(outcomes);
  expect(expected.length).toBeGreaterThan(8);
  expected.forEach((point, i) => {
    expect(Math.abs((share[i] as number) - point)).toBeLessThan(0.1);
    expect(share[i] as number).toBeGreaterThanOrEqual(share[i - 1] ?? 0);
  });
});

test('neighbours that fall are joined', () => {
  const outcomes = Array.from({ length: 160 }, (_, i) => ({ expected: i / 160, isRight: i < 80 }));
  expect(fitCertainty(outcomes).share).toEqual([0.5]);
});

test('takes no pages, and few', () => {
  expect(fitCertainty([])).toEqual({ expected: [], share: [] });
  expect(fitCertainty([{ expected: 0.9, isRight: true }])).toEqual({ expected: [0.9], share: [1] });
});
