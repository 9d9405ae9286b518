import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../src/labels/headline/evidence/index.js';
import { type HeadlineTask, headlineTasks, readHeadlineTasks } from '../../src/training/headline-pages.js';
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
const tasksOf = (lines: readonly string[], render = 'w3m', isSilver = false) => {
  const one = page(lines, render);
  return headlineTasks(one, TITLE, one.isBody, isSilver);
};
const whole = (lines: readonly string[]) => tasksOf(lines)[0] as HeadlineTask;
const rightOf = ({ right }: HeadlineTask) => right.filter(Boolean).length;

describe('headlineTasks', () => {
  it('has one right line on the whole page and on the story alone, and none on the page that begins with prose', () => {
    const tasks = tasksOf(LINES);
    expect(tasks.map(task => [task.kind, rightOf(task), task.headline, task.weight])).toEqual([
      ['whole', 1, TITLE, 1],
      ['story', 1, TITLE, 0.25],
      ['prose', 0, null, 0.25],
    ]);
    expect(new Set(tasks.map(({ domain, render }) => `${domain} ${render}`))).toEqual(new Set(['example.org w3m']));
  });

  it('begins the story alone at its headline, or a few lines above', () => {
    const begins = [0, 1, 2, 3, 4].map(more => {
      const [, story] = tasksOf([...LINES, ...LINES.slice(0, more)]);
      return story?.candidates[0]?.line.text;
    });
    expect(new Set(begins)).toEqual(new Set(LINES.slice(0, LINES.indexOf(TITLE) + 1)));
  });

  it('has every number of every contender', () => {
    for (const row of whole(LINES).rows) expect(row).toHaveLength(EVIDENCE.length);
  });

  it('counts half where the headline was found by machine', () => {
    expect(tasksOf(LINES, 'w3m', true).map(({ weight }) => weight)).toEqual([0.5, 0.125, 0.125]);
  });

  it('takes a title with the name of the site behind it, and one that is broken over two lines', () => {
    expect(rightOf(whole(LINES.map(line => (line === TITLE ? `${TITLE} | Halm Courier` : line))))).toBe(1);
    const broken = LINES.flatMap(line => (line === TITLE ? ['Harbour of Halm closed', 'for another week'] : [line]));
    expect(rightOf(whole([TITLE, ...broken]))).toBe(3);
  });

  it('takes what is most like the headline where no line is the same', () => {
    const like = whole(LINES.map(line => (line === TITLE ? 'Harbour of Halm closed for a week' : line)));
    expect(rightOf(like)).toBe(1);
    expect(rightOf(whole(LINES.map(line => (line === TITLE ? 'Harbour news' : line))))).toBe(0);
  });

  it('cuts only the renders that are like what people paste', () => {
    expect(tasksOf(LINES, 'soup')).toHaveLength(1);
    expect(tasksOf(LINES, 'paras')).toHaveLength(3);
  });

  it('cuts no story without its title, and none whose title stands far above', () => {
    const kinds = (lines: readonly string[]) => tasksOf(lines).map(({ kind }) => kind);
    expect(kinds(LINES.filter(line => line !== TITLE))).toEqual(['whole', 'prose']);
    const menu = Array.from({ length: 30 }, (_, i) => `Pier ${i}`);
    expect(kinds([TITLE, ...menu, ...PROSE])).toEqual(['whole', 'prose']);
  });

  it('takes a page without body, and an empty one', () => {
    expect(tasksOf(['Home', 'News'])).toHaveLength(1);
    expect(whole([])).toMatchObject({ rows: [], right: [], headline: TITLE });
  });
});

describe('readHeadlineTasks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-headlines-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (part: string, pages: readonly { id: string; domain: string; headline: string | null }[]) => {
    mkdirSync(join(folder, part));
    const file = (name: string, list: readonly object[]) =>
      writeFileSync(join(folder, part, `${name}.jsonl.gz`), list.map(one => `${JSON.stringify(one)}\n`).join(''));
    file(
      'pages',
      pages.map(({ id, domain }) => ({ id, render: 'copy', domain, text: LINES.join('\n') })),
    );
    file('labels', []);
    file(
      'gold',
      pages.map(({ id, headline }) => ({ id, headline })),
    );
  };
  write('dev', [
    { id: 'a', domain: 'a.example', headline: TITLE },
    { id: 'b', domain: 'b.example', headline: null },
    { id: 'c', domain: 'c.example', headline: ' – ' },
  ]);
  write('silver', [
    { id: 'd', domain: 'd.example', headline: TITLE },
    { id: 'e', domain: 'a.example', headline: TITLE },
  ]);

  it('reads the pages whose headline is known, silver ones only of domains that dev does not have', () => {
    const domains = (hasSilver: boolean) => [...readHeadlineTasks(folder, hasSilver)].map(({ domain }) => domain);
    expect(domains(false)).toEqual(['a.example']);
    expect(domains(true)).toEqual(['a.example', 'd.example']);
  });
});
