import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../../src/labels/headline/best.js';
import { FIRST_LOOK } from '../../src/labels/headline/points.js';
import { finderOf, findsRight, fitHeadline } from '../../src/training/headline.js';
import { type HeadlineTask, headlineTasks } from '../../src/training/headline-pages.js';
import { labelPage } from '../../src/training/pages.js';
import { PROSE } from '../labels/candidates.js';

const TITLES = [
  'Halm harbour closed for another week',
  'Second cable found by divers off Halm',
  'Ferries take the long way',
];
const OTHERS = ['Minister resigns over tunnel deal', 'Storm closes schools in the north', 'Choir wins a prize abroad'];

/** A page whose title stands above the byline, below one or more titles of other stories. */
function toy(turn: number): HeadlineTask[] {
  const title = TITLES[turn % TITLES.length] ?? '';
  const others = OTHERS.slice(0, 1 + (turn % OTHERS.length));
  const lines = ['Home', 'Sport', ...others, title, 'By Ann Mbeki', ...PROSE.slice(turn % 3), 'Contact'];
  const labels = lines.map(line => (PROSE.includes(line) ? '1' : '0')).join('.');
  const page = labelPage(lines.join('\n\n'), labels);
  return headlineTasks(
    { id: `p${turn}`, render: 'w3m', domain: `${turn}.example`, ...page },
    title,
    page.isBody,
    false,
  );
}
const tasks = Array.from({ length: 24 }, (_, turn) => toy(turn)).flat();
const weights = fitHeadline(tasks);

describe('fitHeadline', () => {
  it('learns the right line of whole pages, and of pages cut to the story; and that prose alone has none', () => {
    expect(new Set(tasks.map(({ kind }) => kind))).toEqual(new Set(['whole', 'story', 'prose']));
    const find = finderOf(weights);
    expect(tasks.filter(task => !findsRight(find, task)).map(({ kind }) => kind)).toEqual([]);
  });

  it('gives the same weights for the same pages', () => {
    const again = Array.from({ length: 24 }, (_, turn) => toy(turn)).flat();
    expect(JSON.stringify(fitHeadline(again))).toBe(JSON.stringify(weights));
  });

  it('names what the weights are for', () => {
    expect(Object.keys(weights.points.bins)).toEqual(FIRST_LOOK);
    expect(weights.trees.numbers).toEqual(NUMBERS);
  });

  it('knows nothing without pages: the search then finds none', () => {
    const find = finderOf(fitHeadline([]));
    expect(tasks.map(({ candidates, body }) => find(candidates, body))).toEqual(tasks.map(() => null));
  });
});

describe('findsRight', () => {
  const [whole, , prose] = tasks as [HeadlineTask, HeadlineTask, HeadlineTask];

  it('is false where none is found but a line is right, and the other way round', () => {
    expect(findsRight(() => null, whole)).toBe(false);
    expect(findsRight(() => null, prose)).toBe(true);
    expect(findsRight(() => 0, prose)).toBe(false);
  });

  it('goes by what the line says', () => {
    const index = whole.candidates.findIndex(({ line }) => line.text === whole.headline);
    expect(findsRight(() => index, whole)).toBe(true);
    expect(findsRight(() => index - 1, whole)).toBe(false);
  });
});
