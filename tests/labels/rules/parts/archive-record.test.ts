import { expect, test } from 'vitest';
import { archivedSection, archiveSpan } from '../../../../src/labels/rules/parts/archive-record.js';
import { lineAt } from '../../candidates.js';

const RECORD = [
  'Section: NEWS; Pg. 7',
  'Length: 342 words',
  'Byline: Ruth Ode',
  'HEADLINE: Ferry runs again',
  'Body',
].map(text => lineAt(text));
const spans = (lines: typeof RECORD) => lines.map(({ text }, i) => archiveSpan(text, lines, i));

test('of a record whole fields are its own, of a headline the name alone; section and byline are read by others', () => {
  expect(spans(RECORD)).toEqual([null, [0, 17], null, [0, 10], [0, 4]]);
  expect(archivedSection('Section: NEWS; Pg. 7', RECORD, 0)).toEqual([9, 13]);
});

test('what is left of the field of a section, or of a headline, when it is looked at by itself', () => {
  expect(archiveSpan('Pg. 7', RECORD, 0)).toEqual([0, 5]);
  expect(archiveSpan('Ferry runs again', RECORD, 3)).toBeNull();
  expect(archivedSection('NEWS; Pg. 7', RECORD, 0)).toBeNull();
});

test('fields far from each other are no record, nor is front matter', () => {
  const links = Array.from({ length: 13 }, (_, i) => lineAt(`Link ${i}`));
  const apart = RECORD.flatMap(line => [line, ...links]);
  expect(spans(apart).every(span => span === null)).toBe(true);
  expect(spans([lineAt('---'), ...RECORD]).every(span => span === null)).toBe(true);
});
