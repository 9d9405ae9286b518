import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCorpus } from '../../src/training/fit-pages.js';
import { PROSE } from '../labels/candidates.js';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A page of a title, prose, a copy of the first prose, and a foot. */
function write(set: string, domains: readonly string[]): void {
  mkdirSync(join(folder, set));
  const lines = ['Home', ...PROSE, `» ${PROSE[0]}`, 'Contact'];
  const labels = `0${'1'.repeat(PROSE.length)}00`;
  const rows = domains.map((domain, i) => ({
    id: `${set}-${i}`,
    render: 'wet',
    domain,
    text: lines.join('\n'),
    labels,
  }));
  for (const file of ['pages', 'labels'])
    writeFileSync(join(folder, set, `${file}.jsonl.gz`), rows.map(row => `${JSON.stringify(row)}\n`).join(''));
}
write('dev', ['one.example', 'two.example']);
write('silver', ['two.example', 'three.example']);

test('silver pages count less, and those of a domain of dev are left out', () => {
  const pages = readCorpus(folder, true).filter(({ isExcerpt }) => !isExcerpt);
  expect(pages.map(({ domain, isSilver, weight }) => [domain, isSilver, weight])).toEqual([
    ['one.example', false, 1],
    ['two.example', false, 1],
    ['three.example', true, 0.5],
  ]);
  expect(readCorpus(folder, false).some(({ isSilver }) => isSilver)).toBe(false);
});

test('a second copy of body text is ignored, body and other lines are not', () => {
  const [page] = readCorpus(folder, false);
  expect([...(page?.ignored ?? [])]).toEqual([0, ...PROSE.map(() => 0), 1, 0]);
  expect([...(page?.isBody ?? [])]).toEqual([0, ...PROSE.map(() => 1), 0, 0]);
});

test('of every second page an excerpt is taken, all of whose lines count', () => {
  const excerpts = readCorpus(folder, true).filter(({ isExcerpt }) => isExcerpt);
  expect(excerpts.map(({ domain }) => domain)).toEqual(['two.example']);
  expect(excerpts[0]?.candidates.length).toBeLessThan(PROSE.length + 3);
  expect(excerpts[0]?.ignored.every(one => one === 0)).toBe(true);
});
