import { describe, expect, it } from 'vitest';
import { judge } from '../../src/labels/model/judge.js';
import { type FitPage, fitModel } from '../../src/training/model.js';
import { fitSequenceNet } from '../../src/training/sequence-net.js';
import { candidate, MENU, PROSE } from '../labels/candidates.js';

/** Pages of a menu, prose in some order, and a foot. */
const pages: FitPage[] = Array.from({ length: 40 }, (_, i) => {
  const story = PROSE.map((_, k) => PROSE[(i + k) % PROSE.length] ?? '');
  const texts = [...MENU, ...story, 'Share this', 'Contact'];
  return {
    domain: `news-${i}.example`,
    candidates: texts.map(text => candidate(text)),
    isBody: Uint8Array.from(texts, text => (story.includes(text) ? 1 : 0)),
    ignored: new Uint8Array(texts.length),
    weight: 1,
    isExcerpt: false,
  };
});

const said: string[] = [];
const { model, odds } = await fitModel(pages, line => said.push(line));

describe('fitModel', () => {
  it('tells the body from the rest, also on pages of a domain it has not seen', () => {
    expect(odds).toHaveLength(pages.length);
    pages.forEach(({ isBody }, i) => {
      expect(Array.from(odds[i] ?? [], one => (one > 0 ? 1 : 0))).toEqual([...isBody]);
    });
    const { candidates, isBody } = pages[0] as FitPage;
    const judged = judge({ ...model, runs: model.second, certainty: { expected: [], share: [] } }, candidates).odds;
    expect(Array.from(judged, one => (one > 0 ? 1 : 0))).toEqual([...isBody]);
  });

  it('says how far it is: each step once for each fold', () => {
    for (const step of ['words', 'first trees', 'second trees', 'net'])
      for (const fold of [0, 1, 2, 3, 4])
        expect(said.filter(line => line.startsWith(`${step}, without fold ${fold}:`))).toHaveLength(1);
  });

  it('gives the same model again, and has nets fitted where it is told', async () => {
    let fitted = 0;
    const again = await fitModel(
      pages,
      () => {},
      async (stretches, ranks) => {
        fitted += 1;
        return fitSequenceNet(stretches, ranks);
      },
    );
    expect(again.model).toEqual(model);
    expect(fitted).toBe(6);
  });
});
