import { describe, expect, it } from 'vitest';
import { STAMP_EVIDENCE } from '../../../src/labels/signature/stamp-evidence.js';
import card from '../../../src/labels/signature/stamp-points.json' with { type: 'json' };
import { surveyPage } from '../../../src/labels/signature/survey.js';
import { pageOf, storyWith } from './pages.js';

/** The bin of a piece of evidence for the date with a text. */
function bin(name: string, lines: readonly string[], text: string): number {
  const { candidates, body, headline } = pageOf(lines);
  const page = surveyPage(candidates, body, headline);
  const stamp = page.stamps.find(one => one.text === text);
  const evidence = STAMP_EVIDENCE.find(one => one.name === name);
  if (stamp === undefined || evidence === undefined) throw new Error(`no ${stamp ? name : text}`);
  return evidence.bin(page, stamp);
}

const DAY = 'May 3, 2022';

describe('the evidence for a date', () => {
  it('has one name each, and its points on the card', () => {
    const names = STAMP_EVIDENCE.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(Object.keys(card.points)).toEqual(names);
    for (const { name, bins } of STAMP_EVIDENCE) {
      expect(card.points[name as keyof typeof card.points], name).toHaveLength(bins);
    }
  });

  it.each<[string, string[], string, string[], string]>([
    ['label and place', storyWith([DAY]), DAY, storyWith(['Last updated:', DAY]), DAY],
    ['label and stretch', storyWith([DAY]), DAY, storyWith([], [DAY]), DAY],
    ['other words', storyWith([DAY]), DAY, storyWith([`In Halm on ${DAY}`]), `In Halm on ${DAY}`],
    ['name on the line', storyWith([DAY]), DAY, storyWith([`Jane Doe, Halm ${DAY}`]), `Jane Doe, Halm ${DAY}`],
    ['a whole date', storyWith([DAY]), DAY, storyWith(['2 hours ago']), '2 hours ago'],
    ['other days around', storyWith([DAY]), DAY, storyWith([DAY, 'May 4, 2022']), DAY],
    ['lines of the same day', storyWith([DAY]), DAY, storyWith([DAY, `Posted on ${DAY}`]), DAY],
    ['dates nearer to the headline', storyWith([DAY]), DAY, storyWith(['May 4, 2022', DAY]), DAY],
    ['below a list', storyWith([DAY]), DAY, storyWith([], ['Related stories', 'Ferry sold', DAY]), DAY],
    ['length', storyWith([DAY]), DAY, storyWith([`Posted in Halm on ${DAY}`]), `Posted in Halm on ${DAY}`],
  ])('tells apart: %s', (name, lines, text, others, other) => {
    expect(bin(name, lines, text)).not.toBe(bin(name, others, other));
  });
});
