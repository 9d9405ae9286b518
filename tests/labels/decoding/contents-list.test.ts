import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutContentsList } from '../../../src/labels/decoding/contents-list.js';
import { candidate, PROSE } from '../candidates.js';

const [a = '', b = '', c = '', d = ''] = PROSE;

/** What is kept of a page that is all body. */
const kept = (lines: readonly string[]) => {
  const candidates = lines.map(text => candidate(text));
  const body = withoutContentsList(
    candidates,
    lines.map(() => true),
  );
  return lines.filter((_, i) => body[i]);
};

const PARTS = ['What it costs', a, 'How long it takes', b, 'Which tools you need', c];

it.each([
  ['once more', ['What it costs', 'How long it takes', 'Which tools you need']],
  ['with numbers', ['1. What it costs', '2. How long it takes', '3. Which tools you need']],
  ['with finer numbers', ['1.1 What it costs', '1.2 How long it takes', '2.1 Which tools you need']],
  ['with bare numbers', ['1 What it costs', '2 How long it takes', '2.1 Which tools you need']],
  ['below a label', ['Contents hide', 'What it costs', 'How long it takes', 'Which tools you need']],
  ['below a label of another language', ['Spis treści', 'What it costs', 'How long it takes', 'Which tools you need']],
  ['with steps and marks', ['Step 1: What it costs', 'Step 2: How long it takes?', '* Which tools you need']],
])('takes out the headings below, %s', (_, list) => {
  expect(kept([d, ...list, ...PARTS])).toEqual([d, ...PARTS]);
  expect(kept([...list, ...PARTS])).toEqual(PARTS);
});

it('takes a number without a stop for one of the list only where no other line is the title', () => {
  const parts = ['1. What it costs', a, '2. How long it takes', b, '3. Which tools you need', c];
  const list = ['1 1. What it costs', '2 2. How long it takes', '3 3. Which tools you need'];
  expect(kept([d, ...list, ...parts])).toEqual([d, ...parts]);
  const twice = ['Which tools you need', 'Which tools you need'];
  expect(kept([d, ...list, ...parts, ...twice])).toEqual([d, ...list, ...parts, ...twice]);
  // what counts nothing is a quantity
  const needed = ['2 Brackets', '8 Screws', '1 Level'];
  const page = [d, ...needed, 'Brackets', a, 'Screws', b, 'Level', c];
  expect(kept(page)).toEqual(page);
  const fromThree = [d, '3 Brackets', '4 Screws', '5 Levels', 'Brackets', a, 'Screws', b, 'Levels', c];
  expect(kept(fromThree)).toEqual(fromThree);
});

it.each(['Table of contents', 'TABLE OF CONTENTS:', 'Contents hide', 'Inhaltsverzeichnis', '목차'])(
  'takes out %j above a title, but not above running text',
  label => {
    expect(kept([a, label, 'What it costs', b])).toEqual([a, 'What it costs', b]);
    expect(kept([a, label, b])).toEqual([a, label, b]);
  },
);

it.each(['Contents', 'In this guide', 'Sommaire', 'İçindekiler', '目次'])('takes out %j only above the list', label => {
  const list = ['What it costs', 'How long it takes', 'Which tools you need'];
  expect(kept([d, label, ...list, ...PARTS])).toEqual([d, ...PARTS]);
  expect(kept([a, label, 'What it costs', b])).toEqual([a, label, 'What it costs', b]);
});

it('looks for the headings of so many short forms and no more', () => {
  const parts = ['What it costs to sail', a, 'How long it takes', b, 'Which tools you need', c];
  const page = (count: number) => [
    'On this page',
    ...Array.from({ length: 39 }, (_, i) => `Pier ${i}`),
    'On this page',
    ...Array.from({ length: count }, (_, i) => `Quay ${i}`),
    d,
    'On this page',
    ...['What it costs', 'How long it takes', 'Which tools'],
    ...parts,
  ];
  expect(kept(page(30))).not.toContain('What it costs');
  expect(kept(page(40))).toContain('Which tools');
});

it('leaves the line above the list that is no label of one', () => {
  const list = ['What it costs', 'How long it takes', 'Which tools you need'];
  expect(kept([d, 'Content with little', ...list, ...PARTS])).toEqual([d, 'Content with little', ...PARTS]);
  expect(kept(['Contents', ...PARTS])).toEqual(['Contents', ...PARTS]);
});

