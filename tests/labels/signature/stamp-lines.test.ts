import { describe, expect, it } from 'vitest';
import { HEADLINE, PROSE, signatureBelow, signatureOf, storyWith } from './pages.js';

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
    const found = signatureBelow(...lines);
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
    expect(stamps(signatureBelow('By Jane Doe', ...ages))).toEqual(ages);
    expect(stamps(signatureBelow('Jane Doe', 'Senior staff writer', ...ages))).toEqual(ages);
    expect(stamps(signatureBelow(...ages, 'By Jane Doe'))).toEqual(ages);
    expect(stamps(signatureBelow(...ages))).toEqual(ages);
    expect(stamps(signatureOf(['By Jane Doe', ...ages, ...PROSE]))).toEqual(ages);
  });

  it.each([
    ['March 5'],
    ['Tuesday, March 5'],
    ['Published 5 March'],
    ['Published', '5 March'],
    ['Published', '5 March', 'Updated', '6 March'],
    ['Last updated on 5 March at 9:15'],
    ['3 weeks ago'],
    ['Yesterday'],
    ['Today'],
  ])('the day without its year, or the word for it, wins against dates below: %s', (...lines) => {
    const others = [
      ['Related stories', 'Ferry sold to the mainland', 'March 3, 2024', 'Choir wins a prize', 'March 2, 2024'],
      ['Ferry sold to the mainland', 'Published', '3 March 2024'],
      ['Comments (2)', 'riverrat', 'March 6, 2024 at 8:01 am', 'Good.', 'Reply', 'May 7, 2024 at 8:02 am', 'Reply'],
      [],
    ];
    for (const foot of others) {
      const found = signatureOf(storyWith(['By Jane Doe', ...lines], foot));
      expect(Object.keys(found).filter(text => found[text] === 'timestamp')).toEqual(lines);
    }
  });

  it('not where a date of the same day, or one with a label right below the text, tells it whole', () => {
    const stamps = (found: Record<string, string>) => Object.keys(found).filter(text => found[text] === 'timestamp');
    const lines = ['By Jane Doe', 'March 5'];
    expect(stamps(signatureOf(storyWith(lines, ['Halm', 'March 5, 2024'])))).toEqual(['March 5, 2024']);
    expect(stamps(signatureOf(storyWith(lines, ['Published March 6, 2024'])))).toEqual(['Published March 6, 2024']);
    expect(stamps(signatureOf(storyWith(['By Jane Doe', 'March 5', 'March 6, 2024'])))).toContain('March 6, 2024');
  });

  it('a word for a day only beside the byline', () => {
    expect(signatureOf(storyWith(['Today'], ['May 3, 2022']))).toEqual({ 'May 3, 2022': 'timestamp' });
    expect(signatureBelow('By Jane Doe', 'Share', 'Print', 'Today')).toEqual({ 'By Jane Doe': 'byline' });
  });

  it('dates in the lists below the text only where there are no others', () => {
    const foot = ['Comments (1)', 'Published May 6, 2022 at 8:01 am', 'Reply'];
    expect(signatureOf(storyWith([], ['Halm, May 3, 2022', ...foot]))).toEqual({ 'Halm, May 3, 2022': 'timestamp' });
    expect(signatureOf(storyWith([], foot))).toEqual({ 'Published May 6, 2022 at 8:01 am': 'timestamp' });
  });

  it('not the age of another story', () => {
    const teasers = ['Ferry sold to the mainland', '2 hours ago', 'Choir wins a prize at sea', '3 hours ago'];
    const links = Array.from({ length: 8 }, (_, i) => `Link ${i} of ours`);
    expect(signatureOf(storyWith(['By Jane Doe'], teasers))).toEqual({ 'By Jane Doe': 'byline' });
    expect(signatureOf([...teasers, ...links, HEADLINE, 'By Jane Doe', ...PROSE])).toEqual({ 'By Jane Doe': 'byline' });
    expect(signatureBelow('By Jane Doe', ...links, ...teasers)).toEqual({ 'By Jane Doe': 'byline' });
    const first = signatureBelow('By Jane Doe', '1 hour ago', ...teasers);
    expect(first).toEqual({ 'By Jane Doe': 'byline', '1 hour ago': 'timestamp' });
    expect(signatureBelow('By Jane Doe', 'May 3, 2022', '2 hours ago')).not.toHaveProperty('2 hours ago');
    expect(signatureOf(storyWith(['By Jane Doe', 'an hour ago']), ['an hour ago'])).not.toHaveProperty('an hour ago');
  });

  it('not those of other stories, of comments, of today', () => {
    const teasers = ['Most read', 'Ferry sold to the mainland', 'May 1, 2022', 'Choir wins a prize', 'April 30, 2022'];
    expect(signatureOf(storyWith(['May 3, 2022'], teasers))).toEqual({ 'May 3, 2022': 'timestamp' });
    expect(signatureBelow('Open daily', 'Version 1.2')).toEqual({});
  });
});
