import { expect, test } from 'vitest';
import { candidate, PROSE } from '../../candidates.js';
import { told } from '../measured.js';

const own = (name: string, text: string) => told(name, text, [text, ...PROSE]);

test.each([
  ['words', 'Second cable found off Halm', 5],
  ['characters', 'Second cable', 12],
  ['function words', 'The end of the pier', 0.6],
  ['capitals', 'Second Cable found off', 0.5],
  ['letters in capitals', 'HALM pier', 0.5],
  ['figures', 'Pier 22 of 44', 4 / 13],
  ['commas', 'Cables, piers; ferries', 2],
  ['end', 'Second cable found', 0],
  ['end', '“They knew of the cable”', 1],
  ['end', 'Second cable found.', 2],
  ['end', 'The cables of Halm:', 3],
  ['ends with a full stop', 'Second cable found.', 1],
  ['ends with a full stop', 'Second cable found?', 0],
  ['ends with a full stop', 'The Wells Ran Dry. The State Kept Quiet.', 0],
  ['ends with a full stop', 'The wells ran dry. The state kept quiet.', 1],
  ['ends with a full stop', 'The Second Cable of the Pier.', 1],
  ['ends with a full stop', 'Dry Wells. No Water.', 1],
  ['begins small', 'iPier opens in Halm', 1],
  ['begins small', 'Pier opens in Halm', 0],
  ['colon inside', 'Halm: second cable found', 1],
  ['colon inside', 'Second cable found at 11:40', 0],
  ['letters a word', 'HomeNewsSport', 6.5],
  ['asks', 'Who owns the cable?', 1],
  ['asks', 'Who owns the cable.', 0],
  ['begins', 'Second cable found', 0],
  ['begins', 'Åland has a second cable', 0],
  ['begins', '第二条电缆被发现', 0],
  ['begins', '7 cables of Halm', 1],
  ['begins', '[halm-pier-3] Second cable', 2],
  ['begins', '„Sie wussten davon“', 3],
  ['begins', '- The second cable', 4],
  ['begins', '– The second cable', 4],
  ['signs that part items', 'News/Harbour/Second cable found', 2],
  ['signs that part items', 'News » Harbour | Second cable', 2],
  ['signs that part items', 'Second cable - and a third', 0],
])('%s of %s is %d', (name, text, expected) => {
  expect(own(name, text)).toBeCloseTo(expected, 5);
});

test('the mark of a list, and what a rule said of the line', () => {
  const title = 'Second cable found off Halm';
  const as = (name: string, given: Parameters<typeof candidate>[1]) =>
    told(name, title, [candidate(title, given), ...PROSE]);
  expect([undefined, 'bullet' as const, 'number' as const].map(bullet => as('list mark', { bullet }))).toEqual([
    0, 1, 2,
  ]);
  expect(as('claim', {})).toBe(0);
  const claims = (['byline', 'breadcrumb', 'share-bar', 'caption', 'correction'] as const).map(claimed =>
    as('claim', { claimed, sure: false }),
  );
  expect(new Set([0, ...claims]).size).toBe(6);
});
