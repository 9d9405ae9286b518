import { describe, expect, it } from 'vitest';
import { findSignature } from '../../../src/labels/signature/find.js';
import { HEADLINE, PROSE, pageOf, storyWith } from './pages.js';

/** The label of each line that says who wrote the story and when, by its text. */
function own(lines: readonly string[], kept: readonly string[] = []): Record<string, string> {
  const { candidates, body, headline } = pageOf(lines, kept);
  const found = findSignature(candidates, body, headline).own;
  const inOrder = [...found].sort(([a], [b]) => a - b);
  return Object.fromEntries(inOrder.map(([i, { label }]) => [candidates[i]?.line.text ?? '', label]));
}
const head = (...lines: string[]) => own(storyWith(lines));

describe('findSignature finds the byline', () => {
  it.each([
    [['By Jane Doe'], ['By Jane Doe']],
    [['Jane Doe', 'May 3, 2022 at 15:46'], ['Jane Doe']],
    [['May 3, 2022 at 15:46', 'Jane Doe and John Roe'], ['Jane Doe and John Roe']],
    [['Jane Doe'], ['Jane Doe']],
    [['Xanthea Doe', 'May 3, 2022'], ['Xanthea Doe']],
    [['October 11, 2023 by Jane Doe'], ['October 11, 2023 by Jane Doe']],
    [['Jane Doe May 18, 2016'], ['Jane Doe May 18, 2016']],
    [['Associated PressApril 28, 2023 GMT'], ['Associated PressApril 28, 2023 GMT']],
    [['by jdoe', 'May 3, 2022 at 15:46'], ['by jdoe']],
    [
      ['By', 'Jane Doe'],
      ['By', 'Jane Doe'],
    ],
    [
      ['By', 'Jane Doe', 'and', 'Xanthea Roe'],
      ['By', 'Jane Doe', 'and', 'Xanthea Roe'],
    ],
    [
      ['By', 'Jane Doe', ', and', 'Xanthea Roe', 'May 3, 2022'],
      ['By', 'Jane Doe', ', and', 'Xanthea Roe'],
    ],
    [
      ['Von Anna Muster,', 'Max Muster'],
      ['Von Anna Muster,', 'Max Muster'],
    ],
    [
      ['By Jane Doe', 'Senior staff writer'],
      ['By Jane Doe', 'Senior staff writer'],
    ],
    [
      ['By', 'Jane Doe', 'John Roe', 'May 3, 2022'],
      ['By', 'Jane Doe', 'John Roe'],
    ],
    [
      ['Jane Doe', 'Ann Poe', 'Max Roe', 'May 3, 2022'],
      ['Jane Doe', 'Ann Poe', 'Max Roe'],
    ],
    [
      ['Von', 'APA', 'Donnerstag', '3. Mai 2022'],
      ['Von', 'APA'],
    ],
    [
      ['By Jane Doe', 'By John Roe, Reporter', 'By Ann Poe', 'May 3, 2022'],
      ['By Jane Doe', 'By John Roe, Reporter', 'By Ann Poe'],
    ],
    [['By Jane Doe', 'Posted by admin', 'May 3, 2022'], ['By Jane Doe']],
    [
      ['Jane Doe, Digital Journalist', 'Ann Poe, Meteorologist', 'May 3, 2022'],
      ['Jane Doe, Digital Journalist', 'Ann Poe, Meteorologist'],
    ],
    [['Jane Doe, Digital Journalist', 'Osterweide Harbour', 'May 3, 2022'], ['Jane Doe, Digital Journalist']],
    [['quiltmaker', 'May 3, 2022'], ['quiltmaker']],
    [
      ['By', 'Jane Doe', 'Customer Care', 'May 3, 2022'],
      ['By', 'Jane Doe'],
    ],
    [['PTI | New Delhi | Updated: May 3, 2022 23:07 IST'], ['PTI | New Delhi']],
    [
      ['Von', 'Anna Muster', 'Stand: 03.05.2022, 15:48 Uhr'],
      ['Von', 'Anna Muster'],
    ],
  ])('%j', (lines, byline) => {
    const found = head(...lines);
    expect(Object.keys(found).filter(text => found[text] === 'byline')).toEqual(byline);
  });

  it('takes a name that decoding kept', () => {
    expect(own(storyWith(['May 3, 2022 at 15:46', 'Jane Doe']), ['Jane Doe'])).toMatchObject({ 'Jane Doe': 'byline' });
  });

  it('finds it above the headline, and at the end of the story', () => {
    expect(own(['Home', 'Sport', 'By Jane Doe', HEADLINE, ...PROSE])).toEqual({ 'By Jane Doe': 'byline' });
    expect(own([HEADLINE, ...PROSE, 'By Jane Doe'])).toEqual({ 'By Jane Doe': 'byline' });
    expect(own(['By Jane Doe', ...PROSE])).toEqual({ 'By Jane Doe': 'byline' });
  });

  it('the whole name of an author who signs with the given name', () => {
    const card = ['About the author', 'Jane Doe', 'Jane Roe'];
    expect(Object.keys(own(storyWith(['By Jane'], card)))).toEqual(['By Jane', 'Jane Doe']);
    expect(Object.keys(own(storyWith(['By Jane Roe'], card.slice(0, 2))))).toEqual(['By Jane Roe']);
    expect(Object.keys(own(storyWith(['By Jane'], ['Janet Doe'])))).toEqual(['By Jane']);
    expect(Object.keys(own(storyWith(['By Halm'], ['Halm Ferry Timetables'])))).toEqual(['By Halm']);
  });

  it('the one of the story, not those of other stories', () => {
    const teasers = ['Related stories', 'Ferry sold to the mainland', 'By Ann Poe', 'Choir wins a prize', 'By Max Roe'];
    expect(own(storyWith(['By Jane Doe'], teasers))).toEqual({ 'By Jane Doe': 'byline' });
    expect(own(storyWith(['Jane Doe', 'May 3, 2022'], teasers))['Jane Doe']).toBe('byline');
  });

  it.each([
    'Start Trial',
    'Harbour Bridge',
    'Content Editor',
    'Work With Us',
    'Search',
    'Monday Morning',
    'Email The Author',
    'Read More',
    'New York',
    'Key Takeaways',
    'Photo by Jane Doe',
    'Share',
    'By the council',
  ])('refuses %j', text => {
    expect(head(text)).toEqual({});
  });

  it('refuses whom a press release says to call', () => {
    expect(own(storyWith([], ['Contact:', 'Jane Doe', 'Investor Relations']))).toEqual({});
    expect(own(storyWith([], ['Media Contact', 'Jane Doe', 'Investor Relations']))).toEqual({});
    expect(head('Contact:', 'By Jane Doe', 'May 3, 2022')['By Jane Doe']).toBe('byline');
  });

  it('refuses a name amid links far from both headline and text', () => {
    const links = Array.from({ length: 15 }, (_, i) => `Link ${i} of ours`);
    expect(head(...links, 'Xanthea Doe', ...links)).toEqual({});
  });
});

