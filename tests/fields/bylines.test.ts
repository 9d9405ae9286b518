import { expect, test } from 'vitest';
import { readByline } from '../../src/fields/bylines.js';
import { type Given, page } from './lines.js';

const read = (...lines: Given) => {
  const found = readByline(page(...lines));
  return found && { text: found.text, authors: found.authors, agency: found.agency, line: found.line.text };
};

test('a marker and the name below it', () => {
  expect(read(['byline', 'By'], ['byline', 'Jane Doe'])).toEqual({
    text: 'By Jane Doe',
    authors: ['Jane Doe'],
    agency: null,
    line: 'By',
  });
});

test('names that the page broke at and', () => {
  expect(read(['byline', 'By'], ['byline', 'Jane Doe'], ['byline', 'and'], ['byline', 'John Roe'])?.authors).toEqual([
    'Jane Doe',
    'John Roe',
  ]);
  expect(read(['byline', 'Jane Doe,'], ['byline', 'John Roe'])?.text).toBe('Jane Doe, John Roe');
});

test('a role on its own line is no author, and a date does not part the group', () => {
  expect(
    read(['byline', 'Jane Doe'], ['timestamp', '3 May 2022'], ['byline', 'Political Correspondent']),
  ).toMatchObject({
    text: 'Jane Doe',
    authors: ['Jane Doe'],
  });
  expect(read(['byline', 'By Jane Doe'], ['timestamp', '3 May 2022'], ['byline', 'By John Roe'])?.authors).toEqual([
    'Jane Doe',
    'John Roe',
  ]);
});

test('the first group that names somebody wins; a later one adds nothing', () => {
  expect(read(['byline', 'By Staff Writer'], ['paragraph', 'Text.'], ['byline', 'By Jane Doe'])?.text).toBe(
    'By Jane Doe',
  );
  expect(read(['byline', 'By Jane Doe'], ['paragraph', 'Text.'], ['byline', 'By John Roe'])?.authors).toEqual([
    'Jane Doe',
  ]);
});

test('a byline that names nobody is kept as text', () => {
  expect(read(['byline', 'By Staff Writer'])).toMatchObject({ text: 'By Staff Writer', authors: [], agency: null });
});

test('a reviewer or a photographer alone makes no byline', () => {
  expect(read(['byline', 'Reviewed by John Roe'])).toBeNull();
});

test('no byline, no field; the same name twice, once', () => {
  expect(read(['paragraph', 'By Jane Doe'])).toBeNull();
  expect(read(['byline', 'By Jane Doe'], ['byline', 'JANE DOE'])?.authors).toEqual(['Jane Doe']);
});

test('the byline below the headline counts more than one in a list, a signed one more than a bare name', () => {
  expect(read(['byline', 'By John Roe'], ['headline', 'Harbour tunnel opens'], ['byline', 'Jane Doe'])?.text).toBe(
    'Jane Doe',
  );
  expect(read(['byline', 'Reuters'], ['menu', 'Home'], ['byline', 'By Jane Doe'])?.text).toBe('By Jane Doe');
  expect(read(['byline', 'John Roe'], ['menu', 'Home'], ['byline', 'By Jane Doe'])?.text).toBe('By Jane Doe');
});
