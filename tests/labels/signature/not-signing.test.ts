import { expect, test } from 'vitest';
import { isSomebodyElse } from '../../../src/labels/signature/not-signing.js';
import { surveyPage } from '../../../src/labels/signature/survey.js';
import { HEADLINE, PROSE, pageOf, storyWith } from './pages.js';

/** Whether the line `text` of a page names somebody else; null where it is no contender. */
function other(lines: readonly string[], text: string, kept: readonly string[] = []): boolean | null {
  const { candidates, body, headline } = pageOf(lines, kept);
  const page = surveyPage(candidates, body, headline);
  const signer = page.signers.find(one => one.text === text);
  return signer === undefined ? null : isSomebodyElse(page, signer);
}

const ABOUT = 'The bridge was the idea of Jane Doe, who sat on the council for nine years before the vote was taken.';

test.each<[string, string[], string]>([
  ['a credit of a picture', storyWith(['Jane Doe/Getty Images']), 'Jane Doe/Getty Images'],
  ['a place with its code', storyWith([], ['Jefferson City, Mo. 65101']), 'Jefferson City, Mo. 65101'],
  ['a place with its region and a day', storyWith(['Jane Falls, Ohio, May 3, 2022']), 'Jane Falls, Ohio, May 3, 2022'],
  ['a small word first', storyWith(['Im Wortlaut', 'May 3, 2022']), 'Im Wortlaut'],
  ['a quotation', ['“The sea is patient.”', '- Jane Doe', ...storyWith(['May 3, 2022'])], '- Jane Doe'],
  ['a quotation below the headline', storyWith(['“The sea is patient.”', '- Jane Doe', 'May 3, 2022']), '- Jane Doe'],
  ['who comments', storyWith([], ['Jane Doe says', 'March 6, 2023 at 8:55 am']), 'Jane Doe says'],
  ['the first comment', storyWith([], ['Comments', 'Jane Doe', 'March 6, 2023']), 'Jane Doe'],
  ['a pen name beside a byline', storyWith(['by jdoe', 'May 3, 2022', 'Written by Jane Doe']), 'by jdoe'],
])('%s is somebody else', (_, lines, text) => {
  expect(other(lines, text)).toBe(true);
});

test('who is in the picture and in the text is somebody else', () => {
  const lines = [...storyWith(['Jane Doe', 'Photo: John Roe', 'Ann Poe']), ABOUT];
  expect(other(lines, 'Jane Doe', [ABOUT])).toBe(true);
  expect(other(lines, 'Ann Poe', [ABOUT])).toBe(false);
});

test.each<[string, string[], string]>([
  ['the writer above the credit of a picture', storyWith(['Jane Doe', 'Photo: John Roe']), 'Jane Doe'],
  ['a name that signs below the text', storyWith([], ['- Jane Doe']), '- Jane Doe'],
  ['a name and a place', storyWith(['Jane Doe, Halm, May 3, 2022']), 'Jane Doe, Halm, May 3, 2022'],
  ['a name and a region without a day', storyWith([], ['Jane Doe, Ohio']), 'Jane Doe, Ohio'],
  ['a name below a count', storyWith([], ['12 Comments', 'Jane Doe']), 'Jane Doe'],
  ['a pen name alone', storyWith(['by jdoe', 'May 3, 2022']), 'by jdoe'],
  ['a house beside a reviewer', storyWith(['by jdoe', 'Reviewed by Jane Doe']), 'by jdoe'],
  ['a family name that is a small word', storyWith(['Cui Xanmin', 'May 3, 2022']), 'Cui Xanmin'],
  ['a given name that is a small word', storyWith(['Will Doe', 'May 3, 2022']), 'Will Doe'],
  ['behind a marker whatever it is', storyWith(['By Im Doe', 'May 3, 2022']), 'By Im Doe'],
])('%s may sign', (_, lines, text) => {
  expect(other(lines, text)).toBe(false);
});

test('the writer of whom a note at the end of the story tells may sign', () => {
  const note = 'Jane Doe is a reporter of the Halm Courier, who has written on bridges and ferries for nine years.';
  expect(other([...storyWith(['Jane Doe', 'Photo: John Roe']), note], 'Jane Doe', [note])).toBe(false);
});

test.each([
  [`“${HEADLINE}”`, false],
  ['Mayor: “The harbour bridge opens early”', false],
  ['“The harbour bridge opens two weeks early.”', true],
])('behind a dash below the headline %s is somebody else: %s', (quoted, expected) => {
  const { candidates, body } = pageOf(['Home', quoted, '– Jane Doe', 'May 3, 2022', ...PROSE]);
  const page = surveyPage(candidates, body, 1);
  expect(page.signers.map(signer => [signer.text, isSomebodyElse(page, signer)])).toEqual([['– Jane Doe', expected]]);
});

test('what names nobody is nobody else', () => {
  expect(other(storyWith(['Reuters']), 'Reuters')).toBe(false);
});
