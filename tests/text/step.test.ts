import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entities } from '../../src/text/entities.js';
import { invisibles } from '../../src/text/invisibles.js';
import { lineEnds } from '../../src/text/line-ends.js';
import { mojibake } from '../../src/text/mojibake.js';
import { nfc } from '../../src/text/nfc.js';
import { spaces } from '../../src/text/spaces.js';
import type { Step } from '../../src/text/step.js';
import { surrogates } from '../../src/text/surrogates.js';
import { surveyor } from '../../src/text/survey.js';
import { terminal } from '../../src/text/terminal.js';
import { after } from './steps.js';

/** What is said of steps by their signs, against what they do to texts of any kind. */

const PIECES = ['a', 'é', 'Ã©', '&', 'amp;', '&lt;', ' ', '\t', '\u00a0', '\n', '\r', '\u2028', '\u001b[1m', '\b'];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map(units => String.fromCharCode(...units)),
);
const RUNS = { numRuns: 3000 };

test.each<[string, Step]>([
  ['surrogates', surrogates],
  ['mojibake', mojibake],
  ['terminal', terminal],
  ['nfc', nfc],
])('%s has nothing to do in a text without its signs', (_, step) => {
  const survey = surveyor([step]);
  fc.assert(
    fc.property(text, source => {
      if (!survey(source).concerns(step)) expect(step.edits(source, [])).toEqual([]);
    }),
    RUNS,
  );
});

const OTHER = '\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u2800\\u3000\\u3164\\uffa0';
const plainSpaces = (blanks: string) =>
  [...blanks].reduce((row, one) => row + (one === '\t' ? ' '.repeat(8 - (row.length % 8)) : ' '), '');

/** The same, each by one pattern over the whole text. */
test.each<[string, Step, (source: string) => string]>([
  ['lineEnds', lineEnds, source => source.replace(/\r\r\n|\r\n?|[\v\f\x1c-\x1e\u0085\u2028\u2029]/g, '\n')],
  ['entities', entities, source => source.replace(/&(?:amp;)*(amp|lt);/g, (_, name) => (name === 'lt' ? '<' : '&'))],
  [
    'spaces',
    spaces,
    source =>
      source
        .replace(new RegExp(`[ ${OTHER}]+(?=\\n|$)`, 'g'), '')
        .replace(new RegExp(`(?<![^\\n])[ ${OTHER}]+`, 'g'), plainSpaces)
        .replace(new RegExp(`(?<=[^\\n ${OTHER}])[ ${OTHER}]+`, 'g'), ' '),
  ],
  [
    'invisibles',
    invisibles,
    source =>
      source
        .replace(/(?<=\p{L})\u00ad(?= ?\n[ \t]*\p{Ll})/gu, '-')
        .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\ufeff]/g, ''),
  ],
])('%s is what its pattern says', (name, step, expected) => {
  const simple = fc.array(fc.constantFrom(...PIECES, '\u0085', '\u3000', '\f', '\0', '\u00ad'), { maxLength: 16 });
  fc.assert(
    fc.property(simple, pieces => {
      const source = pieces.join('');
      expect([name, after(step, source)]).toEqual([name, expected(source)]);
    }),
    RUNS,
  );
});
