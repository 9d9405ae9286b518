import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../src/labels/claims/lines.js';
import { findHeadline, headlineFinder } from '../../../src/labels/headline/index.js';
import points from '../../../src/labels/headline/points.json' with { type: 'json' };
import trees from '../../../src/labels/headline/trees.json' with { type: 'json' };
import { RULES } from '../../../src/labels/rules/index.js';
import { toLines } from '../../../src/lines/index.js';
import { cleanText } from '../../../src/text/index.js';

const PROSE = [
  'The old harbour bridge will open to traffic on Monday, two weeks before the date that was planned, the council said.',
  'Work on the northern arch began in the spring, and the last of the cables was fixed on Friday, an engineer said.',
  'Buses will use the bridge from Tuesday on, and the ferry will run until the end of the month, the harbour office said.',
];

/** The text of the headline that a page gets; its prose is body, as are the lines of `kept`. */
function headline(lines: readonly string[], kept: readonly string[] = []): string | null {
  const candidates = claimLines(RULES, toLines(cleanText(lines.join('\n\n'))));
  const body = candidates.map(({ line }) => PROSE.includes(line.text) || kept.includes(line.text));
  const at = findHeadline(candidates, body);
  return at === null ? null : (candidates[at]?.line.text ?? null);
}

describe('findHeadline', () => {
  it.each([
    ['a short page', ['Harbour bridge opens early', 'By Jane Doe | May 3, 2022', ...PROSE]],
    ['words that the text does not use', ['A crossing at last', 'By Jane Doe', 'May 3, 2022', ...PROSE]],
    [
      'menu above, picture text below',
      ['Home', 'World', 'Sport', 'Harbour bridge opens early', 'By Jane Doe', 'Photo: Jane Doe', ...PROSE],
    ],
    [
      'the title of the page at the top',
      ['Harbour bridge opens early | Example News', 'Home', 'Harbour bridge opens early', 'By Jane Doe', ...PROSE],
    ],
    [
      'titles of other stories above',
      [
        'Home',
        'Minister resigns over school deal',
        'Storm closes roads in the hills',
        'Harbour bridge opens early',
        'May 3, 2022 15:46',
        ...PROSE,
      ],
    ],
    [
      'titles above of stories that share its words',
      [
        'Home',
        'World',
        'Sport',
        'Weather',
        'Minister resigns over ferry deal',
        'Storm closes schools in the north',
        'Share',
        'Print',
        'Harbour bridge opens early',
        'By Jane Doe',
        'May 3, 2022 15:46',
        ...PROSE,
      ],
    ],
  ])('finds it on a page with %s', (_, lines) => {
    expect(headline(lines)).toBe(
      lines.find(line => ['Harbour bridge opens early', 'A crossing at last'].includes(line)),
    );
  });

  it('finds it where decoding kept it as body', () => {
    const title = 'Harbour bridge opens early';
    expect(headline([title, 'By Jane Doe', ...PROSE], [title])).toBe(title);
  });

  it.each([
    ['begins with prose', PROSE],
    ['has prose and subheadings', [PROSE[0] ?? '', 'What happens next', ...PROSE.slice(1)]],
    ['is empty', []],
  ])('finds none where the page %s', (_, lines) => {
    expect(headline(lines, ['What happens next'])).toBeNull();
  });

  it('finds none without a body', () => {
    expect(findHeadline(claimLines(RULES, toLines(cleanText('Harbour bridge opens early'))), [false])).toBeNull();
  });

  it('does not take a byline or a date', () => {
    expect(headline(['By Jane Doe', 'May 3, 2022', ...PROSE])).toBeNull();
  });

  it('takes a page of five thousand lines', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `Line ${i} of a list`);
    expect(headline([...lines, 'Harbour bridge opens early', 'By Jane Doe', ...PROSE])).toBe(
      'Harbour bridge opens early',
    );
  });
});

describe('headlineFinder', () => {
  it('refuses trees that were fitted to other numbers than the code measures', () => {
    expect(() => headlineFinder(points, { ...trees, numbers: trees.numbers.slice(1) })).toThrow(RangeError);
  });

  it('refuses points for other evidence', () => {
    expect(() => headlineFinder({ ...points, bins: {} }, trees)).toThrow(RangeError);
  });

  it('finds nothing where none is worth more than every line', () => {
    const find = headlineFinder(points, { ...trees, trees: { ...trees.trees, bias: -100 } });
    const candidates = claimLines(RULES, toLines(cleanText(['Harbour bridge opens early', ...PROSE].join('\n\n'))));
    expect(find(candidates, [false, true, true, true])).toBeNull();
  });

  it('rather takes the heading than the title of the page that says the same', () => {
    const always = headlineFinder(points, { ...trees, trees: { ...trees.trees, bias: 100 } });
    const lines = ['Harbour bridge opens early | Example News', 'Harbour bridge opens early', ...PROSE];
    const candidates = claimLines(RULES, toLines(cleanText(lines.join('\n\n'))));
    expect(always(candidates, [false, false, true, true, true])).toBe(1);
  });
});
