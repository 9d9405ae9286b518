import { expect, test } from 'vitest';
import { readRelated } from '../../src/fields/related.js';
import { type Given, LONG, page } from './lines.js';

const read = (...lines: Given) =>
  readRelated(page(...lines), 'Harbour tunnel opens').map(({ label, title }) => [label, title]);

test.each([
  ['ALSO READ: Ferry runs again after storm', 'ALSO READ', 'Ferry runs again after storm'],
  ['Also read | Ferry runs again after storm', 'Also read', 'Ferry runs again after storm'],
  ['READ MORE: Ferry runs again after storm', 'READ MORE', 'Ferry runs again after storm'],
  ['» Lesen Sie auch: Fähre fährt wieder nach Sturm', 'Lesen Sie auch', 'Fähre fährt wieder nach Sturm'],
  ['ALSO READ Ferry runs again after storm', 'ALSO READ', 'Ferry runs again after storm'],
  ['Ferry runs again after storm', null, 'Ferry runs again after storm'],
  ['Watch out for the ferry', null, 'Watch out for the ferry'],
  ['▶ Also read – 3 ferries run again', 'Also read', '3 ferries run again'],
  ['Also read “Ferry runs again”', 'Also read', '“Ferry runs again”'],
  ['ALSO READ ferry runs again', 'ALSO READ', 'ferry runs again'],
  ['ALSO READ - Ferry runs again', 'ALSO READ', 'Ferry runs again'],
  ['Related stories: Ferry runs again', 'Related stories', 'Ferry runs again'],
  ['[Read more: Ferry runs again]', 'Read more', 'Ferry runs again'],
  ['[Video] Ferry runs again [photos]', null, '[Video] Ferry runs again [photos]'],
  ['Ferry runs again [video]', null, 'Ferry runs again [video]'],
  ['»» Ferry runs again', null, 'Ferry runs again'],
  ['港のトンネルが火曜日に開通した', null, '港のトンネルが火曜日に開通した'],
])('%s', (text, label, title) => {
  expect(read(['also-read', text])).toEqual([[label, title]]);
});

test('the sentence below a title is no title, unless titles are sentences', () => {
  const about = 'Passengers waited two days on the quay, the harbour office said.';
  const titles = (...texts: readonly string[]) =>
    read(['related-list', 'Related stories'], ...texts.map(text => ['related-list', text] as const)).map(
      ([, title]) => title,
    );
  expect(titles('Ferry runs again after storm', about, 'Museum shows lost maps', `${about.slice(0, -1)}…`)).toEqual([
    'Ferry runs again after storm',
    'Museum shows lost maps',
  ]);
  const sentences = ['The ferry to Halm runs again after storm.', about];
  expect(titles(...sentences)).toEqual(sentences);
  expect(titles('Ferry runs again after storm', 'Old bell is home.')).toEqual([
    'Ferry runs again after storm',
    'Old bell is home.',
  ]);
});

test('a label alone is the label of the titles below it, until text comes', () => {
  expect(
    read(
      ['also-read', 'Also read:'],
      ['also-read', 'Ferry runs again after storm'],
      ['paragraph', 'Text.'],
      ['also-read', 'Museum shows lost maps'],
    ),
  ).toEqual([
    ['Also read', 'Ferry runs again after storm'],
    [null, 'Museum shows lost maps'],
  ]);
});

test('a list keeps its heading and drops dates, counts, sections and `more`', () => {
  expect(
    read(
      ['related-list', 'Related Stories'],
      ['related-list', 'Ferry runs again after storm'],
      ['related-list', '2 hours ago'],
      ['related-list', '12 comments'],
      ['related-list', 'Politics'],
      ['related-list', 'Museum shows lost maps'],
      ['related-list', '3 May 2022'],
      ['related-list', 'Read more'],
      ['menu', 'Photo'],
      ['related-list', 'View all harbour stories'],
      ['related-list', '10 hurt in harbour fire'],
      ['related-list', 'Harbour tunnel opens'],
      ['related-list', 'Ferry runs again after storm'],
    ),
  ).toEqual([
    ['Related Stories', 'Ferry runs again after storm'],
    ['Related Stories', 'Museum shows lost maps'],
    ['Related Stories', '10 hurt in harbour fire'],
  ]);
});