it('leaves a title that stands nowhere else', () => {
  const list = ['What it costs', 'A word first', 'How long it takes', 'Which tools you need'];
  expect(kept([d, ...list, ...PARTS])).toEqual([d, 'A word first', ...PARTS]);
});

it('looks at the body alone', () => {
  const lines = ['What it costs', 'How long it takes', 'Which tools you need', ...PARTS];
  const candidates = lines.map(text => candidate(text));
  const body = lines.map((_, i) => i >= 3);
  expect(withoutContentsList(candidates, body)).toEqual(body);
});

const LIST = ['What it costs', 'How long it takes', 'Which tools you need'];
const LONG = `What it costs and how long it takes, ${'and '.repeat(20)}which tools you need`;

it.each([
  ['two entries', [d, ...LIST.slice(0, 2), ...PARTS]],
  ['another order', [d, 'Which tools you need', 'How long it takes', 'What it costs', ...PARTS]],
  [
    'what a line of the text announces',
    [`${d.slice(0, -1)}:`, ...LIST, 'What to do last', ...PARTS, 'What to do last', d],
  ],
  ['what a short line announces', ['Three things to know:', ...LIST, ...PARTS]],
  [
    'questions with their answers',
    [
      'What does it cost?',
      'Nothing.',
      'How long does it take?',
      'A day.',
      'Which tools?',
      'None.',
      'What does it cost?',
      a,
      'How long does it take?',
      b,
      'Which tools?',
      c,
    ],
  ],
  ['a sentence among them', [LIST[0] as string, 'Nothing at all.', ...LIST.slice(1), ...PARTS]],
  [
    'headings within the list',
    [...LIST.slice(0, 2), LIST[0] as string, LIST[2] as string, a, LIST[1] as string, b, LIST[2] as string, c],
  ],
  [
    'two lines that stand nowhere else',
    [LIST[0] as string, 'Saturday, 15:00', LIST[1] as string, 'Sunday, 14:00', LIST[2] as string, ...PARTS],
  ],
  [
    'quantities',
    [
      '12 ferries in Halm',
      '8 ferries in Norvik',
      '5 ferries in Orvel',
      '9 ferries in Halm',
      a,
      '7 ferries in Norvik',
      b,
      '6 ferries in Orvel',
      c,
    ],
  ],
  ['lines that stand three times', [d, ...LIST, ...PARTS, ...LIST]],
  ['headings with no text between them', [d, ...LIST, a, ...LIST, b]],
  ['lines with text between them', [LIST[0] as string, d, LIST[1] as string, d, LIST[2] as string, ...PARTS]],
  ['lines that stand nowhere else', [d, 'Before you begin', 'Ask a friend', 'Wear gloves', ...PARTS]],
  [
    'entries far apart in the list',
    [d, LIST[0] as string, 'One', 'Two', LIST[1] as string, 'Three', 'Four', LIST[2] as string, ...PARTS],
  ],
  ['whole paragraphs', [LONG, `${LONG} first`, `${LONG} last`, LONG, a, `${LONG} first`, b, `${LONG} last`, c]],
])('refuses %s', (_, lines) => {
  expect(kept(lines)).toEqual(lines);
});

it('passes over a refused list as a whole', () => {
  // One look at 40,000 titles, not 40,000 looks: the test runner's limit tells the difference.
  const titles = Array.from({ length: 40_000 }, (_, i) => `Pier ${i} of Halm`);
  expect(kept([...titles, ...titles])).toHaveLength(80_000);
});

it('takes lines out and puts none in, whatever stands there', () => {
  const text = fc.constantFrom(...LIST, ...PROSE, 'Share', '1. What it costs', '—', '1.');
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 30 }), rows => {
      const candidates = rows.map(([line]) => candidate(line));
      const body = rows.map(([, keeps]) => keeps);
      const without = withoutContentsList(candidates, body);
      expect(without).toHaveLength(body.length);
      without.forEach((keeps, i) => {
        if (keeps) expect(body[i]).toBe(true);
        else if (body[i]) expect(candidates[i]?.shape.words).toBeLessThan(12);
      });
      expect(withoutContentsList(candidates, without)).toEqual(without);
    }),
  );
});
