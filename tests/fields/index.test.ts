import { expect, test } from 'vitest';
import { readFields } from '../../src/fields/index.js';
import { type Given, page } from './lines.js';

const STORY = page(
  ['next-story', 'Ferry runs again after storm Next Story'],
  ['previous-story', 'Museum shows lost maps Previous Story'],
  ['breadcrumb', 'You are here » Home » Asia'],
  ['headline', 'Harbour tunnel opens a year late'],
  ['standfirst', 'The ferry stops at the end of the month.'],
  ['byline', 'By Reuters'],
  ['timestamp', 'Published Tue, May 3rd 2022 at 15:46, Updated May 3rd 2022 at 15:48 GMT +3'],
  ['dateline', 'PORT DOE, May 3 (Reuters) -'],
  [
    'paragraph',
    'The harbour tunnel was opened to traffic on Tuesday, a year later than the city had planned, and the ferry stops soon.',
  ],
  ['also-read', 'ALSO READ: City council votes on new bridge'],
  ['caption', 'The tunnel on Tuesday.'],
  ['credit', 'Reporting by Jane Doe; Editing by John Roe'],
  ['correction', 'Corrections'],
  ['correction', 'This version corrects the year in paragraph two.'],
  ['tags', 'Tags: Harbour, Tunnels'],
);

test('reads every field and says where it stands', () => {
  const { written, diagnostics, ...fields } = readFields(STORY, {});
  expect(fields).toEqual({
    headline: 'Harbour tunnel opens a year late',
    standfirst: 'The ferry stops at the end of the month.',
    byline: { text: 'By Reuters', authors: [], agency: 'Reuters' },
    dateline: { text: 'PORT DOE, May 3 (Reuters)', place: 'PORT DOE', agency: 'Reuters', date: 'May 3' },
    published: '2022-05-03T15:46:00+03:00',
    updated: '2022-05-03T15:48:00+03:00',
    section: ['Home', 'Asia'],
    related: [{ label: 'ALSO READ', title: 'City council votes on new bridge' }],
    navigation: { next: 'Ferry runs again after storm', previous: 'Museum shows lost maps' },
    captions: ['The tunnel on Tuesday.'],
    credits: ['Reporting by Jane Doe; Editing by John Roe'],
    corrections: ['This version corrects the year in paragraph two.'],
    tags: ['Harbour', 'Tunnels'],
    language: 'en',
  });
  expect(diagnostics).toEqual([]);
  expect(written.map(({ field }) => field)).toEqual([
    'headline',
    'standfirst',
    'byline',
    'dateline',
    'published',
    'updated',
    'section',
    'navigation.next',
    'navigation.previous',
  ]);
  for (const { field, text, line } of written) expect(line.text, field).toContain(text);
});

test('where only the update is dated, its day is that of publication, with a finding', () => {
  const { published, updated, written, diagnostics } = readFields(page(['timestamp', 'Updated 3 May 2022 15:48']), {});
  expect([published, updated]).toEqual(['2022-05-03', '2022-05-03T15:48:00']);
  expect(written.map(({ field }) => field)).toEqual(['published', 'updated']);
  expect(diagnostics.map(({ diagnostic }) => diagnostic.code)).toEqual(['published-inferred']);
});

test('nothing on the page, nothing in the fields', () => {
  expect(readFields([], {})).toEqual({
    headline: null,
    standfirst: null,
    byline: null,
    dateline: null,
    published: null,
    updated: null,
    section: [],
    related: [],
    navigation: { next: null, previous: null },
    captions: [],
    credits: [],
    corrections: [],
    tags: [],
    language: null,
    written: [],
    diagnostics: [],
  });
});

const PROSE = 'The tunnel under the harbour was opened on Thursday, and the ferry stops at the end of the month.';

test('the agency of the byline tells what an ambiguous zone means', () => {
  const { updated, diagnostics } = readFields(
    page(
      ['headline', 'Harbour tunnel opens'],
      ['byline', 'PTI | New Delhi'],
      ['timestamp', 'Updated: June 3, 2021 18:05 IST'],
      ['paragraph', PROSE],
    ),
    {},
  );
  expect(updated).toBe('2021-06-03T18:05:00+05:30');
  expect(diagnostics.map(({ diagnostic }) => diagnostic.code)).toEqual(['zone-resolved', 'published-inferred']);
  expect(diagnostics[0]?.diagnostic.message).toContain('the agency is PTI');
});

