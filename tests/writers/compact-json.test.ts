import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compactJson } from '../../src/writers/compact-json.js';
import { escapeJson } from '../../src/writers/escape-json.js';
import { anyStory } from '../story/stories.js';

const plainly = (value: unknown) => escapeJson(JSON.stringify(value));

it.each<unknown>([
  '',
  [],
  {},
  { text: 'Rain', list: [1, -0, 2.5, 1e21, Number.NaN, true, null], left: undefined, none: { x: undefined } },
  ['"', '\\', '\n', '\u007f', '\u0085', '\u2028', '\ud800', '\u{1f600}', 'É’', '\uffff'],
])('writes %j as JSON.stringify does', value => {
  expect(compactJson(value)).toBe(plainly(value));
});

it('writes every character as JSON.stringify does', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const text = `a${String.fromCharCode(code)}`;
    if (compactJson(text) !== plainly(text)) expect(compactJson(text)).toBe(plainly(text));
  }
});

it('writes stories and other data as JSON.stringify does', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', ' ', '"', '\\', '\u2028', 'é') }),
  );
  const { data } = fc.letrec<{ data: unknown }>(tie => ({
    data: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null)),
      fc.array(tie('data')),
      fc.dictionary(name, tie('data')),
    ),
  }));
  fc.assert(
    fc.property(fc.oneof(data, anyStory), value => {
      expect(compactJson(value)).toBe(plainly(value));
    }),
    { numRuns: 1000 },
  );
});
