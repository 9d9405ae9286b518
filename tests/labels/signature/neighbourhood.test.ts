import { expect, test } from 'vitest';
import { neighbourhoodOf } from '../../../src/labels/signature/neighbourhood.js';
import { HEADLINE, PROSE, pageOf, storyWith, type TestPage } from './pages.js';

const look = ({ candidates, body, headline }: TestPage) => neighbourhoodOf(candidates, body, headline);
const textsOf = (page: TestPage) => look(page).lines.map(i => page.candidates[i]?.line.text);
const links = (count: number) => Array.from({ length: count }, (_, i) => `A long link to page ${i} of ours`);

test('knows the headline, the first and the last line of the story', () => {
  expect(look(pageOf(storyWith(['By Jane Doe'])))).toMatchObject({ anchor: 3, first: 5, last: 7 });
  expect(look(pageOf(['By Jane Doe', ...PROSE]))).toMatchObject({ headline: null, anchor: 1, first: 1, last: 3 });
  expect(look(pageOf(['Home', 'Sport']))).toMatchObject({ anchor: 0, first: -1, last: -1 });
});

test('a headline that is the title of the page stands again above the story', () => {
  const page = pageOf([HEADLINE, ...links(30), HEADLINE, 'By Jane Doe', ...PROSE]);
  expect(look({ ...page, headline: 0 }).anchor).toBe(31);
  const other = pageOf(['Home', 'Sport', 'Weather', HEADLINE, 'By Jane Doe', HEADLINE, ...PROSE]);
  expect(look({ ...other, headline: 3 }).anchor).toBe(3);
});

test('looks around the headline and the ends of the story, each line once, not at the headline', () => {
  const page = pageOf([...links(60), HEADLINE, 'By Jane Doe', ...PROSE, ...links(60)]);
  const { lines } = look(page);
  expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
  expect(lines).not.toContain(60);
  expect(lines).toContain(61);
  expect(lines.length).toBeLessThan(45);
  expect(lines).not.toContain(20);
});

test('farther away where a rule has seen a signature or a date', () => {
  expect(textsOf(pageOf(['By Jane Doe', ...links(16), HEADLINE, ...PROSE]))).toContain('By Jane Doe');
  expect(textsOf(pageOf(storyWith([], [...links(40), 'Last updated: May 3, 2022'])))).toContain(
    'Last updated: May 3, 2022',
  );
  expect(textsOf(pageOf(storyWith([], [...links(40), 'Jane Doe'])))).not.toContain('Jane Doe');
});

test('no farther than that behind the text, nor into it', () => {
  const paragraphs = (count: number) => links(count).map(link => `${link}, all of it`);
  const name = 'Jane Doe and Max Roe';
  const behind = (count: number) => {
    const kept = paragraphs(30);
    return textsOf(pageOf(storyWith([], [...kept, ...links(count), name]), kept));
  };
  expect(behind(11)).toContain(name);
  expect(behind(12)).not.toContain(name);
  const into = (count: number) => {
    const kept = [...paragraphs(count), 'By Jane Doe', ...paragraphs(50).slice(count)];
    return textsOf(pageOf(storyWith(links(30), kept), kept));
  };
  expect(into(13)).toContain('By Jane Doe');
  expect(into(14)).not.toContain('By Jane Doe');
});

test('anywhere at a card that says who wrote, and who holds the rights', () => {
  const foot = [
    ...links(80),
    'Written by',
    'Jane Doe',
    ...links(3),
    'Author:',
    'Max Roe',
    ...links(20),
    '© 2022 Jane Doe',
  ];
  const texts = textsOf(pageOf(storyWith([], foot)));
  for (const text of ['Written by', 'Jane Doe', 'Author:', 'Max Roe', '© 2022 Jane Doe']) expect(texts).toContain(text);
  const others = textsOf(pageOf(storyWith([], [...links(80), 'Reviewed by', 'Ann Poe', 'By', 'Xanthea', 'Author'])));
  for (const text of ['Reviewed by', 'Ann Poe', 'By', 'Author']) expect(others).not.toContain(text);
});

test('of those who hold the rights, and of cards, only at the first, and those near the story do not count', () => {
  const rights = (count: number, year: number) => Array.from({ length: count }, () => `© ${year} Jane Doe`);
  const page = pageOf(storyWith([], [...rights(3, 2021), ...links(60), ...rights(25, 2022)]));
  expect(textsOf(page).filter(text => text === '© 2021 Jane Doe')).toHaveLength(3);
  expect(textsOf(page).filter(text => text === '© 2022 Jane Doe')).toHaveLength(20);
  const cards = pageOf(storyWith([], [...links(60), ...Array.from({ length: 25 }, () => ['Author:', 'A']).flat()]));
  expect(textsOf(cards).filter(text => text === 'Author:')).toHaveLength(20);
  expect(textsOf(cards).filter(text => text === 'A')).toHaveLength(20);
});

test('at a marker above a line that a rule took for a signature', () => {
  const texts = textsOf(pageOf(['By —', 'Jane Doe, Associated Press', ...links(16), HEADLINE, ...PROSE]));
  expect(texts.slice(0, 2)).toEqual(['By —', 'Jane Doe, Associated Press']);
});

test('at a name above a note that begins with it', () => {
  const foot = ['Jane Doe', 'Jane Doe has been writing about bridges and harbours of the north for many years'];
  const far = pageOf(storyWith([], [...links(20), ...foot]));
  expect(textsOf(far)).toContain('Jane Doe');
});

test('at all lines of a page without a story', () => {
  expect(look(pageOf(links(20))).lines).toHaveLength(20);
});