test('the language of the story tells day from month', () => {
  const text =
    'Der Tunnel unter dem Hafen wurde am Donnerstag eröffnet, und die Fähre wird nicht mehr fahren, sagte die Stadt.';
  const lines = page(
    ['headline', 'Tunnel eröffnet'],
    ['timestamp', '02/03/2021'],
    ['paragraph', text],
    ['paragraph', text],
  );
  expect(readFields(lines, {}).published).toBe('2021-03-02');
});

test('the date of a byline far from the dates of the story is the date of something else', () => {
  const others = Array.from({ length: 10 }, () => ['paragraph', PROSE] as const);
  const byline = ['byline', 'Posted by Jane Doe on 1 June 2021'] as const;
  const published = (...given: Given) => readFields(page(['headline', 'Harbour tunnel opens'], ...given), {}).published;
  expect(published(byline, ['timestamp', '3 June 2021'], ...others)).toBe('2021-06-01');
  expect(published(['timestamp', '3 June 2021'], ...others, byline)).toBe('2021-06-03');
  expect(published(...others, byline)).toBe('2021-06-01');
});

test('the date of a byline counts up to six lines from any line with a date, that of a dateline always', () => {
  const others = (count: number) => Array.from({ length: count }, () => ['paragraph', PROSE] as const);
  const stamp = ['timestamp', 'Updated 3 June 2021'] as const;
  const byline = ['byline', 'Posted by Jane Doe on 1 June 2021'] as const;
  const published = (...given: Given) => {
    const { published, written } = readFields(page(['headline', 'Harbour tunnel opens'], ...given), {});
    return written.find(({ field }) => field === 'published')?.text.includes('1 June') ? published : null;
  };
  expect(published(stamp, ...others(5), byline)).toBe('2021-06-01');
  expect(published(stamp, ...others(6), byline)).toBeNull();
  expect(published(byline, ...others(6), stamp)).toBeNull();
  expect(published(stamp, ...others(9), stamp, byline)).toBe('2021-06-01');
  expect(published(stamp, ...others(9), ['dateline', 'ROME, 1 June 2021 (AP) -'])).toBe('2021-06-01');
});

test('an empty standfirst is none', () => {
  const { standfirst } = readFields(page(['standfirst', ''], ['standfirst', 'The tunnel is open.']), {});
  expect(standfirst).toBe('The tunnel is open.');
});

test('dates elsewhere on the page tell day from month, where the story’s can be read both ways', () => {
  const lines = (...teasers: string[]) =>
    page(
      ['headline', 'Harbour tunnel opens'],
      ['timestamp', '03/02/2021'],
      ['paragraph', PROSE],
      ...teasers.map(text => ['other-chrome', text] as const),
    );
  expect(readFields(lines(), {}).published).toBeNull();
  expect(readFields(lines('13/01/2021'), {}).published).toBe('2021-02-03');
  expect(readFields(lines('01/13/2021'), {}).published).toBe('2021-03-02');
  expect(readFields(lines('3 February 2021'), {}).published).toBe('2021-02-03');
  expect(readFields(lines('13/01/2021', '01/13/2021'), {}).published).toBeNull();
  expect(readFields(lines(`${'Ferry '.repeat(10)}13/01/2021`.slice(-60)), {}).published).toBe('2021-02-03');
  expect(readFields(lines(`${'Ferry '.repeat(10)}13/01/2021`.slice(-61)), {}).published).toBeNull();
});

test('the one date at the foot of a page without another is the date of the story', () => {
  const lines = page(
    ['headline', 'Harbour tunnel opens'],
    ...Array.from({ length: 40 }, () => ['paragraph', PROSE] as const),
    ['timestamp', '3 June 2021'],
  );
  expect(readFields(lines, {}).published).toBe('2021-06-03');
});
