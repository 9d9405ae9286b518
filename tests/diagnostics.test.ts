import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES, type DiagnosticCode, diagnostic } from '../src/diagnostics.js';
import { runMain, stubEngine } from './cli/harness.js';
import { read } from './fields/dates/lines.js';

/** Every code is raised, by an input such as is found in the wild. */

const PROSE =
  'The bridge over the harbour was opened on Monday by the mayor, who had promised it for nine years.\n\nThe ferry, which had carried the town for a century, made its last trip that evening.\n';
const page = (line: string) => `Harbour bridge opens after nine years\n\nBy Ann Mbeki\n\n${line}\n\n${PROSE}`;
const bytes = (text: string) => Buffer.from(text, 'latin1');

const TEXT = ['--from', 'text', '-f', 'jsonl'];
const JSONL = ['--from', 'jsonl'];

/** Raised where a stamp is read; on whole pages such a stamp is seldom taken for one. */
const IN_STAMPS: Partial<Readonly<Record<DiagnosticCode, string>>> = {
  'date-relative': '2 hours ago',
  'zone-unknown': 'July 3, 2018 15:48 QXT',
};

const RAISED: Partial<
  Readonly<Record<DiagnosticCode, readonly [stdin: string | Uint8Array, argv?: readonly string[]]>>
> = {
  'not-text': [Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300)])],
  'encoding-guessed': [
    bytes('Die Br\xfccke wurde er\xf6ffnet\n\nDie Br\xfccke \xfcber den Hafen wurde am Montag er\xf6ffnet.\n'),
  ],
  'bytes-replaced': [
    Buffer.concat([Buffer.from(`${page('é ü ö ä è ß – “so”')}`), Buffer.from([0xc3]), Buffer.from('x')]),
  ],
  'mojibake-repaired': [page('It was â€œopenedâ€\u009d by the mayor of MÃ¼hlen, a cafÃ© owner said.')],
  'empty-input': [' \n'],
  'no-body': ['Home\nSport\nNews\nLogin\n'],
  'no-headline': [PROSE],
  'low-confidence': [`Home\nOne\nTwo words\nThree\n${PROSE.slice(0, 60)}\nFour\nOther\nMore and more\n`],
  'byline-unsure': [`Home\nSport\nEmma Port\nWeather\nPlaces\nHarbour bridge opens after nine years\n\n${PROSE}`],
  'date-ambiguous': [page('Published: 03/02/2018')],
  'date-invalid': [page('Published: 31 February 2018')],
  'published-inferred': [page('Updated: 13 February 2018 15:46 GMT')],
  'weekday-mismatch': [page('Published: Monday, 13 February 2018')],
  'zone-ambiguous': [page('Published: 13 February 2018 15:46 IST')],
  'zone-resolved': [`Harbour bridge opens\n\nBy PTI\n\n13 Feb 2018 03:48 PM IST\n\n${PROSE}`],
  'record-not-json': ['{"text":\n', JSONL],
  'record-not-object': ['["text"]\n', JSONL],
  'record-no-text': ['{"body":"x"}\n', JSONL],
  'record-too-long': [`{"text":"${'x'.repeat(2000)}"}\n`, [...JSONL, '--max-record', '1K']],
  'holds-records': ['{"text":"x"}\n', ['-f', 'json', '-', '/dev/null']],
  'not-jsonl': ['[{"text":"It rained."}]\n', []],
  'packed-damaged': [Uint8Array.of(0x1f, 0x8b, 8, 1, 2, 3), TEXT],
  'internal-error': ['{"text":"It rained."}\n', JSONL],
};

const broken = {
  ...stubEngine,
  clean: () => {
    throw new Error('out of ink');
  },
};

it.each(Object.entries(RAISED))('%s is raised', async (code, [stdin, argv = TEXT]) => {
  const engine = code === 'internal-error' ? { engine: broken } : {};
  const { stdout, stderr } = await runMain(['-q', ...argv], { stdin, ...engine });
  const codes = [JSON.parse(stdout)].flat().flatMap(answer => {
    const { diagnostics = [] } = answer.story ?? answer;
    return [answer.error?.code, ...diagnostics.map((one: { code: string }) => one.code)];
  });
  expect(codes, stdout + stderr).toContain(code);
});

it.each(Object.entries(IN_STAMPS))('%s is raised by a stamp', (code, stamp) => {
  expect(read(stamp).codes).toContain(code);
});

it('no code is left out', () => {
  expect([...Object.keys(RAISED), ...Object.keys(IN_STAMPS)].sort()).toEqual(Object.keys(DIAGNOSTIC_CODES).sort());
});

describe('diagnostic', () => {
  it('puts the data into the message', () => {
    const { message } = diagnostic('bytes-replaced', { count: 3, encoding: 'UTF-8' });
    expect(message).toBe('3 bytes are not valid UTF-8 and were replaced');
  });

  it.each(Object.entries(DIAGNOSTIC_CODES))('says what to do about %s', (_, { advice }) => {
    expect(advice).toMatch(/^[a-z].{3,100}[^.]$/);
  });
});