describe('findSignature finds the date', () => {
  it.each([
    [['May 3, 2022'], ['May 3, 2022']],
    [['By Jane Doe', 'Published May 3, 2022 at 15:46'], ['Published May 3, 2022 at 15:46']],
    [
      ['Last updated:', 'May 3, 2022'],
      ['Last updated:', 'May 3, 2022'],
    ],
    [
      ['Published May 3, 2022', 'Updated May 4, 2022'],
      ['Published May 3, 2022', 'Updated May 4, 2022'],
    ],
    [
      ['May 21, 2025', 'April 24, 2025', 'by', 'Jane Doe'],
      ['May 21, 2025', 'April 24, 2025'],
    ],
    // a day that says more than that, or does not stand right beside it
    [['May 3, 2022', 'Halm, May 4, 2022'], ['May 3, 2022']],
    [['May 3, 2022', 'Share', 'May 4, 2022'], ['May 3, 2022']],
    [['World Dec 22, 2023 edition'], ['World Dec 22, 2023 edition']],
    [['December 22, 20236:01 PM ET'], ['December 22, 20236:01 PM ET']],
    [['Stand: 03.05.2022, 15:48 Uhr'], ['Stand: 03.05.2022, 15:48 Uhr']],
    [['2 hours ago'], ['2 hours ago']],
  ])('%j', (lines, stamps) => {
    const found = head(...lines);
    expect(Object.keys(found).filter(text => found[text] === 'timestamp')).toEqual(stamps);
  });

  it.each([
    ['2 hours ago'],
    ['Published 2 hours ago'],
    ['Updated 2 hours ago'],
    ['Updated an hour ago'],
    ['vor 2 Stunden'],
    ['vor einer Stunde'],
    ['hace 2 horas'],
    ['5 minuti fa'],
    ['5 minuter sedan'],
    ['3時間前'],
    ['2시간 전'],
    ['Published 3 hours ago', 'Updated 2 hours ago'],
    ['Published: yesterday, 10:00'],
    ['Updated today at 3:48 PM'],
    ['Updated', '2 hours ago'],
  ])('the age of a story that has no date: %s', (...ages) => {
    const stamps = (found: Record<string, string>) => Object.keys(found).filter(text => found[text] === 'timestamp');
    expect(stamps(head('By Jane Doe', ...ages))).toEqual(ages);
    expect(stamps(head('Jane Doe', 'Senior staff writer', ...ages))).toEqual(ages);
    expect(stamps(head(...ages, 'By Jane Doe'))).toEqual(ages);
    expect(stamps(head(...ages))).toEqual(ages);
    expect(stamps(own(['By Jane Doe', ...ages, ...PROSE]))).toEqual(ages);
  });

  it('not the age of another story', () => {
    const teasers = ['Ferry sold to the mainland', '2 hours ago', 'Choir wins a prize at sea', '3 hours ago'];
    const links = Array.from({ length: 8 }, (_, i) => `Link ${i} of ours`);
    expect(own(storyWith(['By Jane Doe'], teasers))).toEqual({ 'By Jane Doe': 'byline' });
    expect(own([...teasers, ...links, HEADLINE, 'By Jane Doe', ...PROSE])).toEqual({ 'By Jane Doe': 'byline' });
    expect(head('By Jane Doe', ...links, ...teasers)).toEqual({ 'By Jane Doe': 'byline' });
    const first = head('By Jane Doe', '1 hour ago', ...teasers);
    expect(first).toEqual({ 'By Jane Doe': 'byline', '1 hour ago': 'timestamp' });
    expect(head('By Jane Doe', 'May 3, 2022', '2 hours ago')).not.toHaveProperty('2 hours ago');
    expect(own(storyWith(['By Jane Doe', 'an hour ago']), ['an hour ago'])).not.toHaveProperty('an hour ago');
  });

  it('not those of other stories, of comments, of today', () => {
    const teasers = ['Most read', 'Ferry sold to the mainland', 'May 1, 2022', 'Choir wins a prize', 'April 30, 2022'];
    expect(own(storyWith(['May 3, 2022'], teasers))).toEqual({ 'May 3, 2022': 'timestamp' });
    expect(head('Open daily', 'Version 1.2')).toEqual({});
  });
});

