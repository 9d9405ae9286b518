import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { labelPage, readPages, readRecords } from '../../src/training/pages.js';
import { PROSE } from '../labels/candidates.js';
import { wrap } from '../lines/pages.js';

const shown = (text: string, labels: string) => {
  const { candidates, isBody } = labelPage(text, labels);
  return candidates.map(({ line }, i) => [isBody[i], line.text]);
};

describe('labelPage', () => {
  it('gives each candidate the label of its source line, blank lines counted', () => {
    expect(shown(`Home\n\n${PROSE[0]}\n\nJobs`, '0.1.0')).toEqual([
      [false, 'Home'],
      [true, PROSE[0]],
      [false, 'Jobs'],
    ]);
  });

  it('gives both parts of a line that was cut its label', () => {
    expect(shown('Home\nBy Reuters | 3 May 2022 at 15:46', '01').slice(1)).toEqual([
      [true, 'By Reuters'],
      [true, '3 May 2022 at 15:46'],
    ]);
  });

  it('takes the greater part of the letters of a line that was joined', () => {
    const text = wrap(PROSE.slice(0, 3).join(' '), 66);
    const rows = text.split('\n').length;
    const one = (labels: string) => shown(`${text}\n`, labels);
    expect(one('1'.repeat(rows))).toEqual([[true, PROSE.slice(0, 3).join(' ')]]);
    expect(one(`${'1'.repeat(rows - 1)}0`)[0]?.[0]).toBe(true);
    expect(one(`1${'0'.repeat(rows - 1)}`)[0]?.[0]).toBe(false);
  });

  it('finds the source line also behind characters that were taken out', () => {
    expect(shown(`\ufeffHo\u200bme &amp; away\n${PROSE[1]}\nJobs`, '010')).toEqual([
      [false, 'Home & away'],
      [true, PROSE[1]],
      [false, 'Jobs'],
    ]);
  });

  it('takes an empty page, and a page with too few labels', () => {
    expect(shown('', '')).toEqual([]);
    expect(shown(PROSE[0] ?? '', '')).toEqual([[false, PROSE[0]]]);
  });
});

describe('readRecords and readPages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-training-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads plain and gzipped JSONL, with or without a line end behind the last record', () => {
    const file = join(folder, 'records');
    for (const bytes of [Buffer.from('{"a":1}\n\n{"a":"é"}'), gzipSync('{"a":1}\n{"a":"é"}\n')]) {
      writeFileSync(file, bytes);
      expect([...readRecords(file)]).toEqual([{ a: 1 }, { a: 'é' }]);
    }
  });

  it('puts pages and labels together, in the order of the pages', () => {
    const records = (list: readonly object[]) => gzipSync(list.map(one => `${JSON.stringify(one)}\n`).join(''));
    const text = `Home\n${PROSE[0]}`;
    writeFileSync(
      join(folder, 'pages.jsonl.gz'),
      records([
        { id: 'a', render: 'soup', domain: 'example.org', text },
        { id: 'a', render: 'copy', domain: 'example.org', text },
      ]),
    );
    writeFileSync(
      join(folder, 'labels.jsonl.gz'),
      records([
        { id: 'a', render: 'copy', labels: '00' },
        { id: 'a', render: 'soup', labels: '01' },
      ]),
    );
    expect([...readPages(folder)].map(({ id, render, domain, isBody }) => [id, render, domain, isBody])).toEqual([
      ['a', 'soup', 'example.org', [false, true]],
      ['a', 'copy', 'example.org', [false, false]],
    ]);
  });
});
