import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BYLINE_EVIDENCE } from '../../src/labels/signature/byline-evidence.js';
import { RIVAL_NUMBERS } from '../../src/labels/signature/byline-rivals.js';
import { STAMP_EVIDENCE } from '../../src/labels/signature/stamp-evidence.js';
import type { Choice } from '../../src/training/choice.js';
import { labelPage } from '../../src/training/pages.js';
import { readSignaturePages, signaturePage } from '../../src/training/signature-pages.js';
import { PROSE } from '../labels/candidates.js';

const LINES = [
  'Home',
  'News',
  'Harbour of Halm closed for another week',
  'By Ann Mbeki and Jane Doe',
  'May 3, 2022',
  ...PROSE,
  'Related stories',
  'Ferries sold to the mainland',
  'By Max Roe',
  'April 30, 2022',
  'Contact',
];
const labels = LINES.map(line => (PROSE.includes(line) ? '1' : '0')).join('.');
const page = { id: 'a', render: 'w3m', domain: 'example.org', ...labelPage(LINES.join('\n\n'), labels) };
const rightOf = ({ right }: Choice) => right.filter(Boolean).length;

describe('signaturePage', () => {
  it('has one right line for the byline and one for the date', () => {
    const { byline, date, render, domain } = signaturePage(page, {
      authors: ['Jane Doe', 'Ann Mbeki'],
      published: '2022-05-03T10:00:00Z',
    });
    expect([render, domain]).toEqual(['w3m', 'example.org']);
    expect([rightOf(byline), byline.noneIsRight, byline.weight]).toEqual([1, false, 1]);
    expect([rightOf(date), date.noneIsRight, date.weight]).toEqual([1, false, 1]);
    expect(byline.options.length).toBeGreaterThan(1);
  });

  it('has for every option one bin of each piece of evidence', () => {
    const { byline, date } = signaturePage(page, { authors: [], published: null });
    for (const bins of byline.options) expect(bins).toHaveLength(BYLINE_EVIDENCE.length);
    for (const bins of date.options) expect(bins).toHaveLength(STAMP_EVIDENCE.length);
  });

  it('has for every option what the second look asks', () => {
    const { byline, around } = signaturePage(page, { authors: [], published: null });
    expect(around).toHaveLength(byline.options.length);
    for (const row of around) expect(row).toHaveLength(RIVAL_NUMBERS.length);
  });

  it('without a right line none is right, and the choice counts less', () => {
    const { byline, date } = signaturePage(page, { authors: ['Xanthea Poe'], published: null });
    expect([rightOf(byline), byline.noneIsRight, byline.weight]).toEqual([0, true, 0.3]);
    expect([rightOf(date), date.noneIsRight, date.weight]).toEqual([0, true, 0.2]);
  });

  it('of a machine only a right line is believed', () => {
    const known = signaturePage(page, { authors: ['Jane Doe'], published: null }, true);
    expect([known.isSilver, rightOf(known.byline), known.byline.weight]).toEqual([true, 1, 1]);
    expect([rightOf(known.date), known.date.noneIsRight]).toEqual([0, false]);
    const unknown = signaturePage(page, { authors: ['Xanthea Poe'], published: null }, true);
    expect([rightOf(unknown.byline), unknown.byline.noneIsRight]).toEqual([0, false]);
  });

  it('knows an author by the beginning of the name, and in other letters', () => {
    const right = (author: string) => rightOf(signaturePage(page, { authors: [author], published: null }).byline);
    expect([right('ANN MBEKI'), right('Ann Mbeki Example'), right('Ann'), right('Poe')]).toEqual([1, 1, 1, 0]);
  });
});

describe('readSignaturePages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-signature-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const text = LINES.join('\n\n');
  const write = (part: string, domains: Record<string, string>, gold: readonly object[]) => {
    mkdirSync(join(folder, part));
    const put = (name: string, records: readonly object[]) =>
      writeFileSync(join(folder, part, name), records.map(record => `${JSON.stringify(record)}\n`).join(''));
    const ids = Object.keys(domains);
    put('gold.jsonl.gz', gold);
    put(
      'pages.jsonl.gz',
      ids.map(id => ({ id, render: 'w3m', domain: domains[id], text })),
    );
    put(
      'labels.jsonl.gz',
      ids.map(id => ({ id, render: 'w3m', labels })),
    );
  };
  write('dev', { a: 'a.example', b: 'b.example' }, [{ id: 'a', author: ['Jane Doe'], published: '2022-05-03' }]);
  write('silver', { c: 'c.example', d: 'b.example' }, [
    { id: 'c', author: ['Jane Doe'], published: '2022-05-03' },
    { id: 'd', author: ['Jane Doe'], published: '2022-05-03' },
  ]);
  const read = (hasSilver: boolean) =>
    [...readSignaturePages(folder, hasSilver)].map(({ domain, isSilver, byline, date }) => [
      domain,
      isSilver,
      rightOf(byline),
      rightOf(date),
    ]);

  it('reads the pages of a folder that have gold', () => {
    expect(read(false)).toEqual([['a.example', false, 1, 1]]);
  });

  it('takes bylines from silver pages too, but of no domain that is tested', () => {
    expect(read(true)).toEqual([
      ['a.example', false, 1, 1],
      ['c.example', true, 1, 0],
    ]);
  });
});
