import { expect, test } from 'vitest';
import {
  GIVEN_NAME,
  HOUSE_NAME,
  PEN_NAME,
  SIGNED,
  surveyPage,
  UNKNOWN_NAME,
} from '../../../src/labels/signature/survey.js';
import { AGO, UPDATED, WHOLE_DATE } from '../../../src/reading/dates/date-in.js';
import { PROSE, pageOf, storyWith, type TestPage } from './pages.js';

const survey = ({ candidates, body, headline }: TestPage) => surveyPage(candidates, body, headline);
const signers = (...head: string[]) =>
  survey(pageOf(storyWith(head))).signers.map(({ text, kind, lone }) => [text, kind, lone]);

test.each([
  ['Jane Doe', GIVEN_NAME],
  ['Xanthea Doe', UNKNOWN_NAME],
  ['Reuters', HOUSE_NAME],
  ['Example Staff', HOUSE_NAME],
  ["Reader's Digest Editors", HOUSE_NAME],
  ["Halm's Editorial Team", HOUSE_NAME],
  ['By Jane Doe', SIGNED + GIVEN_NAME],
  ['By Xanthea Doe', SIGNED + UNKNOWN_NAME],
  ['by jdoe', SIGNED + HOUSE_NAME],
  ['by jane doe and john roe', SIGNED + HOUSE_NAME],
  ['By Staff Writer', SIGNED + HOUSE_NAME],
  ['By Jane on May 3, 2022 | 18 Comments. This post may contain affiliate links.', SIGNED + HOUSE_NAME],
  [
    'Ellen Poe, VMD, DACVB; Monique Roe, BA, LVT, VTS (Behavior); Debra Doe, DVM, DACVB & Gary Doe, MA, BVSc',
    GIVEN_NAME,
  ],
])('%s may sign', (text, kind) => {
  expect(signers(text)).toEqual([[text, kind, false]]);
});

test.each([
  'Photo by Jane Doe',
  'Harbour Dues of $0.72',
  'Share',
  'Editors’ notes',
  "Reporter's Desk",
  'Start your trial',
  'The bridge',
  'By default',
  'by the pier of the harbour',
  'by jane doe and john roe went home',
  'inspired by jane doe and john roe',
  'May 3, 2022',
  '5 min read',
])('%s may not', text => {
  expect(signers(text)).toEqual([]);
});

test.each([
  [['quiltmaker', 'May 3, 2022'], 'quiltmaker'],
  [['QuiltMaker', 'Last updated:', 'May 3, 2022'], 'QuiltMaker'],
  [['QuiltMaker- 2022/5/3'], 'QuiltMaker- 2022/5/3'],
])('beside a date a word that nobody knows is a pen name: %j', (lines, text) => {
  expect(signers(...lines)).toEqual([[text, PEN_NAME, false]]);
});

test('a word or two in capitals sign only where the page says so again', () => {
  const texts = (word: string, ...foot: string[]) =>
    survey(pageOf(storyWith(['May 3, 2022', word], foot))).signers.map(({ text }) => text);
  expect(texts('Quilt Studio', '© 2022 Quilt Studio')).toEqual(['Quilt Studio']);
  for (const word of ['Quilt Studio', 'Hyderabad', 'Bollywood', 'Webinar', 'Longread', 'Strikes', 'Kültür'])
    expect(texts(word), word).toEqual([]);
  expect(texts('Bollywood | 3 May 2022')).toEqual([]);
});

test.each([
  [['quiltmaker']],
  [['quay_2015_date', 'May 3, 2022']],
  [['Share', 'May 3, 2022']],
  [['harbour', 'May 3, 2022']],
  [['Thursday', 'May 3, 2022']],
  [['a maker of quilts', 'May 3, 2022']],
  [['2 comments', 'May 3, 2022']],
  [['Quilted?', 'May 3, 2022']],
])('%j has no pen name', lines => {
  expect(signers(...lines)).toEqual([]);
});

test('a pen name stands near the headline', () => {
  const far = ['quiltmaker', 'May 3, 2022'];
  expect(survey(pageOf(storyWith([], far))).signers).toEqual([]);
  expect(survey(pageOf([...far, 'Weather', 'Sport', 'News', 'Home', ...storyWith([])])).signers).toEqual([]);
});

test('who holds the rights may sign, if the page knows the name', () => {
  const rights = '© 2022 Jane Doe. All rights reserved.';
  const texts = (...foot: string[]) => survey(pageOf(storyWith([], foot))).signers.map(({ text }) => text);
  expect(texts('Follow @janedoe', rights)).toEqual([rights]);
  expect(texts(rights)).toEqual([]);
  expect(texts('halmferries.example', '© 2022 Halm Ferries')).toEqual([]);
});

