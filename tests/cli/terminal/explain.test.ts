import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/batch/engine.js';
import { columns } from '../../../src/text/columns.js';
import { Captured, runMain, stubEngine } from '../harness.js';

const PAGE = [
  'Harbour bridge opens',
  '',
  'The bridge was opened on Monday.',
  'Share this \u001b[31m\u202estory',
  '',
  '',
  'Cars may use it from Tuesday on, said the town, and lorries once the last of the tests is done.',
].join('\n');

const colours = (codes: string) => new RegExp(`\u001b\\[(?:${codes})m`, 'g');

async function explain(stdout: Captured, env: Record<string, string> = {}): Promise<readonly string[]> {
  const { code, stderr } = await runMain(['explain', '-q', '-'], { stdin: PAGE, engine: stubEngine, stdout, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.text.split('\n');
}

it('prints a summary and every line, whole and without colour where there is no terminal', async () => {
  expect((await explain(new Captured())).join('\n')).toBe(`headline    Harbour bridge opens
byline      (none)
published   (none)
updated     (none)
words       29
confidence  1.00
kept        3 lines (marked |): 1 headline, 2 paragraph
taken out   1 line: 1 share-bar
doubtful    1 line (marked ?): have a look

1  headline        | Harbour bridge opens  [stands first, 0.98]

3  paragraph       | The bridge was opened on Monday.  [reads like a sentence, 0.98]
4  share-bar         Share this \\x1b[31m\\u202estory  [reads like a sentence, 0.61?]

7  paragraph       | Cars may use it from Tuesday on, said the town, and lorries once the last of the tests is done.  [reads like a sentence, 0.98]
`);
});

describe('what the story has', () => {
  const engine: Engine = {
    ...stubEngine,
    clean: (text, options) => {
      const { story, lines } = stubEngine.clean(text, options);
      const related = [
        { label: 'ALSO READ', title: 'Ferry \u001b[31mfree' },
        { label: null, title: 'Tram late' },
      ];
      const more = {
        standfirst: 'It took nine years.',
        section: ['Home', 'Local'],
        tags: ['bridges', 'traffic'],
        related,
      };
      return { story: { ...story, ...more }, lines };
    },
  };

  it('stands above the lines, in the order of the story, and nothing of it reaches the terminal', async () => {
    const { stdout } = await runMain(['explain'], { stdin: PAGE, engine });
    expect(stdout.split('\n').slice(0, 12)).toEqual([
      'headline    Harbour bridge opens',
      'standfirst  It took nine years.',
      'byline      (none)',
      'published   (none)',
      'updated     (none)',
      'section     Home > Local',
      'related     ALSO READ: Ferry \\x1b[31mfree',
      'related     Tram late',
      'tags        bridges, traffic',
      'words       29',
      'confidence  1.00',
      'kept        3 lines (marked |): 1 headline, 2 paragraph',
    ]);
  });

  it('and what it has not stands there only where every story should have it', async () => {
    const { stdout } = await runMain(['explain'], { stdin: PAGE, engine: stubEngine });
    expect(stdout).not.toMatch(/^(?:standfirst|section|related|tags) /m);
  });
});

it('keeps within the terminal, and says the same there', async () => {
  const terminal = Object.assign(new Captured(), { isTTY: true, columns: 50 });
  const lines = await explain(terminal, { NO_COLOR: '1' });
  expect(lines.every(line => columns(line) <= 50)).toBe(true);
  const words = (text: string) => text.split(/(?: \| |\s)+/).join(' ');
  expect(words(lines.join('\n'))).toBe(words((await explain(new Captured())).join('\n')));
});

it('marks every row of what was kept, and no other', async () => {
  const terminal = Object.assign(new Captured(), { isTTY: true, columns: 50 });
  const rows = (await explain(terminal, { NO_COLOR: '1' })).slice(11);
  expect(rows.filter(row => row.includes(' | ')).map(row => row.split(' | ')[1])).toEqual([
    'Harbour bridge opens',
    'The bridge was opened on',
    'Monday.',
    'Cars may use it from Tuesday',
    'on, said the town, and',
    'lorries once the last of the',
    'tests is done.',
  ]);
});

it('lets COLUMNS have its way', async () => {
  const terminal = Object.assign(new Captured(), { isTTY: true, columns: 50 });
  const lines = await explain(terminal, { NO_COLOR: '1', COLUMNS: '70' });
  expect(Math.max(...lines.map(columns))).toBeGreaterThan(50);
  expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(70);
});

it('has colour on a terminal, and the page has no say in it', async () => {
  const terminal = Object.assign(new Captured(), { isTTY: true, columns: 80, getColorDepth: () => 4 });
  const text = (await explain(terminal)).join('\n');
  expect(text).toMatch(colours('32'));
  expect(text).not.toMatch(colours('31'));
  expect(text.replace(colours('\\d+'), '')).not.toMatch(/[\u001b\u202e]/);
});

it.each([
  [['explain', '/'], 'copydesk: /: is a directory; explain reads one page: give one file\n'],
  [['explain', '/no/such'], 'copydesk: /no/such: no such file or directory; check the name\n'],
  [
    ['explain', 'a', 'b'],
    "copydesk: too many arguments for 'explain'. Expected 1 argument but got 2; see copydesk explain --help\n",
  ],
])('refuses %j', async (argv, stderr) => {
  expect(await runMain(argv, { engine: stubEngine })).toEqual({ stdout: '', stderr, code: 2 });
});

it('is a quiet 0 when the reader leaves', async () => {
  let writes = 0;
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => {
      writes++;
      done(writes > 2 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' }) : null);
    },
  });
  const result = await runMain(['explain', '--quiet'], { stdin: PAGE, engine: stubEngine, stdout });
  expect({ ...result, writes }).toEqual({ stdout: '', stderr: '', code: 0, writes: 3 });
});

it.each([
  ['JSONL', '{"text":"x"}\n'],
  ['JSON', '[{"text":"x"}]\n'],
])('refuses %s', async (form, stdin) => {
  const { stderr, code } = await runMain(['explain'], { engine: stubEngine, stdin });
  expect(stderr).toBe(
    `copydesk: <stdin>: is ${form}; explain reads one page; give it the text of one record, or read it as one page with --from text\n`,
  );
  expect(code).toBe(2);
});

it.each([
  ['Rain\nIt rained.', '<stdin>: read as text'],
  ['<!doctype html><p>Rain', '<stdin>: read as HTML'],
  ['[{"text":"Rain"}', '<stdin>: read as text, though it begins as JSON does; give it the text of one record'],
])('says what it took %j for, unless it is told to be quiet', async (stdin, note) => {
  const said = async (...argv: string[]) => (await runMain(['explain', ...argv], { engine: stubEngine, stdin })).stderr;
  expect(await said()).toBe(`copydesk: ${note}\n`);
  for (const argv of [['--quiet'], ['-q'], ['--from', 'text']]) expect(await said(...argv)).toBe('');
});

it('explains a page without a story, and exits 1', async () => {
  const { stdout, stderr, code } = await runMain(['explain', '-q'], { engine: stubEngine, stdin: '' });
  expect(stdout).toContain('error       there is no text: the input is empty');
  expect({ stderr, code }).toEqual({
    stderr:
      'copydesk: <stdin>: there is no text: the input is empty; see why the page was empty: it may need JavaScript, or was blocked\n',
    code: 1,
  });
});
