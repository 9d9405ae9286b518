import { expect, it } from 'vitest';
import { byline } from '../../../../src/labels/rules/byline.js';
import { ANNOUNCES } from '../../../../src/labels/rules/parts/announces.js';
import { lineAt } from '../../candidates.js';

it('is what is said of a byline without its name, and of no other', () => {
  const reason = (...texts: readonly string[]) =>
    byline.find(
      lineAt(texts[0] ?? ''),
      texts.map(text => lineAt(text)),
      0,
    )?.reason;
  expect(reason('Written by', 'Jane Doe')).toBe(ANNOUNCES);
  expect(reason('By Jane Doe', 'March 5, 2024')).not.toBe(ANNOUNCES);
});
