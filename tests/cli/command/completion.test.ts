import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completionsOf, SHELLS, SUBCOMMANDS } from '../../../src/cli/command/completion.js';
import { COMMAND_OPTIONS } from '../../../src/options.js';
import { makeCheckout } from '../../checkout.js';
import { runMain } from '../harness.js';

const valuesAfter = (...words: readonly string[]) => completionsOf(words).suggestions.map(({ value }) => value);

describe('completionsOf', () => {
  it('knows every option', () => {
    for (const { flag } of COMMAND_OPTIONS) expect(valuesAfter('page.txt', '--')).toContain(flag);
    expect(valuesAfter('--no')).toEqual(['--no-day-first', '--now']);
  });

  it.each([
    [
      ['--format', ''],
      ['json', 'jsonl', 'markdown', 'md', 'text', 'txt', 'ninjs', 'jsonld', 'json-ld'],
    ],
    [
      ['-f', 'm'],
      ['markdown', 'md'],
    ],
    [
      ['--from', 'w'],
      ['warc', 'wet'],
    ],
    [
      ['--summary', ''],
      ['text', 'json'],
    ],
    [['completion', ''], [...SHELLS]],
    [['ex'], ['explain']],
    [['he'], ['help']],
    [['help', ''], Object.keys(SUBCOMMANDS)],
    [['help', 'explain', ''], []],
    [['explain', '--time'], ['--timezone']],
    [['explain', '--format'], []],
    [['--day-first', 'explain', '--time'], ['--timezone']],
    [['--format=js'], ['json', 'jsonl', 'jsonld', 'json-ld']],
    [['--trace='], []],
    [['schema', ''], []],
    [['-o', 'explain', '--form'], ['--format']],
  ])('%j: %j', (words, expected) => {
    expect(valuesAfter(...words)).toEqual(expected);
  });

  it.each([[['']], [['pa']], [['-f', 'md', '']], [['-o', '']], [['--quarantine', 'x']], [['explain', '']]])(
    '%j may be a file',
    words => {
      expect(completionsOf(words).files).toBe(true);
    },
  );

  it.each([[['--format', '']], [['--timezone', '']], [['-']], [['schema', '']], [['completion', 'b']], [['help', '']]])(
    '%j is no file',
    words => {
      expect(completionsOf(words).files).toBe(false);
    },
  );
});

it('answers the script of a shell', async () => {
  const { stdout, stderr, code } = await runMain(['complete', '--', '--summary', 'j']);
  expect({ stdout, stderr, code }).toEqual({ stdout: 'json\tone line of JSON\n:4\n', stderr: '', code: 0 });
});

it('states the subcommands as the help does', async () => {
  const { stdout } = await runMain(['--help']);
  const help = stdout.replace(/\s+/g, ' ');
  for (const [name, description] of Object.entries(SUBCOMMANDS)) {
    expect(help).toContain(` ${name} `);
    expect(help).toContain(description);
  }
});

describe('the script', () => {
  let checkout = '';
  beforeAll(async () => {
    checkout = await makeCheckout();
  });
  afterAll(() => rm(checkout, { recursive: true }));

  it.each(SHELLS)('for %s asks the command', async shell => {
    const { stdout } = await promisify(execFile)(join(checkout, 'bin/copydesk'), ['completion', shell]);
    expect(stdout).toMatch(/copydesk complete '?--/);
  });

  it('completes in bash', async () => {
    // The first two stand for what bash-completion and the shell bring along.
    const script = `
      _get_comp_words_by_ref() { words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; cur=\${COMP_WORDS[COMP_CWORD]}; }
      compopt() { :; }
      source <(copydesk completion bash)
      COMP_WORDS=(copydesk --summary j)
      COMP_CWORD=2
      __copydesk_complete
      printf '%s\\n' "\${COMPREPLY[@]}"
    `;
    const env = { PATH: `${join(checkout, 'bin')}:${process.env['PATH']}` };
    const { stdout } = await promisify(execFile)('bash', ['-c', script], { env });
    expect(stdout.trim()).toBe('json');
  });

  it('refuses another shell', async () => {
    const { stderr, code } = await runMain(['completion', 'tcsh']);
    expect(stderr).toMatch(/^copydesk: .*tcsh/);
    expect(code).toBe(2);
  });
});
