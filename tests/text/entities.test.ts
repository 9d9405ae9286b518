import { expect, test } from 'vitest';
import { entities } from '../../src/text/entities.js';
import { after, editsOf } from './steps.js';

test.each([
  ['Bed &amp; breakfast', 'Bed & breakfast'],
  ['the mayor&rsquo;s', 'the mayor’s'],
  ['&#8220;No&#8221;', '“No”'],
  ['&#x2019;', '’'],
  ['&#X2019;', '’'],
  ['&nbsp;', '\u00a0'],
  ['&#039;', "'"],
  ['&#146;', '’'],
  ['&frac12; cup', '½ cup'],
  ['&amp;quot;Yes&amp;quot;', '"Yes"'],
  ['&amp;amp;amp;lt;', '<'],
  ['&#38;#39;', "'"],
  ['&amp;&amp;', '&&'],
  ['R&amp;B;', 'R&B;'],
  ['&amp;amp;aamp;', '&aamp;'],
  ['&#0;', '\ufffd'],
  ['&#xD800;', '\ufffd'],
  ['&#99999999;', '\ufffd'],
])('decodes %j', (text, cleaned) => expect(after(entities, text)).toBe(cleaned));

test.each([
  'AT&T;',
  'R&B;',
  'Q&A; then',
  '&c.; and so on',
  'salt & pepper; vinegar',
  '&foo;',
  'a&b=1&copy=2;',
  '&amp without its end',
  '& amp;',
  '&#;',
  '&#x;',
  '&;',
])('leaves %j', text => expect(editsOf(entities, text)).toEqual([]));

test('is linear', () => {
  expect(after(entities, `&${'amp;'.repeat(1e6)}`)).toBe('&');
  expect(editsOf(entities, `${'&'.repeat(1e6)};`)).toEqual([]);
});
