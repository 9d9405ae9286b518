import { describe, expect, it } from 'vitest';
import { BYLINE_EVIDENCE } from '../../../src/labels/signature/byline-evidence.js';
import card from '../../../src/labels/signature/byline-points.json' with { type: 'json' };
import { surveyPage } from '../../../src/labels/signature/survey.js';
import { HEADLINE, PROSE, pageOf, storyWith } from './pages.js';

/** The bin of a piece of evidence for the signer with a text. */
function bin(name: string, lines: readonly string[], text: string): number {
  const { candidates, body, headline } = pageOf(lines);
  const page = surveyPage(candidates, body, headline);
  const signer = page.signers.find(one => one.text === text);
  const evidence = BYLINE_EVIDENCE.find(one => one.name === name);
  if (signer === undefined || evidence === undefined) throw new Error(`no ${signer ? name : text}`);
  return evidence.bin(page, signer);
}

describe('the evidence for a byline', () => {
  it('has one name each, and its points on the card', () => {
    const names = BYLINE_EVIDENCE.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(Object.keys(card.points)).toEqual(names);
    for (const { name, bins } of BYLINE_EVIDENCE) {
      expect(card.points[name as keyof typeof card.points], name).toHaveLength(bins);
    }
  });

  it.each<[string, string[], string, string[], string]>([
    ['kind', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['By Jane Doe']), 'By Jane Doe'],
    ['lines below the headline', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['Share', 'Jane Doe']), 'Jane Doe'],
    ['marker on the line above', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['By', 'Jane Doe']), 'Jane Doe'],
    [
      'marker within the line',
      storyWith(['By Jane Doe']),
      'By Jane Doe',
      storyWith(['Op-ed by Jane Doe']),
      'Op-ed by Jane Doe',
    ],
    ['date below', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['Jane Doe', 'May 3, 2022']), 'Jane Doe'],
    ['date above', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['May 3, 2022', 'Jane Doe']), 'Jane Doe'],
    [
      'date on the line',
      storyWith(['By Jane Doe, May 3']),
      'By Jane Doe, May 3',
      storyWith(['By Jane Doe']),
      'By Jane Doe',
    ],
    ['role below', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['Jane Doe', 'Senior Reporter']), 'Jane Doe'],
    ['agency and role', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['Jane Doe, Editor']), 'Jane Doe, Editor'],
    ['agency and role', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['Jane Doe, Reuters']), 'Jane Doe, Reuters'],
    ['in the headline', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['Jane Harbour']), 'Jane Harbour'],
    [
      'in the headline',
      storyWith(['Jane Doe']),
      'Jane Doe',
      storyWith([`${HEADLINE} | Jane Doe`]),
      `${HEADLINE} | Jane Doe`,
    ],
    ['other words', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['Jane Doe in Halm']), 'Jane Doe in Halm'],
    ['words of the name', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['Jane Ann Doe']), 'Jane Ann Doe'],
    ['small words', storyWith(['Xanthea Doe']), 'Xanthea Doe', storyWith(['Xanthea Bridge']), 'Xanthea Bridge'],
    ['lines with the name', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['Jane Doe', 'By Jane Doe']), 'Jane Doe'],
    ['copies', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['Jane Doe', 'Jane Doe']), 'Jane Doe'],
    [
      'holds the copyright',
      storyWith(['Jane Doe']),
      'Jane Doe',
      storyWith(['Jane Doe'], ['© 2024 Jane Doe']),
      'Jane Doe',
    ],
    ['says', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['Jane Doe says']), 'Jane Doe says'],
    ['stroke between words', storyWith(['Jane Doe']), 'Jane Doe', storyWith(['Jane Doe/Example']), 'Jane Doe/Example'],
    [
      'repeats the line above',
      storyWith(['By Jane Doe']),
      'By Jane Doe',
      storyWith(['Jane Doe', 'Jane Doe, Halm']),
      'Jane Doe, Halm',
    ],
  ])('tells apart: %s', (name, lines, text, others, other) => {
    expect(bin(name, lines, text)).not.toBe(bin(name, others, other));
  });

  it('knows whom the headline and the story are about', () => {
    const about = PROSE.map(text => text.replace('an engineer', 'Jane Example'));
    expect(bin('in the first lines', storyWith(['Jane Example']), 'Jane Example')).toBe(0);
    const { candidates, headline } = pageOf([...storyWith(['Jane Example']).slice(0, 5), ...about]);
    const page = surveyPage(
      candidates,
      candidates.map(({ line }) => about.includes(line.text)),
      headline,
    );
    const evidence = BYLINE_EVIDENCE.find(({ name }) => name === 'in the first lines');
    expect(page.signers.map(signer => evidence?.bin(page, signer))).toEqual([2]);
  });
});
