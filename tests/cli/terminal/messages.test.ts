import { expect, it } from 'vitest';
import {
  failureMessage,
  isSystemError,
  message,
  printable,
  systemMessage,
} from '../../../src/cli/terminal/messages.js';
import { DIAGNOSTIC_CODES, type DiagnosticCode, diagnostic } from '../../../src/diagnostics.js';
import { COMMAND_OPTIONS, cleanOptionsSchema, commandOptionsSchema } from '../../../src/options.js';

it.each([
  ['a\u001b[31mb', 'a\\x1b[31mb'],
  ['a\u009b31mb', 'a\\x9b31mb'],
  ['a\nb\r\t\0\u007f', 'a\\x0ab\\x0d\\x09\\x00\\x7f'],
  ['\u202eabc\u2066', '\\u202eabc\\u2066'],
  ['\u2028\u0085\u200b\ufeff', '\\u2028\\x85\\u200b\\ufeff'],
  ['\ud800 \udc00', '\\ud800 \\udc00'],
])('makes %j visible', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

it.each(['naïve – 東京', '😀 👍🏽', 'a\\x1b', 'é'])('leaves %s alone', text => {
  expect(printable(text)).toBe(text);
});

it('says where, what and what to do', () => {
  expect(message('a.txt', 'is odd', 'look')).toBe('a.txt: is odd; look');
  expect(message('', 'is odd')).toBe("'': is odd");
});

it.each([
  [
    diagnostic('record-too-long', { limit: 10 }),
    'a.txt: it is longer than 10 bytes: nothing of it was read; raise --max-record, if it is no mistake',
  ],
  [
    diagnostic('record-no-text', { field: 'text' }),
    'a.txt: the record has no text in its field "text"; name another with --text-field; a page that could not be fetched has none',
  ],
])('says what to do about a failed document: %j', (failure, said) => {
  expect(failureMessage('a.txt', failure)).toBe(said);
});

it.each(Object.keys(DIAGNOSTIC_CODES) as DiagnosticCode[])('%s names options as they are typed', code => {
  const said = failureMessage('a.txt', diagnostic(code));
  const flags = COMMAND_OPTIONS.map(({ flag }) => flag);
  for (const [flag] of said.matchAll(/--[a-z-]+/g)) expect(flags).toContain(flag.replace('--no-', '--'));
  const fields = Object.keys({ ...commandOptionsSchema.shape, ...cleanOptionsSchema.shape });
  const inner = fields.filter(name => /[A-Z]/.test(name) || name === 'now');
  for (const name of inner) expect(said).not.toMatch(new RegExp(`(?<!-)\\b${name}\\b`));
  expect(said).not.toContain('`');
});

it('tells system errors from bugs', () => {
  const disk = Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' });
  expect(systemMessage('a', disk)).toBe('a: the disk is full; make room and run it again');
  expect(systemMessage('a', Object.assign(new Error('x'), { code: 'EWHAT', syscall: 'read' }))).toBe(
    'a: the system says EWHAT',
  );
  expect(isSystemError(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBe(false);
  expect(() => systemMessage('a', new TypeError('bug'))).toThrow('bug');
});
