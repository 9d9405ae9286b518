import { expect, test } from 'vitest';
import { readStamps } from '../../../src/fields/dates/index.js';
import { inferPublished } from '../../../src/fields/dates/inferred.js';
import { stampLines } from './lines.js';

const infer = (...texts: string[]) => inferPublished(readStamps(stampLines(texts), {}));

test.each([
  ['Updated: 3 May 2022', '2022-05-03'],
  ['Last updated 3 May 2022, 23:07 GMT', '2022-05-03'],
  ['Stand: 3. Mai 2022, 05:00 Uhr', '2022-05-03'],
  ['Actualizado el 3 de mayo de 2022 a las 15:48 CET', '2022-05-03'],
])('%s: the day, without the hour of the change', (text, day) => {
  const found = infer(text);
  expect(found?.stamp.value).toBe(day);
  expect(text).toContain(found?.stamp.written);
  expect(found?.finding.diagnostic).toEqual({
    code: 'published-inferred',
    severity: 'info',
    message: `the page tells only when the story was updated: ${day} is taken for the day of publication`,
  });
});

test.each([
  [['3 May 2022', 'Updated 4 May 2022'], 'the page tells the day'],
  [['Published 2 hours ago', 'Updated 4 May 2022'], 'it tells it in a way that cannot be read'],
  [['Published 03/02/2022', 'Updated 4 May 2022'], 'it tells one of two days'],
  [['Published 31/02/2022', 'Updated 4 May 2022'], 'it tells a day that is none'],
  [['Updated 2 hours ago'], 'the day of the update is not known'],
  [['Verfügbar bis 3.5.2022'], 'it is the date of something else'],
  [[], 'there is no date'],
])('%j: nothing, for %s', texts => {
  expect(infer(...texts)).toBeNull();
});
