import { describe, expect, it } from 'vitest';
import { RIVAL_NUMBERS } from '../../src/labels/signature/byline-rivals.js';
import { choosesByline, fitByline } from '../../src/training/byline.js';
import { labelPage } from '../../src/training/pages.js';
import { signaturePage } from '../../src/training/signature-pages.js';
import { PROSE } from '../labels/candidates.js';

const AUTHORS = ['Jane Doe', 'Max Roe', 'Xanthea Poe'];

/** A page with a name above the headline and another above the date, who wrote it; every fourth names nobody. */
function toy(turn: number) {
  const author = AUTHORS[turn % AUTHORS.length] ?? '';
  const isSigned = turn % 4 !== 3;
  const signature = isSigned ? [`By ${author}`, 'May 3, 2022'] : [];
  const lines = ['Home', 'Ann Harbour', 'Halm harbour closed for a week', ...signature, ...PROSE, 'Contact'];
  const labels = lines.map(line => (PROSE.includes(line) ? '1' : '0')).join('.');
  const page = labelPage(lines.join('\n\n'), labels);
  const gold = { authors: isSigned ? [author] : ['Nobody Known'], published: null };
  return signaturePage({ id: `p${turn}`, render: 'w3m', domain: `${turn}.example`, ...page }, gold);
}
const pages = Array.from({ length: 60 }, (_, turn) => toy(turn));
const weights = fitByline(pages);

describe('fitByline', () => {
  it('learns which line is right, and that none is', () => {
    const choose = choosesByline(weights);
    const right = pages.filter(page => {
      const found = choose(page);
      return found === null ? page.byline.noneIsRight : page.byline.right[found] === true;
    });
    expect(right.length).toBe(pages.length);
  });

  it('gives the same weights for the same pages', () => {
    expect(JSON.stringify(fitByline(pages))).toBe(JSON.stringify(weights));
  });

  it('names what the weights are for', () => {
    expect(weights.trees.numbers).toEqual(RIVAL_NUMBERS);
  });

  it('knows nothing without pages: none is chosen then', () => {
    expect(pages.map(choosesByline(fitByline([])))).toEqual(pages.map(() => null));
  });
});
