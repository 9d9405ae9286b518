import { describe, expect, test } from 'vitest';
import { readCodes } from '../../src/lines/codes.js';
import { Row } from '../../src/lines/row.js';
import { mayGoOn, RowShape } from '../../src/lines/row-shape.js';

const WORDS = new Set(['of', 'the', 'in', 'and']);
const shape = (text: string, bullet?: 'bullet') =>
  new RowShape(new Row(text, [], 0, 0, bullet, readCodes(text), 0), () => WORDS);

/** What a shape says, and texts of which it does and does not say it. */
const CASES: readonly (readonly [keyof RowShape, readonly string[], readonly string[]])[] = [
  [
    'closes',
    [', he said', ')', '’s plan', "'re closed", '. Then', '.com', '” he said', '" he said', '“, he said'],
    ['...', '"Yes"', '“Yes”', "'Tis", 'and'],
  ],
  ['closesAfterEnd', [') said', '”'], [', he', 'x)']],
  ['opens', ['in Halm (', 'he said “', 'he said "', '„'], ['„Ja“', 'he said."', 'Halm)']],
  ['colonStart', [': yes'], ['yes:']],
  ['colonEnd', ['yes:'], [': yes']],
  ['bracketEnd', ['(Halm)'], ['(Halm']],
  ['comma', ['so,'], ['so;', ',so']],
  ['finished', ['Done.', 'Done.”', 'Done?")', '港。'], ['Done', 'Mr', '”', 'so,']],
  ['abbreviated', ['said Mr.', 'the U.S.', '(St.'], ['the end.', 'Mr']],
  ['aside', ['(Halm)', '– so', '“Yes'], ['-5', '"Yes', ')']],
  ['lower', ['and so', 'ähnlich', 'größer'], ['And', 'iPhone', 'www.example.org', 'ann@example.org', '5']],
  [
    'functionEnd',
    ['one of the', 'he came and went in the', 'The', 'and so they went in'],
    ['the harbour', 'Log in', 'Of The'],
  ],
  ['functionStart', ['of Halm', 'the sea'], ['Halm', 'of', 'harbour of']],
  ['prose', ['the sea came in and went out again'], ['The Sea Came In And Went Out Again', 'the sea came in']],
  ['short', ['Halm'], ['x'.repeat(81)]],
];

describe.each(CASES)('%s', (name, yes, no) => {
  test.each(yes)('is said of %j', text => {
    expect(shape(text)[name]).toBe(true);
  });
  test.each(no)('is not said of %j', text => {
    expect(shape(text)[name]).toBe(false);
  });
});

test.each(['closes', 'aside', 'lower'] as const)('%s is never said of an item of a list', name => {
  const text = { closes: ', he said', aside: '(so)', lower: 'so' }[name];
  expect(shape(text)[name]).toBe(true);
  expect(shape(text, 'bullet')[name]).toBe(false);
});

test('a sentence may go on', () => {
  expect([', he said', 'and so', '’s', 'über'].map(mayGoOn)).toEqual([true, true, true, true]);
  expect(['And so', 'iPhone', '5', '“Yes', '東京'].map(mayGoOn)).toEqual([false, false, false, false, false]);
});
