import { describe, expect, it } from 'vitest';
import { HEADLINE, PROSE, signatureBelow, signatureOf, storyWith } from './pages.js';

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
      ['By —', 'Jane Doe, Associated Press', 'By —', 'Xanthea Roe, Associated Press', 'May 3, 2022'],
      ['By —', 'Jane Doe, Associated Press', 'Xanthea Roe, Associated Press'],
    ],
    [
      ['By', 'Jane Doe', 'Ann Poe on the quay.', 'May 3, 2022'],
      ['By', 'Jane Doe'],
    ],
    [
      ['By', 'Jane Doe', 'Ann Poe.', 'May 3, 2022'],
      ['By', 'Jane Doe'],
    ],
    [
      ['By', 'Jane Doe', 'John Roe Jr.', 'May 3, 2022'],
      ['By', 'Jane Doe', 'John Roe Jr.'],
    ],
    [
      ['By', 'Jane Doe', 'Ann Poe, Ph.D.', 'May 3, 2022'],
      ['By', 'Jane Doe', 'Ann Poe, Ph.D.'],
    ],
    [
      ['By', 'Ann', 'Anna Poe', 'May 3, 2022'],
      ['By', 'Ann', 'Anna Poe'],
    ],
    [
      ['By', 'Jane Doe', 'Boats at the quay – © John Roe – photos.example', 'May 3, 2022'],
      ['By', 'Jane Doe'],
    ],
    [
      ['By', 'Jane Doe', 'Account of Jane Doe', 'May 3, 2022'],
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
    [
      ['Xanthea Doe', 'redacteur Economie', 'Jane Roe', 'redacteur Politiek', 'May 3, 2022'],
      ['Xanthea Doe', 'redacteur Economie', 'Jane Roe', 'redacteur Politiek'],
    ],
    [
      ['May 3, 2022', 'Jane Doe', 'Reporter', 'Xanthea Roe', 'Political Editor'],
      ['Jane Doe', 'Reporter', 'Xanthea Roe', 'Political Editor'],
    ],
    [
      ['Jane Doe', 'Reporter', 'Xanthea Roe', 'Staff Photographer', 'May 3, 2022'],
      ['Jane Doe', 'Reporter'],
    ],
    [
      ['Jane Doe', 'Reporter', 'Harbour Bridge', 'Weather', 'May 3, 2022'],
      ['Jane Doe', 'Reporter'],
    ],
    [
      ['By Jane Doe', 'Technical Writer', 'and John Roe', 'Editor', 'May 3, 2022'],
      ['By Jane Doe', 'Technical Writer', 'and John Roe', 'Editor'],
    ],
    [
      ['By Jane Doe', 'Technical Writer', 'and the harbour master', 'May 3, 2022'],
      ['By Jane Doe', 'Technical Writer'],
    ],
    [
      ['Par La rédaction de Madame Halm, mis à jour le 14 mai 2022 à 18:20'],
      ['Par La rédaction de Madame Halm, mis à jour le 14 mai 2022 à 18:20'],
    ],
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
    const found = signatureBelow(...lines);
    expect(Object.keys(found).filter(text => found[text] === 'byline')).toEqual(byline);
  });

  it.each([
    ['By JANE DOE', 'Associated Press'],
    ['By Jane Doe', 'Reuters'],
    ['Jane Doe', 'AFP'],
    ['By Jane Doe and John Roe', 'The Canadian Press'],
    ['By Jane Doe', 'Staff Writer', 'Bloomberg News'],
    ['Reuters', 'By Jane Doe'],
    ['By Jane Doe', 'Reuters, AFP'],
    ['By JANE DOE', 'Of The Associated Press'],
  ])('takes the agency on the line beside the name: %j, %j', (...lines) => {
    const found = signatureBelow(...lines, 'May 3, 2022');
    expect(Object.keys(found).filter(text => found[text] === 'byline')).toEqual(lines);
  });

  it.each(['AP Government', 'Reuters tells what is known', 'Sid'])('but not what only begins as one: %j', text => {
    expect(signatureBelow('By Jane Doe', text, 'May 3, 2022')[text]).not.toBe('byline');
    expect(signatureBelow(text, 'By Jane Doe', 'May 3, 2022')[text]).not.toBe('byline');
  });

  it('and not one that the byline names already', () => {
    expect(signatureBelow('By Jane Doe, Reuters', 'Reuters', 'May 3, 2022')).not.toHaveProperty('Reuters');
    expect(signatureBelow('By Reuters', 'AFP', 'May 3, 2022')).not.toHaveProperty('AFP');
  });

  it('and not one that stands by itself', () => {
    expect(signatureBelow('By Jane Doe', 'May 3, 2022', 'Share', 'Reuters').Reuters).toBeUndefined();
  });

  it('takes a name that decoding kept', () => {
    expect(signatureOf(storyWith(['May 3, 2022 at 15:46', 'Jane Doe']), ['Jane Doe'])).toMatchObject({
      'Jane Doe': 'byline',
    });
  });

  it('finds it above the headline, and at the end of the story', () => {
    expect(signatureOf(['Home', 'Sport', 'By Jane Doe', HEADLINE, ...PROSE])).toEqual({ 'By Jane Doe': 'byline' });
    expect(signatureOf([HEADLINE, ...PROSE, 'By Jane Doe'])).toEqual({ 'By Jane Doe': 'byline' });
    expect(signatureOf(['By Jane Doe', ...PROSE])).toEqual({ 'By Jane Doe': 'byline' });
  });

  it('the whole name of an author who signs with the given name', () => {
    const card = ['About the author', 'Jane Doe', 'Jane Roe'];
    expect(Object.keys(signatureOf(storyWith(['By Jane'], card)))).toEqual(['By Jane', 'Jane Doe']);
    expect(Object.keys(signatureOf(storyWith(['By Jane Roe'], card.slice(0, 2))))).toEqual(['By Jane Roe']);
    expect(Object.keys(signatureOf(storyWith(['By Jane'], ['Janet Doe'])))).toEqual(['By Jane']);
    expect(Object.keys(signatureOf(storyWith(['By Halm'], ['Halm Ferry Timetables'])))).toEqual(['By Halm']);
  });

  it('the one of the story, not those of other stories', () => {
    const teasers = ['Related stories', 'Ferry sold to the mainland', 'By Ann Poe', 'Choir wins a prize', 'By Max Roe'];
    expect(signatureOf(storyWith(['By Jane Doe'], teasers))).toEqual({ 'By Jane Doe': 'byline' });
    expect(signatureOf(storyWith(['Jane Doe', 'May 3, 2022'], teasers))['Jane Doe']).toBe('byline');
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
    expect(signatureBelow(text)).toEqual({});
  });

  it('refuses whom a press release says to call', () => {
    expect(signatureOf(storyWith([], ['Contact:', 'Jane Doe', 'Investor Relations']))).toEqual({});
    expect(signatureOf(storyWith([], ['Media Contact', 'Jane Doe', 'Investor Relations']))).toEqual({});
    expect(signatureBelow('Contact:', 'By Jane Doe', 'May 3, 2022')['By Jane Doe']).toBe('byline');
  });

  it('refuses a name amid links far from both headline and text', () => {
    const links = Array.from({ length: 15 }, (_, i) => `Link ${i} of ours`);
    expect(signatureBelow(...links, 'Xanthea Doe', ...links)).toEqual({});
  });
});
