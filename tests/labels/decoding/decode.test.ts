import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/labels/decoding/decode.js';
import type { Judgement } from '../../../src/labels/model/judge.js';
import { readLexis } from '../../../src/labels/model/lexis.js';
import { runViewOf } from '../../../src/labels/model/run-view.js';
import { viewOf } from '../../../src/labels/model/view.js';
import { candidate, PROSE } from '../candidates.js';
import { KEPT, OTHER_FROM, RUN_PAGE, THIRD_FROM } from '../model/run-page.js';

const free = candidate('line');
const chrome = candidate('line', { claimed: 'menu' });
const unsure = candidate('line', { claimed: 'menu', sure: false });
const dateline = candidate('ORVEL (Agency) -', { claimed: 'dateline' });

const logOdds = (p: number) => Math.log(p / (1 - p));
const decoded = (candidates: Parameters<typeof decode>[0], probabilities: readonly number[]) =>
  decode(candidates, { odds: Float32Array.from(probabilities, logOdds) });
const body = (candidates: Parameters<typeof decode>[0], ...probabilities: number[]) =>
  decoded(candidates, probabilities).body;

describe('decode', () => {
  it('takes an empty page', () => {
    expect(decode([], { odds: new Float32Array(0) })).toEqual({ body: [], expectedF1: 0, reasons: new Map() });
  });

  it('keeps what is likely and leaves what is not', () => {
    expect(body([free, free, free, free], 0.01, 0.99, 0.99, 0.01)).toEqual([false, true, true, false]);
  });

  it('lets a rule win over any probability', () => {
    expect(body([free, chrome, free], 0.99, 0.999, 0.99)).toEqual([true, false, true]);
    expect(decoded([chrome], [0.999])).toMatchObject({ body: [false], expectedF1: 0 });
  });

  it('leaves out what is of a picture, whatever its odds, and keeps what stands around it', () => {
    const picture = candidate('[ferry-at-dawn-1024x576]');
    const { body: kept, reasons } = decoded([free, picture, free], [0.99, 0.999, 0.99]);
    expect(kept).toEqual([true, false, true]);
    expect(reasons.get(1)).toBe('of a picture that is not here');
  });

  it('weighs a rule that is not sure like any other line', () => {
    expect(body([unsure], 0.99)).toEqual([true]);
  });

  it('keeps speech beside what is kept, but not far from it, and not against all odds', () => {
    const speech = candidate('"We wait," he said.');
    expect(body([speech, free, free], 0.25, 0.99, 0.99)).toEqual([true, true, true]);
    expect(body([speech, free, free], 0.05, 0.99, 0.99)).toEqual([false, true, true]);
    expect(body([speech, free, free, free], 0.25, 0.01, 0.99, 0.99)).toEqual([false, false, true, true]);
    expect(body([free, free, free], 0.25, 0.99, 0.99)).toEqual([false, true, true]);
  });

  it('keeps speech behind a notice that interrupts the story, but not behind a long list', () => {
    const speech = candidate('The harbour board said the pier would open in May.');
    expect(body([free, chrome, speech], 0.99, 0.01, 0.15)).toEqual([true, false, true]);
    expect(body([speech, chrome, chrome, free], 0.15, 0.01, 0.01, 0.99)).toEqual([true, false, false, true]);
    const list = [chrome, chrome, chrome, chrome, chrome];
    expect(body([free, ...list, speech], 0.99, ...list.map(() => 0.01), 0.15).at(-1)).toBe(false);
    expect(body([chrome, speech, chrome], 0.01, 0.15, 0.01)).toEqual([false, false, false]);
  });

  it('says why a line is body that its odds would leave', () => {
    const story = candidate(
      'The plow of the town was taken on Tuesday and left at the pier of Orvel, the police said.',
    );
    const lines = [
      story,
      chrome,
      candidate('"We wait," he said.'),
      chrome,
      candidate('The plow was found in a ditch.'),
    ];
    const { body, reasons } = decoded(lines, [0.99, 0.01, 0.2, 0.01, 0.35]);
    expect(body).toEqual([true, false, true, false, true]);
    expect([...reasons]).toEqual([
      [2, 'speech beside the story'],
      [4, 'goes on with a short story behind an interruption'],
    ]);
    const last = candidate('The police gave no other date for the pier.');
    expect([...decoded([story, last, chrome], [0.99, 0.25, 0.01]).reasons]).toEqual([
      [1, 'goes on with a short story right below it'],
    ]);
    const long = [candidate(`${'The plow of the town and the pier were told of, '.repeat(30)}they said.`)];
    expect([...decoded([...long, last, chrome], [...long.map(() => 0.99), 0.25, 0.01]).reasons]).toEqual([
      [1, 'a sentence right below the story that shares its words'],
    ]);
  });

  it('says why a line is none that its odds would keep', () => {
    const paragraphs = PROSE.map(text => candidate(text));
    const twice = [...paragraphs, chrome, ...paragraphs];
    const { body, reasons } = decoded(
      twice,
      twice.map(one => (one === chrome ? 0.01 : 0.99)),
    );
    expect(body).toEqual(twice.map((_, i) => i < PROSE.length));
    expect([...reasons.keys()]).toEqual(PROSE.map((_, i) => PROSE.length + 1 + i));
    expect(reasons.get(twice.length - 1)).toBe('the story a second time');
  });

  it('keeps the copy where the first one is taken out as a teaser', () => {
    const [one, two, three] = PROSE.map(text => candidate(text)) as [typeof free, typeof free, typeof free];
    const page = [one, two, chrome, chrome, chrome, one, two, three];
    const odds = Float32Array.from(page, line => (line === chrome ? -4 : 3));
    const view = viewOf(page, readLexis(page), new Float32Array(page.length));
    const runs: Judgement['runs'] = kept => {
      const cut = runViewOf(view, odds, kept, 1);
      return cut === null ? null : { page: { ...cut, main: 1 }, odds: Float32Array.of(-3, 0) };
    };
    expect(decode(page, { odds, runs }).body).toEqual([false, false, false, false, false, true, true, true]);
  });

  it('asks of runs what belongs to the story, and says why of the lines that change', () => {
    const judged = (other: number, third: number) =>
      decode(RUN_PAGE.view.candidates, {
        odds: RUN_PAGE.odds,
        runs: () => ({ page: RUN_PAGE, odds: Float32Array.of(-5, other, third) }),
      });
    expect(decode(RUN_PAGE.view.candidates, { odds: RUN_PAGE.odds }).body).toEqual(KEPT);
    const { body, reasons } = judged(-1, 1);
    expect([...reasons]).toEqual([
      [OTHER_FROM, 'a text apart from the story'],
      [OTHER_FROM + 1, 'a text apart from the story'],
      [THIRD_FROM, 'belongs to the story'],
    ]);
    expect(body).toEqual(KEPT.map((kept, i) => i === THIRD_FROM || (kept && i < OTHER_FROM)));
    expect(judged(1, -1).reasons.size).toBe(0);
  });

  it('keeps the paragraph behind the one dateline of the page, and asks of runs with it', () => {
    const dateline = candidate('HALM, May 3 (Reuters) -', { claimed: 'dateline' });
    const [one = '', two = ''] = PROSE;
    const page = [candidate('Ferries'), chrome, chrome, chrome, chrome, dateline, candidate(two), candidate(one)];
    const asked: (number | undefined)[] = [];
    const runs: Judgement['runs'] = (_, __, anchor) => {
      asked.push(anchor);
      return null;
    };
    const odds = Float32Array.of(-4, -4, -4, -4, -4, -4, -2, -4);
    expect(decode(page, { odds, runs }).body).toEqual([false, false, false, false, false, true, true, false]);
    const guess = candidate('HALM, May 3 (Reuters) -', { claimed: 'dateline', sure: false });
    decode(page.with(5, guess), { odds, runs });
    expect(asked).toEqual([6, -1]);
  });

  it('keeps the more unlikely a line the less sure the page is', () => {
    expect(body([free, free, free], 0.99, 0.99, 0.4)).toEqual([true, true, false]);
    expect(body([free, free, free], 0.6, 0.6, 0.4)).toEqual([true, true, true]);
  });

  it('leaves a page on which nothing is likely', () => {
    expect(body([free, free], 0.2, 0.1)).toEqual([false, false]);
  });

  it.each([
    ['is kept with its paragraph', [0.01, 0.99], [true, true]],
    ['goes with its paragraph', [0.99, 0.001], [false, false]],
  ])('a dateline %s', (_, probabilities, kept) => {
    const guess = candidate('ORVEL (Agency) -', { claimed: 'dateline', sure: false });
    expect(body([guess, free], ...probabilities)).toEqual(kept);
  });

  it('a dateline above chrome goes, one that ends the page stands by itself', () => {
    expect(body([free, dateline, chrome], 0.99, 0.99, 0.99)).toEqual([true, false, false]);
    expect(body([dateline], 0.99)).toEqual([true]);
  });
});
