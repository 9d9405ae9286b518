import { expect, it } from 'vitest';
import { BODY_LABELS, isBodyLabel, LABELS, type Label } from '../../src/labels/labels.js';

it('the labels of the body are those of its list, and no other', () => {
  const all = Object.keys(LABELS) as Label[];
  expect(all.filter(isBodyLabel).sort()).toEqual([...BODY_LABELS].sort());
  for (const label of ['headline', 'standfirst', 'credit', 'menu'] as const) expect(isBodyLabel(label)).toBe(false);
});
