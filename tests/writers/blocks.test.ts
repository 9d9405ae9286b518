import { expect, it } from 'vitest';
import type { Block } from '../../src/story/schema.js';
import { type BlockForms, writeBlocks } from '../../src/writers/blocks.js';
import { emptyStory, fullStory } from '../story/stories.js';

const FORMS: BlockForms = {
  paragraph: text => `P(${text})`,
  subheading: text => `S(${text})`,
  quote: text => `Q(${text})`,
  'list-item': text => `L(${text})`,
  numbered: ({ mark, text }) => `N(${mark}|${text})`,
};
const write = (parts: readonly (readonly [Block['type'], string])[]) =>
  writeBlocks({ ...emptyStory, body: parts.map(([type, text]) => ({ type, text })) }, text => `H(${text})`, FORMS);

it('uses the form of each type', () => {
  const written = writeBlocks({ ...fullStory, headline: 'a\nb' }, text => `H(${text})`, FORMS);
  expect(
    written
      .split('\n')
      .map(line => line.charAt(0))
      .join(''),
  ).toBe('HPSLLQP');
  expect(written).toContain('H(a b)\n\nP(');
  expect(written).toContain('S(What it cost)\n\nL(Steel: 40 million)\nL(Wages: 12 million)\n\nQ(');
});

it('uses the form of numbered items for those that count on, which stand together with the others', () => {
  expect(
    write([
      ['list-item', 'a'],
      ['list-item', '1. b'],
      ['list-item', '2. c'],
      ['list-item', '1. d'],
    ]),
  ).toBe('L(a)\nN(1.|b)\nN(2.|c)\nL(1. d)\n');
});

it('keeps lists apart that something stands between, and only that', () => {
  expect(
    write([
      ['list-item', 'a'],
      ['list-item', ' '],
      ['list-item', 'b'],
    ]),
  ).toBe('L(a)\nL(b)\n');
  expect(
    write([
      ['list-item', 'a'],
      ['paragraph', 'x'],
      ['list-item', 'b'],
    ]),
  ).toBe('L(a)\n\nP(x)\n\nL(b)\n');
  expect(
    write([
      ['quote', 'a'],
      ['quote', 'b'],
    ]),
  ).toBe('Q(a)\n\nQ(b)\n');
});

it('is empty where there is no text', () => {
  expect(write([])).toBe('');
  expect(write([['paragraph', ' \n ']])).toBe('');
});
