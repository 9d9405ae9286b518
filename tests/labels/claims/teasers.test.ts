import { describe, expect, test } from 'vitest';
import { claimTeasers } from '../../../src/labels/claims/teasers.js';
import { candidate, PROSE } from '../candidates.js';

const TITLES = [
  'Fox asleep in launderette again',
  'Council tax is to rise',
  'Who will mend the pier?',
  'Old bell is home',
];
const SENTENCES = [
  'A customer found the animal in a basket of towels on Monday morning.',
  'Householders will pay about four pounds more a month, the treasurer said.',
  'Three firms have made an offer, and not one of them is from the town.',
  'Two hundred people stood at the bridge when it came back from the foundry.',
];

const story = candidate(PROSE[0] as string);
const heading = candidate('Most read', { claimed: 'most-read', heads: true });
const date = (text = '3 hours ago') => candidate(text, { claimed: 'timestamp' });

/** The first `count` teasers, each with what stands below it. */
const teasers = (count: number, ...below: readonly ReturnType<typeof candidate>[]) =>
  TITLES.slice(0, count).flatMap((title, i) => [candidate(title), candidate(SENTENCES[i] as string), ...below]);

const labels = (...page: Parameters<typeof claimTeasers>[0]) =>
  claimTeasers(page).map(({ claim }) => claim?.label ?? null);
const claimed = (...page: Parameters<typeof claimTeasers>[0]) => labels(...page).filter(label => label !== null).length;

