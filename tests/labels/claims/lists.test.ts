import { describe, expect, test } from 'vitest';
import { claimLists } from '../../../src/labels/claims/lists.js';
import { candidate } from '../candidates.js';

const PROSE = 'The ferry will sail again on Friday, the operator said, once the channel has been cleared of the wreck.';
const heading = candidate('Most read', { claimed: 'most-read', heads: true });
const labels = (...candidates: Parameters<typeof claimLists>[0]) =>
  claimLists(candidates).map(({ claim }) => claim?.label ?? null);

describe('claimLists', () => {
  test('takes in the titles below a heading', () => {
    expect(
      labels(candidate(PROSE), heading, candidate('Fox asleep in launderette'), candidate('Council tax to rise')),
    ).toEqual([null, 'most-read', 'most-read', 'most-read']);
  });

  test('is sure of them', () => {
    const [, , title] = claimLists([candidate(PROSE), heading, candidate('Fox asleep in launderette')]);
    expect(title?.claim).toEqual({
      label: 'most-read',
      reason: 'in the list below its heading',
      listed: true,
      sure: true,
    });
  });

  test('a sentence ends the list', () => {
    expect(labels(candidate(PROSE), heading, candidate(PROSE), candidate('What happens next'))).toEqual([
      null,
      'most-read',
      null,
      null,
    ]);
  });

  test('an also-read label has one title where the story goes on below', () => {
    const label = candidate('Also read', { claimed: 'also-read', heads: true });
    const page = [candidate(PROSE), label, candidate('Fox asleep'), candidate('What happens next')];
    expect(labels(...page, candidate(PROSE))).toEqual([null, 'also-read', 'also-read', null, null]);
    expect(labels(...page)).toEqual([null, 'also-read', 'also-read', 'also-read']);
  });

  test('an also-read label has a whole block of titles that a blank line parts from the story', () => {
    const label = candidate('Also read', { claimed: 'also-read', heads: true });
    const below = (text: string, blankBefore: number): ReturnType<typeof candidate> => {
      const one = candidate(text);
      return { ...one, line: { ...one.line, blankBefore } };
    };
    const titles = ['Fox asleep on the pier', 'Ferry fares rise again'];
    const page = (last: string, blank: number) =>
      labels(candidate(PROSE), label, ...titles.map(text => below(text, 0)), below(last, 0), below(PROSE, blank)).slice(
        2,
      );
    expect(page('Town says the bridge opens', 1)).toEqual(['also-read', 'also-read', 'also-read', null]);
    // what ends the block may be a subheading of the story
    expect(page('What follows', 1)).toEqual(['also-read', 'also-read', null, null]);
    expect(page('Town says the bridge opens', 0)).toEqual(['also-read', null, null, null]);
    const parted = labels(
      candidate(PROSE),
      label,
      below('Fox asleep', 1),
      below('What happens next', 1),
      below(PROSE, 0),
    );
    expect(parted.slice(2)).toEqual(['also-read', null, null]);
  });

  test('a question below an also-read label is a title', () => {
    const label = candidate('Also read', { claimed: 'also-read', heads: true });
    const question = 'Why did nobody on the pier know that the ferry would sail?';
    const long = `Did it occur to anybody that ${question.slice(0, -1)} once more on Friday?`;
    expect(labels(candidate(PROSE), label, candidate(question), candidate(PROSE))).toEqual([
      null,
      'also-read',
      'also-read',
      null,
    ]);
    expect(labels(candidate(PROSE), label, candidate(long), candidate(PROSE))[2]).toBeNull();
    expect(labels(candidate(PROSE), heading, candidate(question), candidate(PROSE))[2]).toBeNull();
  });

  test('a question in Arabic or in Japanese is a title as well', () => {
    const label = candidate('اقرأ أيضا', { claimed: 'also-read', heads: true });
    const arabic = 'لماذا لم يعرف أحد على الرصيف أن العبارة ستبحر من جديد يوم الجمعة؟';
    const japanese = 'なぜ港の人たちは船がもう一度出ることを知らなかったのか？';
    for (const question of [arabic, japanese])
      expect(labels(candidate(PROSE), label, candidate(question), candidate(PROSE))[2]).toBe('also-read');
  });

  test('topics end where a rule has another name for a line, but for that of a section', () => {
    const tags = candidate('Tags', { claimed: 'tags', heads: true });
    const section = candidate('Politics', { claimed: 'menu', sure: false });
    const about = candidate('About the author', { claimed: 'author-bio', sure: false });
    const page = [candidate(PROSE), tags, section, candidate('Ferries')];
    expect(labels(...page, about, candidate('Jane Doe'))).toEqual([null, 'tags', 'tags', 'tags', 'author-bio', null]);
    expect(labels(candidate(PROSE), heading, about, candidate('Jane Doe'))[3]).toBe('most-read');
  });

  test('a topics label heads topics, and no sentence', () => {
    const label = candidate('Topics', { claimed: 'tags', heads: true, sure: false });
    expect(claimLists([candidate(PROSE), label, candidate('Ferries')]).map(({ claim }) => claim?.sure)).toEqual([
      undefined,
      true,
      true,
    ]);
    expect(labels(candidate(PROSE), label, candidate(PROSE))).toEqual([null, 'tags', null]);
    expect(claimLists([candidate(PROSE), label, candidate(PROSE)])[1]?.claim?.sure).toBe(false);
  });

  test('leaves lists above the story: the headline may stand at their foot', () => {
    expect(
      labels(heading, candidate('Fox asleep in launderette'), candidate('Ferry to sail again'), candidate(PROSE)),
    ).toEqual(['most-read', null, null, null]);
  });

  test('leaves what another rule is sure of', () => {
    const share = candidate('Share', { claimed: 'share-bar' });
    expect(labels(candidate(PROSE), heading, share, candidate('Fox asleep'))).toEqual([
      null,
      'most-read',
      'share-bar',
      'most-read',
    ]);
  });

  test('leaves what stands below a heading that the rule is not sure of, or that heads nothing', () => {
    const unsure = candidate('Most read', { claimed: 'most-read', heads: true, sure: false });
    const plain = candidate('Most read', { claimed: 'most-read' });
    expect(labels(candidate(PROSE), unsure, candidate('Fox asleep'))).toEqual([null, 'most-read', null]);
    expect(labels(candidate(PROSE), plain, candidate('Fox asleep'))).toEqual([null, 'most-read', null]);
  });

  test.each([
    ['who wrote the story', { claimed: 'byline', sure: false, reason: 'announces a name on the next line' }],
    ['a phrase of the comments', { claimed: 'comments' }],
  ] as const)('%s ends a list of titles', (_, given) => {
    const label = candidate('Also read', { claimed: 'also-read', heads: true });
    const end = candidate('Written by', given);
    const page = [candidate(PROSE), label, candidate('Fox asleep'), end, candidate('Jane Doe')];
    expect(labels(...page)).toEqual([null, 'also-read', 'also-read', given.claimed, null]);
  });

  test('a byline among the titles ends none', () => {
    const byline = candidate('By', { claimed: 'byline', reason: 'announces a name on the next line' });
    expect(
      labels(candidate(PROSE), heading, candidate('Fox asleep'), byline, candidate('Council tax to rise')),
    ).toEqual([null, 'most-read', 'most-read', 'byline', 'most-read']);
  });

  test('a list has an end', () => {
    const items = Array.from({ length: 30 }, (_, i) => candidate(`Title number ${i}`));
    const found = labels(candidate(PROSE), heading, ...items).filter(label => label === 'most-read');
    expect(found.length).toBe(21);
  });
});
