import { expect, test } from 'vitest';
import { placeInputs } from '../../../src/cli/output/places.js';

const input = (keep: string, path: string | null = `/in/${keep}`) => ({ name: keep, path, keep });
const places = (...keeps: readonly string[]) => [
  ...placeInputs('/out', { output: 'out', inputs: keeps.map(keep => input(keep)), extensionOf: () => '.md' }).values(),
];

test.each([
  [
    ['a.txt', 'b/a.txt'],
    ['a.md', 'b/a.md'],
  ],
  [
    ['a.txt', 'b.txt', 'b.html'],
    ['a.md', 'b.txt.md', 'b.html.md'],
  ],
  [
    ['a.txt.gz', 'a.txt', 'a'],
    ['a.txt.gz.md', 'a.txt.md', 'a.md'],
  ],
  [
    ['a.txt', 'a.html', 'a.txt.txt'],
    ['a.txt.md', 'a.html.md', 'a.txt.txt.md'],
  ],
  // On many disks these would be one file.
  [
    ['A.txt', 'a.html'],
    ['A.txt.md', 'a.html.md'],
  ],
  [
    ['é.txt', 'e\u0301.html'],
    ['é.txt.md', 'e\u0301.html.md'],
  ],
  [
    ['A.txt', 'a.txt'],
    ['A.txt.md', 'a.txt.md'],
  ],
])('%j', (keeps, expected) => expect(places(...keeps)).toEqual(expected));

const refusal = (inputs: readonly ReturnType<typeof input>[], root = '/out') => {
  try {
    return [...placeInputs(root, { output: 'out', inputs, extensionOf: () => '.md' }).values()];
  } catch (error) {
    return (error as Error).message;
  }
};

test('two that have one name', () => {
  expect(refusal([input('stdin', null), input('stdin')])).toBe(
    'out/stdin.md: stdin and stdin would both be written here; run them apart, into different directories',
  );
});

test('pages and records, each with an extension of their own', () => {
  const extensionOf = ({ keep }: { keep: string }) => (keep.endsWith('.jsonl') ? '.jsonl' : '.json');
  const inputs = ['a.txt', 'a.jsonl', 'b.txt', 'b.html'].map(keep => input(keep));
  expect([...placeInputs('/out', { output: 'out', inputs, extensionOf }).values()]).toEqual([
    ...['a.json', 'a.jsonl', 'b.txt.json', 'b.html.json'],
  ]);
});

test('outside the directory', () => {
  expect(refusal([input('../a.txt')])).toBe(
    '../a.txt: would be written outside the output directory; give it by its plain name',
  );
});

test('what an earlier run left among the inputs is not made a page and named anew', () => {
  expect(refusal([input('a.txt'), input('a.md')], '/in')).toBe(
    'out/a.md: would overwrite the input a.md; give another place with -o',
  );
  expect(refusal([input('a.txt'), input('a.md')])).toEqual(['a.txt.md', 'a.md.md']);
});
