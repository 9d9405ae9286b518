import { describe, expect, it } from 'vitest';
import { flagsOf, helpOf } from '../../../src/cli/command/program.js';
import { COMMAND_OPTIONS } from '../../../src/options.js';
import { READERS } from '../../../src/readers/index.js';
import { WRITERS } from '../../../src/writers/index.js';
import { Captured, runMain, stubEngine } from '../harness.js';

const words = (text: string) => text.replace(/\s+/g, ' ');

describe('--help', () => {
  it('has every option, as the table states it', async () => {
    const { stdout, stderr, code } = await runMain(['--help']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(COMMAND_OPTIONS.length).toBeGreaterThan(5);
    for (const option of COMMAND_OPTIONS) {
      expect(words(stdout)).toContain(words(`${flagsOf(option)} ${helpOf(option)}`));
    }
  });

  it('has every format, reader and exit code', async () => {
    const { stdout } = await runMain(['-h']);
    for (const { name } of [...WRITERS, ...READERS]) expect(stdout).toContain(name);
    expect(stdout).toMatch(/^ {2}0 {2}.*\n {2}1 {2}.*\n {2}2 {2}/m);
  });

  it('fits a terminal', async () => {
    const stdout = Object.assign(new Captured(), { isTTY: true, columns: 80 });
    await runMain([], { stdinTTY: true, stdout });
    expect(stdout.text.split('\n').filter(line => line.length > 80)).toEqual([]);
    expect(stdout.text).not.toContain('\u001b');
  });
});

it.each([
  [['help'], ['--help']],
  [
    ['help', 'explain'],
    ['explain', '--help'],
  ],
  [
    ['help', 'schema'],
    ['schema', '--help'],
  ],
  [
    ['help', 'completion'],
    ['completion', '--help'],
  ],
  [
    ['help', 'help'],
    ['help', '--help'],
  ],
])('%j prints what %j prints', async (argv, same) => {
  const result = await runMain(argv, { engine: stubEngine });
  expect(result).toEqual(await runMain(same, { engine: stubEngine }));
  expect(result).toMatchObject({ stderr: '', code: 0 });
  expect(result.stdout).toMatch(/^Usage: copydesk/);
});

it.each([[['--version']], [['-V']], [['--version', 'page.txt']], [['page.txt', '--version']]])(
  '%j prints the version',
  async argv => {
    const { stdout, stderr, code } = await runMain(argv);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  },
);

it('prints the schema', async () => {
  const { stdout, code } = await runMain(['schema']);
  expect(JSON.parse(stdout).title).toBe('copydesk story');
  expect(code).toBe(0);
});

it.each([
  [[], {}],
  [['--timezone', '-03:00'], { timezone: '-03:00' }],
  [['--day-first'], { dayFirst: true }],
  [['--no-day-first'], { dayFirst: false }],
  [['--now', '2018-02-13T15:46:00Z', '--language', 'sw'], { now: '2018-02-13T15:46:00Z', language: 'sw' }],
  [['--trace'], { trace: true }],
])('%j reaches the pipeline', async (argv, expected) => {
  let seen: unknown;
  const engine = {
    ...stubEngine,
    clean: (text: string, options: object) => {
      seen = options;
      return stubEngine.clean(text, { trace: false });
    },
  };
  expect((await runMain(argv, { engine, stdin: 'Rain' })).code).toBe(0);
  expect(seen).toEqual({ trace: false, ...expected });
});

it.each([
  [['explian', 'page.txt'], 'explian: no such file or directory; did you mean the command copydesk explain?'],
  [['schem'], 'schem: no such file or directory; did you mean the command copydesk schema?'],
  [['hlep'], 'hlep: no such file or directory; did you mean the command copydesk help?'],
  [['help', 'explian'], "there is no command 'explian'; did you mean explain? see copydesk --help"],
  [['help', 'page.txt'], "there is no command 'page.txt'; see copydesk --help"],
  [['help', 'a', 'b'], "too many arguments for 'help'. Expected 1 argument but got 2; see copydesk help --help"],
  [['version'], 'version: no such file or directory; did you mean copydesk --version?'],
  [['samples', 'explain'], 'explain: no such file or directory; a command stands before all else'],
  [['--qiet', 'f'], "unknown option '--qiet'; did you mean --quiet? see copydesk --help"],
  [['explain', '--timezon', 'Z'], "unknown option '--timezon'; did you mean --timezone? see copydesk explain --help"],
  [['explain', '-f', 'text', 'f'], "explain has no option '-f'; see copydesk explain --help"],
  [['explain', '--nosuch', 'f'], "unknown option '--nosuch'; see copydesk explain --help"],
  [
    ['explain', 'a', 'b'],
    "too many arguments for 'explain'. Expected 1 argument but got 2; see copydesk explain --help",
  ],
  [['completion', 'bsh'], "there is no script for 'bsh'; did you mean bash? give one of bash, zsh, fish, powershell"],
  [['completion', 'cmd'], "there is no script for 'cmd'; give one of bash, zsh, fish, powershell"],
  [['completion'], "missing required argument 'shell'; see copydesk completion --help"],
])('%j is refused with what was probably meant', async (argv, expected) => {
  expect(await runMain(argv, { engine: stubEngine })).toEqual({
    stdout: '',
    stderr: `copydesk: ${expected}\n`,
    code: 2,
  });
});

it('an address is told to be one', async () => {
  const stderr =
    'copydesk: https://example.org/a?b=*: is an address, and copydesk opens no connection; fetch it first: curl -sL ADDRESS | copydesk\n';
  for (const argv of [[], ['explain']]) {
    const result = await runMain([...argv, 'https://example.org/a?b=*'], { engine: stubEngine });
    expect(result).toEqual({ stdout: '', stderr, code: 2 });
  }
});

it.each(['page', 'old.txt', 'x/explian', 'reports'])('%s, which is not there, is no mistyped command', async name => {
  const { stderr } = await runMain([name], { engine: stubEngine });
  expect(stderr).toBe(`copydesk: ${name}: no such file or directory; check the name\n`);
});

describe('explain', () => {
  it('prints the same with --quiet, and says less', async () => {
    const plain = await runMain(['explain'], { stdin: 'Rain\n\nIt rained.' });
    expect(await runMain(['explain', '-q'], { stdin: 'Rain\n\nIt rained.' })).toEqual({ ...plain, stderr: '' });
    expect(plain.stderr).toBe('copydesk: <stdin>: read as text\n');
    expect(plain.stdout).not.toBe('');
  });

  it('reads what --from says', async () => {
    const record = '{"text": "Rain halts the final"}';
    const refused = await runMain(['explain'], { stdin: record });
    expect(refused.stderr).toBe(
      'copydesk: <stdin>: is JSONL; explain reads one page; give it the text of one record, or read it as one page with --from text\n',
    );
    expect((await runMain(['explain', '--from', 'text'], { stdin: record })).stdout).toContain('"text"');
  });
});

it.each([
  [['--timezone', 'Z', 'explain', 'f'], '--timezone stands before the subcommand explain; put it after explain'],
  [['--no-day-first', 'explain', 'f'], '--no-day-first stands before the subcommand explain; put it after explain'],
  [['-q', 'help'], '--quiet stands before the subcommand help; help has no such option; leave it out'],
  [['-o', 'o.json', 'schema'], '--output stands before the subcommand schema; schema has no such option; leave it out'],
])('%j is refused', async (argv, expected) => {
  expect(await runMain(argv, { engine: stubEngine })).toEqual({
    stdout: '',
    stderr: `copydesk: ${expected}\n`,
    code: 2,
  });
});
