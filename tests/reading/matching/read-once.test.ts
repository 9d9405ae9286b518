import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endPhrase, startPhrase, wholePhrase } from '../../../src/reading/matching/phrases.js';
import { read } from '../../../src/reading/matching/read-once.js';

const { owner: WHOLE } = wholePhrase({ en: ['zq ferry', 'zq ferry times'] });
const { owner: HEAD } = startPhrase({ en: ['zq ferry', 'zq ferry times', 'zqx'] });
const { owner: TAIL } = endPhrase({ en: ['quay zq', 'the quay zq'] });

const isWhole = (text: string) => read(text).whole().includes(WHOLE);
const headOf = (text: string) => {
  const end = read(text).heads().longest(HEAD, 0);
  return text.slice(read(text).from, Math.max(read(text).from, end));
};
const tailOf = (text: string) => {
  const from = read(text).tails().longest(TAIL, text.length);
  return text.slice(from, Math.max(from, read(text).to));
};

it.each(['zq ferry', 'ZQ Ferry', '» Zq ferry:', '[zq ferry times]', '  zq ferry  '])(
  '%j is a phrase as a whole',
  text => {
    expect(isWhole(text)).toBe(true);
  },
);

it.each(['zq', 'zq ferry time', 'the zq ferry', '“Zq ferry.”', 'zqferry', '', '»'])('%j is none', text => {
  expect(isWhole(text)).toBe(false);
});

it.each([
  ['Zq ferry times are late', 'Zq ferry times'],
  ['Zq ferry timetable', 'Zq ferry'],
  ['» ZQ FERRY: late', 'ZQ FERRY'],
  ['ZqxFerry', 'Zqx'],
  ['Zqx2', ''],
  ['Zq ferries', ''],
  ['A zq ferry', ''],
  ['', ''],
])('the longest phrase at the head of %j is %j', (text, found) => {
  expect(headOf(text)).toBe(found);
});

it.each([
  ['Late at the quay zq', 'the quay zq'],
  ['Late at Quay ZQ »', 'Quay ZQ'],
  ['quay zqs', ''],
  ['Bequay zq', ''],
  ['', ''],
])('the longest phrase at the tail of %j is %j', (text, found) => {
  expect(tailOf(text)).toBe(found);
});

it('a phrase of two letters that is glued to what follows counts in a run of phrases only', () => {
  const { owner } = startPhrase({ en: ['zv'] });
  expect(read('ZvFerry').heads().longest(owner, 0)).toBe(0);
  expect(read('ZvFerry').heads().longest(owner, 0, true)).toBe(2);
  expect(read('Zv ferry').heads().longest(owner, 0)).toBe(2);
});

it('finds phrases at a place within the line', () => {
  const reading = read('Late: zq ferry');
  expect(reading.headsAt(reading.behindEdges(4)).longest(HEAD, 0)).toBe('Late: zq ferry'.length);
  expect(reading.behindEdges('Late: zq ferry'.length)).toBe('Late: zq ferry'.length);
});

it('adds up the bits of the matchers whose phrases it shows', () => {
  const bits = new Int32Array(TAIL + 1);
  [bits[WHOLE], bits[HEAD], bits[TAIL]] = [1, 2, 4];
  const shown = (text: string) => read(text).phraseBits(bits);
  expect(shown('Zq ferry')).toBe(3);
  expect(shown('Zq ferry at the quay zq')).toBe(6);
  expect(shown('The ferry')).toBe(0);
});

it('a phrase that is added later is found in a line that was read before', () => {
  expect(read('zqw later').heads().longest(HEAD, 0)).toBe(0);
  const { owner } = startPhrase({ en: ['zqw'] });
  expect(read('zqw later').heads().longest(owner, 0)).toBe(3);
});

it('what is read of a line does not depend on the lines read before it', () => {
  const text = fc.array(fc.constantFrom('zq ', 'ferry ', 'quay ', 'times ', '» ', 'the ', 'a'), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), lines => {
      const texts = lines.map(words => words.join(''));
      const told = (line: string) => [isWhole(line), headOf(line), tailOf(line)];
      const first = texts.map(told);
      expect(texts.toReversed().map(told).toReversed()).toEqual(first);
    }),
  );
});