test('a byline before a note on affiliate links is one', () => {
  const line = 'May 3, 2022 by Jane Doe · This post may contain affiliate links';
  expect(signers(line)).toEqual([[line, SIGNED + GIVEN_NAME, false]]);
  expect(signers('This post by Jane Doe may contain affiliate links')).toEqual([]);
});

test('a title of ordinary words is no name', () => {
  expect(signers('Customer Care', 'May 3, 2022')).toEqual([]);
  expect(signers('Customer Doe', 'May 3, 2022')).toEqual([['Customer Doe', UNKNOWN_NAME, false]]);
});

test('a marker alone signs with the line below it', () => {
  expect(signers('By', 'Xanthea')).toEqual([['Xanthea', SIGNED + UNKNOWN_NAME, true]]);
  expect(signers('By', 'the', 'Xanthea')).toEqual([]);
});

test('a reviewer named over two lines does not sign', () => {
  expect(signers('Reviewed', 'by', 'Jane Doe')).toEqual([]);
  expect(signers('Contributions from', 'Jane Doe')).toEqual([]);
  expect(signers('Harbour', 'by', 'Jane Doe')).toEqual([['Jane Doe', SIGNED + GIVEN_NAME, true]]);
});

test('dates, with what is said of them', () => {
  const { stamps, dates } = survey(
    pageOf(storyWith(['By Jane Doe on May 3, 2022', 'Last updated:', 'May 4, 2022', '2 hours ago'])),
  );
  expect(stamps.map(({ text, date, label, rest, signed }) => [text, date.kind, label, rest, signed])).toEqual([
    ['By Jane Doe on May 3, 2022', WHOLE_DATE, 0, 3, 2],
    ['May 4, 2022', WHOLE_DATE, UPDATED, 0, 0],
    ['2 hours ago', AGO, 0, 0, 0],
  ]);
  expect(Array.from(dates).filter(kind => kind > 0)).toHaveLength(3);
});

test('the names of a dateline and of sentences of the story are none', () => {
  const sentence = 'Jane Doe, who is an engineer, said so on May 3, 2022, to those who had come.';
  const { signers: found, stamps } = survey(pageOf([...storyWith([]).slice(0, 4), sentence, ...PROSE], [sentence]));
  expect([found, stamps]).toEqual([[], []]);
  expect(signers('PORT DOE, May 3 (Reuters) - The old harbour bridge opens to traffic on Monday.')).toEqual([]);
});

test.each([
  'He was arrested on 3 March 2023 and released a day later.',
  'It was published on 3 March 2023.',
  'The law was last updated on 3 March 2023.',
  'The photograph was taken by John Roe.',
  'It was first reported by John Roe of the Echo.',
  "By John Roe's account, it failed.",
  'Said John Roe: no.',
])('a short sentence of the story signs and dates nothing: %s', sentence => {
  const { signers: found, stamps } = survey(pageOf(storyWith([sentence]), [sentence]));
  expect([found, stamps]).toEqual([[], []]);
});

test.each(['Published 3 March 2023.', 'By John Roe.', '3 March 2023 by John Roe'])(
  'what stands in the body and says nothing else may: %s',
  line => {
    const { signers: found, stamps } = survey(pageOf(storyWith([line]), [line]));
    expect(found.length + stamps.length).toBeGreaterThan(0);
  },
);

test('the day of a picture or a post is not that of the story', () => {
  const { stamps } = survey(
    pageOf(
      storyWith([
        'The bridge on March 1, 2019. (AP Photo/Jim Poe)',
        'The ferry is back, and the pier is open.',
        '— Port of Halm (@halmport) March 11, 2024',
        'March 12, 2024',
      ]),
    ),
  );
  expect(stamps.map(({ text }) => text)).toEqual(['March 12, 2024']);
});

test('roles below a name, the first lines of the story, the copyright', () => {
  const { roles, story, rights } = survey(
    pageOf(storyWith(['Jane Doe', 'Senior Reporter'], ['© 2024 Jane Doe. All rights reserved.'])),
  );
  expect([roles[4], roles[5]]).toEqual([0, 1]);
  expect(story[0]).toBe(PROSE[0]);
  expect(rights).toContain('jane doe');
});

test('nothing on an empty page', () => {
  expect(surveyPage([], [], null)).toMatchObject({ signers: [], stamps: [], first: -1, last: -1 });
});
