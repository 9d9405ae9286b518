import { expect, test } from 'vitest';
import { surrogates } from '../../src/text/surrogates.js';
import { after, editsOf } from './steps.js';

test.each([
  ['a\ud83d', 'a\ufffd'],
  ['\ude00b', '\ufffdb'],
  ['\ud83d\ud83d\ude00', '\ufffd\u{1f600}'],
  ['\ude00\ud83d', '\ufffd\ufffd'],
])('replaces the half in %j', (text, cleaned) => expect(after(surrogates, text)).toBe(cleaned));

test.each(['plain', '\u{1f600}', '\u{20000}\u{1f600}', '\ufffd'])('leaves %j', text =>
  expect(editsOf(surrogates, text)).toEqual([]),
);
