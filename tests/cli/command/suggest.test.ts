import { expect, it } from 'vitest';
import { nearest } from '../../../src/cli/command/suggest.js';

const COMMANDS = ['explain', 'schema', 'completion'];

it.each([
  ['explian', 'explain'],
  ['expalin', 'explain'],
  ['exlain', 'explain'],
  ['Explain', 'explain'],
  ['shcema', 'schema'],
  ['schemas', 'schema'],
  ['completions', 'completion'],
  ['complet', 'completion'],
  ['exp', 'explain'],
])('%s is probably %s', (word, expected) => {
  expect(nearest(word, COMMANDS)).toBe(expected);
});

it.each(['', 'ex', 'page', 'plain', 'scheme.txt', 'x/explain', 'complaints', 'a'.repeat(100_000)])(
  '%.20s is none of them',
  word => {
    expect(nearest(word, COMMANDS)).toBeNull();
  },
);

it('takes the nearest of several', () => {
  expect(nearest('bsh', ['zsh', 'bash'])).toBe('bash');
  expect(nearest('json', ['jsonl', 'json'])).toBe('json');
});