describe('claimTeasers', () => {
  test('takes in titles and their sentences below a heading, and is sure of them', () => {
    const page = claimTeasers([story, heading, ...teasers(2)]);
    expect(page.map(({ claim }) => claim?.label ?? null)).toEqual([null, ...Array(5).fill('most-read')]);
    expect(page[3]?.claim).toEqual({ label: 'most-read', reason: 'in a list of teasers', listed: true, sure: true });
  });

  test('below a heading takes two', () => {
    const alone = labels(story, heading, ...teasers(1), candidate(PROSE[1] as string));
    expect(alone).toEqual([null, 'most-read', null, null, null]);
  });

  test('without a heading takes three that tell a date', () => {
    expect(labels(story, ...teasers(3, date()))).toEqual([
      null,
      ...['related-list', 'related-list', 'timestamp'],
      ...['related-list', 'related-list', 'timestamp'],
      ...['related-list', 'related-list', 'timestamp'],
    ]);
    expect(claimed(story, ...teasers(2, date()))).toBe(2);
    expect(claimed(story, ...teasers(4))).toBe(0);
  });

  test('says that a heading gave them away, where one did', () => {
    const listed = (...page: Parameters<typeof claimTeasers>[0]) => claimTeasers(page)[2]?.claim?.listed;
    expect(listed(story, heading, ...teasers(2))).toBe(true);
    expect(listed(story, ...teasers(3, date()))).toBeUndefined();
  });

  test('is sure of them only where a rule is sure of their heading; of others it takes three', () => {
    const unsure = candidate('More from the quays', { claimed: 'related-list', heads: true, sure: false });
    const page = (count: number) => claimTeasers([story, unsure, ...teasers(count)]).slice(2);
    expect(page(3).every(({ claim }) => claim?.sure === false && claim.listed === true)).toBe(true);
    expect(page(2).every(({ claim }) => claim === null)).toBe(true);
    expect(claimTeasers([story, ...teasers(3, date())])[1]?.claim?.sure).toBe(false);
  });

  test('leaves a list below which the story goes on', () => {
    expect(claimed(story, heading, ...teasers(3), candidate(PROSE[1] as string))).toBe(1);
    expect(claimed(story, ...teasers(3, date()), candidate(PROSE[1] as string))).toBe(3);
  });

  test('leaves questions and their answers', () => {
    const asked = ['Who will pay for the wall?', 'When will the ferry sail?'].flatMap((title, i) => [
      candidate(title),
      candidate(SENTENCES[i] as string),
    ]);
    expect(claimed(story, heading, ...asked)).toBe(1);
  });

  test.each(['Born 12 June 1958', 'Ab 15. März', 'In cinemas May 6'])('leaves what %s dates', text => {
    expect(claimed(story, ...teasers(3, candidate(text)))).toBe(0);
  });

  test('leaves reports that are timed above their titles', () => {
    const live = [date('17:28'), ...teasers(3, date('15:50'))];
    expect(claimed(story, ...live)).toBe(4);
  });

  test('knows a date behind the name of a section or of who wrote it', () => {
    expect(claimed(story, ...teasers(3, candidate('Ann Poe 20 May')))).toBe(9);
    expect(claimed(story, ...teasers(3, candidate('Politik | 12.03.2024')))).toBe(9);
    expect(claimed(story, ...teasers(3, candidate('20 abr.')))).toBe(9);
    expect(claimed(story, ...teasers(3, candidate('Ann Poe')))).toBe(0);
    expect(claimed(story, ...teasers(3, candidate('On the eve of that day, 20 May, she left')))).toBe(0);
  });

  test('leaves subheadings above dated teasers', () => {
    const page = labels(story, ...teasers(1), ...teasers(3, date()));
    expect(page.slice(0, 3)).toEqual([null, null, null]);
    expect(page.slice(3).every(label => label !== null)).toBe(true);
  });

  test('leaves what more than one paragraph follows', () => {
    const chapter = [candidate(TITLES[0] as string), ...PROSE.slice(1, 3).map(text => candidate(text))];
    expect(claimed(story, heading, ...chapter, ...chapter)).toBe(1);
  });

  test('leaves all above the first sentence of the page', () => {
    const begin = candidate('Most read', { claimed: 'most-read', heads: true });
    const titles = TITLES.slice(0, 2).flatMap(title => [
      candidate(title),
      candidate('It may be eight words or some more here'),
    ]);
    expect(claimed(begin, ...titles)).toBe(1);
  });

  test.each([
    ['a short line', 'Fox asleep', SENTENCES[0]],
    ['a line that ends like a sentence', 'Fox asleep in launderette again.', SENTENCES[0]],
    ['a line that goes on', 'Fox asleep in launderette again:', SENTENCES[0]],
    ['a line with a comma at its end', 'Fox asleep in launderette again,', SENTENCES[0]],
    ['a title above a short sentence', TITLES[0], 'It was asleep in a basket.'],
    ['a title above what does not end', TITLES[0], 'A customer found the animal in a basket of towels'],
    ['a title above a long paragraph', TITLES[0], `${'and then '.repeat(40)}it left.`],
  ])('%s begins no teaser', (_, title, sentence) => {
    const one = [candidate(title as string), candidate(sentence as string)];
    expect(claimed(story, heading, ...one, ...one)).toBe(1);
  });

  test('a line that a rule is sure of is no title, one that it suspects may be', () => {
    const unsure = candidate(TITLES[0] as string, { claimed: 'caption', sure: false });
    const sure = candidate(TITLES[0] as string, { claimed: 'caption' });
    const rest = [candidate(SENTENCES[0] as string), ...teasers(2).slice(2)];
    expect(labels(story, heading, unsure, ...rest).slice(2)).toEqual(Array(4).fill('most-read'));
    expect(labels(story, heading, sure, ...rest).slice(2)).toEqual(['caption', null, null, null]);
  });

  test('a name of few words may stand below a teaser, no more than three lines', () => {
    const below = [date(), candidate('Ann Poe')];
    expect(claimed(story, heading, ...teasers(2, ...below))).toBe(9);
    expect(claimed(story, heading, ...teasers(2, date(), date(), date(), date()))).toBe(9);
    expect(labels(story, heading, ...teasers(2, date(), date(), date(), date())).slice(2, 4)).toEqual([null, null]);
  });

  test('looks at a line a fixed number of times', () => {
    let looks = 0;
    const counted = (one: ReturnType<typeof candidate>) =>
      new Proxy(one, {
        get: (target, key, receiver) => {
          looks++;
          return Reflect.get(target, key, receiver);
        },
      });
    const long = Array.from({ length: 400 }, () => teasers(4, date())).flat();
    const cost = (lines: number) => {
      looks = 0;
      claimTeasers([story, ...long.slice(0, lines)].map(counted));
      return looks;
    };
    expect(cost(4000) / cost(400)).toBeLessThan(11);
  });
});
