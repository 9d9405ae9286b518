import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/labels/candidate.js';
import { chromeKinds } from '../../../src/labels/naming/chrome-kinds.js';
import { candidate } from '../candidates.js';

const labels = (candidates: readonly Candidate[], body: readonly number[] = [], headline: number | null = null) =>
  chromeKinds(
    candidates,
    candidates.map((_, i) => body.includes(i)),
    headline,
  ).map(named => named?.label ?? null);

const heading = candidate('Most read', { claimed: 'most-read', heads: true });
const link = candidate('Storm closes the schools of the north coast');

describe('chromeKinds', () => {
  it('says nothing of body and claimed lines', () => {
    expect(labels([link, heading], [0])).toEqual([null, null]);
  });

  it('names short lines, prose and the rest by their shape', () => {
    expect(
      labels([
        candidate('Harbour'),
        link,
        candidate('The ferry line asks its passengers to come to the pier an hour before their ship leaves.'),
      ]),
    ).toEqual(['menu', 'other-chrome', 'other-chrome']);
  });

  it('names what is of pictures', () => {
    expect(labels([candidate('[ferry-at-dawn-1024x576]'), candidate('Boats at the quay.Boats at the quay.')])).toEqual([
      'caption',
      'caption',
    ]);
  });

  it('gives the lines below a heading to its list, until the body goes on', () => {
    expect(labels([heading, link, candidate('Sport'), link, link], [3])).toEqual([
      null,
      'most-read',
      'most-read',
      null,
      'other-chrome',
    ]);
  });

  it('ends a list of titles where the comments begin', () => {
    expect(labels([heading, link, candidate('Click to comment', { claimed: 'comments' }), link])).toEqual([
      null,
      'most-read',
      null,
      'other-chrome',
    ]);
  });

  it('ends a list at the headline', () => {
    expect(labels([heading, link, candidate('Harbour bridge opens'), link], [], 2)).toEqual([
      null,
      'most-read',
      null,
      'other-chrome',
    ]);
  });

  it('gives an also-read label one line, and ends long lists', () => {
    const also = candidate('Also read', { claimed: 'also-read', heads: true });
    expect(labels([also, link, link])).toEqual([null, 'also-read', 'other-chrome']);
    expect(labels([heading, ...Array.from({ length: 60 }, () => link)]).at(-1)).toBe('other-chrome');
  });

  it('knows the title of the page by the headline', () => {
    const kinds = chromeKinds(
      [candidate('Harbour bridge opens early | Example News'), candidate('Harbour bridge opens early'), link],
      [false, false, true],
      1,
    );
    expect(kinds[0]).toEqual({ label: 'other-chrome', reason: 'repeats the headline' });
  });

  it('ends a list at the foot of the page', () => {
    const foot = candidate('© 2022 Halm Courier', { claimed: 'copyright' });
    const contact = candidate('Contact us', { claimed: 'menu' });
    const section = candidate('Politics', { claimed: 'menu', sure: false });
    expect(labels([heading, foot, link])).toEqual([null, null, 'other-chrome']);
    expect(labels([heading, contact, link])).toEqual([null, null, 'other-chrome']);
    expect(labels([heading, section, link])).toEqual([null, null, 'most-read']);
  });

  it('leaves the heading of a correction where one follows', () => {
    const corrections = candidate('Corrections', { claimed: 'correction', sure: false });
    const correction = candidate('An earlier version gave the wrong year.', { claimed: 'correction' });
    const prose = candidate('The first of the bridges was built in the year 1909, and not in the year 1919.');
    expect(labels([corrections, correction])).toEqual([null, null]);
    expect(labels([corrections, prose])[0]).toBeNull();
    expect(labels([corrections, link])[0]).toBe('menu');
    expect(labels([corrections])).toEqual(['menu']);
    expect(labels([correction, link])[0]).toBeNull();
  });

  describe('of topics', () => {
    const topics = candidate('Topics', { claimed: 'tags', heads: true });
    const title = candidate('Harbour bridge opens early');
    const topic = candidate('Ferries');
    const inList = (text: string): Candidate => ({
      ...candidate(text),
      claim: { label: 'tags', reason: 'in the list below its heading', listed: true, sure: true },
    });

    it('takes those below the headline for topics of the story, and those above for a menu', () => {
      expect(labels([topics, topic, title, topics, candidate('Piers')], [], 2)).toEqual([
        'menu',
        'menu',
        null,
        null,
        'tags',
      ]);
      expect(labels([topics, inList('Ferries'), title, topics, inList('Harbour')], [], 2)).toEqual([
        'menu',
        'menu',
        null,
        null,
        null,
      ]);
    });

    it('takes those far below the story for a menu', () => {
      const far = Array.from({ length: 40 }, () => link);
      expect(labels([title, link, ...far.slice(1), topics, topic], [1], 0).slice(-2)).toEqual([null, 'tags']);
      expect(labels([title, link, ...far, topics, topic], [1], 0).slice(-2)).toEqual(['menu', 'menu']);
    });

    it('takes a list of which half or more stands in the menu above for the menu', () => {
      const [tides, piers] = [candidate('Tides'), candidate('Piers')];
      expect(labels([topic, title, topics, topic, tides], [], 1).slice(2)).toEqual(['menu', 'menu', 'menu']);
      expect(labels([topic, title, topics, topic, tides, piers], [], 1).slice(2)).toEqual([
        null,
        'tags',
        'tags',
        'tags',
      ]);
    });

    it('takes the name of a section in, and ends at a title, a button, and after twelve', () => {
      const section = candidate('Politics', { claimed: 'menu', sure: false });
      const share = candidate('Share', { claimed: 'share-bar', sure: false });
      expect(labels([title, topics, section, link, topic], [], 0).slice(2)).toEqual(['tags', 'other-chrome', 'menu']);
      expect(labels([title, topics, topic, share, topic], [], 0).slice(2)).toEqual(['tags', null, 'menu']);
      const many = Array.from({ length: 13 }, (_, at) => candidate(`Pier ${'abcdefghijklm'.charAt(at).toUpperCase()}`));
      expect(labels([title, topics, ...many], [], 0).filter(label => label === 'tags')).toHaveLength(12);
    });

    it('leaves a line that has its topics in it', () => {
      expect(labels([candidate('Tags: Ferries, Piers', { claimed: 'tags' }), title], [], 1)).toEqual([null, null]);
    });
  });
});
