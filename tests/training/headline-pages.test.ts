import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../src/labels/headline-evidence.js';
import type { Choice } from '../../src/training/choice.js';
import { BINS, headlinePage, readHeadlinePages, STARTS } from '../../src/training/headline-pages.js';
import { labelPage } from '../../src/training/pages.js';
import { PROSE } from '../labels/candidates.js';

const TITLE = 'Harbour of Halm closed for another week';
const LINES = ['Home', 'News', 'Ferries sold to the mainland', TITLE, 'By Ann Mbeki', ...PROSE, 'Contact'];
const page = (lines: readonly string[], render = 'w3m') => ({
  id: 'a',
  render,
  domain: 'example.org',
  ...labelPage(lines.join('\n\n'), lines.map(line => (PROSE.includes(line) ? '1' : '0')).join('.')),
});
const rightOf = ({ right }: Choice) => right.filter(Boolean).length;

describe('STARTS and BINS', () => {
  it('give every piece of evidence its own stretch of one row', () => {
    expect(STARTS).toHaveLength(EVIDENCE.length);
    expect(STARTS[0]).toBe(0);
    EVIDENCE.forEach(({ edges }, k) => {
      expect((STARTS[k + 1] ?? BINS) - (STARTS[k] ?? 0)).toBe(edges.length + 1);
    });
  });
});

describe('headlinePage', () => {
  it('has one right line on the whole page and on the story alone, and none on the page that begins with prose', () => {
    const { whole, cuts, domain, render } = headlinePage(page(LINES), TITLE);
    expect([domain, render]).toEqual(['example.org', 'w3m']);
    expect([rightOf(whole), whole.noneIsRight, whole.weight]).toEqual([1, false, 1]);
    expect(cuts.map(cut => [rightOf(cut), cut.noneIsRight, cut.weight])).toEqual([
      [1, false, 0.25],
      [0, true, 0.25],
    ]);
    expect(cuts[0]?.options.length).toBeLessThan(whole.options.length);
    expect(cuts[0]?.right[0]).toBe(true);
  });

  it('has for every option one bin of each piece of evidence', () => {
    for (const bins of headlinePage(page(LINES), TITLE).whole.options) {
      expect(bins).toHaveLength(EVIDENCE.length);
      bins.forEach((bin, k) => {
        expect(bin >= (STARTS[k] ?? 0) && bin < (STARTS[k + 1] ?? BINS)).toBe(true);
      });
    }
  });

  it('takes a title with the name of the site behind it', () => {
    const lines = LINES.map(line => (line === TITLE ? `${TITLE} | Halm Courier` : line));
    expect(rightOf(headlinePage(page(lines), TITLE).whole)).toBe(1);
  });

  it('cuts only the renders that are like what people paste', () => {
    expect(headlinePage(page(LINES, 'soup'), TITLE).cuts).toEqual([]);
    expect(headlinePage(page(LINES, 'paras'), TITLE).cuts).toHaveLength(2);
  });

  it('cuts no story without its title, and none whose title stands far above', () => {
    const noneOnly = (lines: readonly string[]) => headlinePage(page(lines), TITLE).cuts.map(cut => cut.noneIsRight);
    expect(noneOnly(LINES.filter(line => line !== TITLE))).toEqual([true]);
    const menu = Array.from({ length: 30 }, (_, i) => `Pier ${i}`);
    expect(noneOnly([TITLE, ...menu, ...PROSE])).toEqual([true]);
  });

  it('takes a page without body, and an empty one', () => {
    expect(headlinePage(page(['Home', 'News']), TITLE).cuts).toEqual([]);
    expect(headlinePage(page([]), TITLE).whole).toMatchObject({ options: [], right: [], noneIsRight: false });
  });
});

describe('readHeadlinePages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-headlines-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads the pages whose headline is known', () => {
    const write = (name: string, list: readonly object[]) =>
      writeFileSync(join(folder, `${name}.jsonl.gz`), list.map(one => `${JSON.stringify(one)}\n`).join(''));
    const ids = ['a', 'b', 'c', 'd'];
    write(
      'pages',
      ids.map(id => ({ id, render: 'copy', domain: `${id}.example`, text: LINES.join('\n') })),
    );
    write('labels', []);
    write('gold', [
      { id: 'a', headline: TITLE },
      { id: 'b', headline: null },
      { id: 'c', headline: ' – ' },
    ]);
    const pages = [...readHeadlinePages(folder)];
    expect(pages.map(({ domain }) => domain)).toEqual(['a.example']);
  });
});