describe('findSignature', () => {
  it('says what the lines are that a rule took for the byline or the date of the story', () => {
    const teasers = ['Related stories', 'Ferry sold', 'By Ann Poe', 'May 1, 2022', '5 min read'];
    const { candidates, body, headline } = pageOf(storyWith(['By Jane Doe', 'May 3, 2022', '5 min read'], teasers));
    const { own: found, notOwn } = findSignature(candidates, body, headline);
    const labels = candidates.map(({ line }, i) => [line.text, (found.get(i) ?? notOwn(i))?.label ?? null]);
    expect(labels).toContainEqual(['By Jane Doe', 'byline']);
    expect(labels).toContainEqual(['By Ann Poe', 'other-chrome']);
    expect(labels).toContainEqual(['May 1, 2022', 'other-chrome']);
    expect(labels.filter(([text]) => text === '5 min read')).toEqual([
      ['5 min read', null],
      ['5 min read', 'other-chrome'],
    ]);
  });

  it('gives the reason of the rule that saw it too, or its own', () => {
    const reason = (text: string) => {
      const { candidates, body, headline } = pageOf(storyWith([text]));
      return findSignature(candidates, body, headline).own.get(4)?.reason;
    };
    expect(reason('By Jane Doe')).toBe('begins with By and a name');
    expect(reason('Jane Doe')).toBe('the likeliest name near the story');
    expect(reason('Jane Doe, Halm May 3, 2022')).toBe('a name and a date near the story');
  });

  it('finds nothing on a page of nothing', () => {
    expect(findSignature([], [], null).own.size).toBe(0);
  });
});