test('a heading is a whole line; `more` is one only where there is none', () => {
  expect(
    read(
      ['related-list', 'More from Politics'],
      ['related-list', 'Read more'],
      ['related-list', 'Ferry runs again'],
      ['related-list', 'Most of all: the ferry'],
      ['menu', 'Politics'],
      ['related-list', 'Museum shows lost maps'],
    ),
  ).toEqual([
    ['More from Politics', 'Ferry runs again'],
    ['More from Politics', 'Most of all: the ferry'],
    ['More from Politics', 'Museum shows lost maps'],
  ]);
  expect(read(['also-read', 'Read more'], ['also-read', 'Ferry runs again'])).toEqual([
    ['Read more', 'Ferry runs again'],
  ]);
  expect(read(['also-read', 'More from Politics'], ['also-read', 'Ferry runs again'])).toEqual([
    [null, 'More from Politics'],
    [null, 'Ferry runs again'],
  ]);
});

test('two words are a section, seven signs are none; a line of signs is nothing', () => {
  expect(
    read(
      ['related-list', 'Ferry runs'],
      ['related-list', '»'],
      ['related-list', '港のトンネル'],
      ['related-list', '港のトンネルが開'],
    ),
  ).toEqual([[null, '港のトンネルが開']]);
});

test('a list of sections is no list of stories; a short title among long ones is one', () => {
  const sections = ['Food and Drink', 'House & Garden', 'Opinion and Letters', 'Books of the year'];
  expect(read(['related-list', 'More from Halm'], ...sections.map(text => ['related-list', text] as const))).toEqual(
    [],
  );
  expect(
    read(
      ['related-list', 'Related stories'],
      ['related-list', 'Ferry runs again'],
      ['related-list', 'Museum shows maps that were lost'],
      ['related-list', 'Tunnel opens a year late'],
    ),
  ).toHaveLength(3);
});

test('a list above the headline is a menu; an also-read line there is none', () => {
  expect(
    read(
      ['related-list', 'Featured'],
      ['related-list', 'Ferry runs again after storm'],
      ['also-read', 'ALSO READ: Museum shows lost maps'],
      ['headline', 'Harbour bridge opens two weeks early'],
      ['related-list', 'Related'],
      ['related-list', 'Tunnel opens a year late'],
    ),
  ).toEqual([
    ['ALSO READ', 'Museum shows lost maps'],
    ['Related', 'Tunnel opens a year late'],
  ]);
});

test('the date of a story with who wrote it, and what a story is about, are no titles', () => {
  const about = Array.from({ length: 31 }, () => 'ferry').join(' ');
  expect(
    read(
      ['related-list', 'Related'],
      ['related-list', '2 hours ago By Jane Doe'],
      ['related-list', 'May 3, 2022 — The ferry ran again'],
      ['related-list', about],
      ['related-list', 'More on Ferries'],
      ['related-list', 'More on the ferry that sank'],
    ),
  ).toEqual([['More on Ferries', 'More on the ferry that sank']]);
});

test('no more than two hundred', () => {
  const many = Array.from({ length: 210 }, (_, at) => ['related-list', `Ferry number ${at} sails`] as const);
  expect(read(...many)).toHaveLength(200);
});

test('other labels are not read', () => {
  expect(read(['paragraph', 'ALSO READ: Ferry runs again after storm'])).toEqual([]);
});

test('is quick on long lines', () => {
  for (const text of LONG) expect(read(['also-read', text]).length).toBeLessThan(2);
});
