import { describe, expect, test } from 'vitest';
import { claimReaderPosts } from '../../../src/labels/claims/reader-posts.js';
import { candidate, PROSE } from '../candidates.js';

const story = candidate(PROSE[0] as string);
const TEXT = 'We went in May and the ferry was late, but the soup on board was good.';
const posts = (...heads: readonly string[]) => heads.flatMap(head => [candidate(head), candidate(TEXT)]);
const labels = (...page: Parameters<typeof claimReaderPosts>[0]) =>
  claimReaderPosts(page).map(({ claim }) => claim?.label ?? null);
const claimed = (...page: Parameters<typeof claimReaderPosts>[0]) =>
  labels(...page).filter(label => label !== null).length;

describe('claimReaderPosts', () => {
  test('takes in the names and the texts, and is sure of them', () => {
    const page = claimReaderPosts([story, ...posts('Ruth E. 2 weeks ago', 'Jens last month'), candidate(TEXT)]);
    expect(page.map(({ claim }) => claim?.label ?? null)).toEqual([null, ...Array(4).fill('comments'), null]);
    expect(page[2]?.claim).toEqual({ label: 'comments', reason: 'in the posts of readers', sure: true });
  });

  test.each([
    [['Ruth E. 2 weeks ago', 'Jane Doe · a year ago', 'Xara Poe, 3 days ago']],
    [['jane77 ★★★★☆ Il y a 6 jours', 'Ruth E. ★★★☆☆ Il y a 5 jours']],
    [['Anna vor 3 Tagen', 'Jens B. vor einem Monat']],
    [['Ana hace 3 días', 'Luis P. hace 2 semanas']],
    [['Anna 3 giorni fa', 'Luca 2 mesi fa']],
    [['Jane Doe 5/5 2 weeks ago']],
  ])('takes in the posts of %s', heads => {
    expect(claimed(story, ...posts(...heads))).toBe(2 * heads.length);
  });

  test('takes in a row of names, whatever their age', () => {
    const row = ['Dawn P., 4 minutes ago', 'Yusuf A., 11 minutes ago', 'Anonymous, 22 minutes ago'];
    expect(labels(story, ...row.map(text => candidate(text)), candidate(TEXT))).toEqual([
      null,
      ...Array(3).fill('comments'),
      null,
    ]);
    expect(claimed(story, ...row.slice(1).map(text => candidate(text)), candidate(TEXT))).toBe(0);
  });

  test.each([
    ['posts of a live report', ['Jane Doe 5 minutes ago', 'Jane Doe 2 hours ago', 'Jane Doe 3 hours ago']],
    ['one alone', ['Ruth E. 2 weeks ago']],
    ['what happened', ['Halm closed 2 weeks ago', 'Osterweide closed 3 weeks ago']],
    ['sentences', ['Jane Doe left 2 weeks ago.', 'Ruth came 3 days ago.']],
    ['names of many words', ['The Old Ferry House Inn 2 weeks ago', 'The Old Harbour Light Inn 3 days ago']],
  ])('leaves %s', (_, heads) => {
    expect(claimed(story, ...posts(...heads))).toBe(0);
  });

  test('leaves posts far apart', () => {
    const far = Array.from({ length: 5 }, () => candidate(TEXT));
    expect(claimed(story, candidate('Ruth E. 2 weeks ago'), ...far, candidate('Jens last month'))).toBe(0);
  });

  test('leaves what stands above the first sentence of the page', () => {
    const short = [candidate('Ruth E. 2 weeks ago'), candidate('A good soup'), candidate('Jens last month')];
    expect(claimed(...short, story)).toBe(0);
  });

  test('leaves what another rule is sure of', () => {
    const sure = candidate('Ruth 2 weeks ago', { claimed: 'byline' });
    expect(labels(story, sure, candidate(TEXT), ...posts('Jens last month'))).toEqual([
      null,
      'byline',
      null,
      null,
      null,
    ]);
  });

  test('takes in posts below one that is minutes old', () => {
    const page = labels(story, ...posts('Ann 5 minutes ago', 'Ruth E. 2 weeks ago', 'Jens last month'));
    expect(page).toEqual([null, null, null, ...Array(4).fill('comments')]);
  });

  test.each(['Ann 5 minutes ago', 'Ruth 2 weeks ago'])('looks at a line a fixed number of times: %s', head => {
    let looks = 0;
    const counted = (one: ReturnType<typeof candidate>) =>
      new Proxy(one, {
        get: (target, key, receiver) => {
          looks++;
          return Reflect.get(target, key, receiver);
        },
      });
    const long = Array.from({ length: 1000 }, () => [...posts(head, head), candidate(TEXT), candidate(head)]).flat();
    const cost = (lines: number) => {
      looks = 0;
      claimReaderPosts([story, ...long.slice(0, lines)].map(counted));
      return looks;
    };
    expect(cost(4000) / cost(400)).toBeLessThan(11);
  });
});
