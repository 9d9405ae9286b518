import { expect, it } from 'vitest';
import { replaceMember } from '../../src/batch/json-splice.js';
import { scanJson } from '../../src/readers/json.js';

function replace(raw: string, old = 'text', key = 'story'): string {
  const scan = scanJson(raw);
  if (scan.kind !== 'object') throw new Error(`not an object: ${raw}`);
  return replaceMember(raw, scan.members, old, key, 1);
}

it.each([
  ['{"text":"x"}', '{"story":1}'],
  ['{"id": 1.0, "text": "x" , "n":1e400}', '{"id": 1.0, "story": 1 , "n":1e400}'],
  ['{"n":12345678901234567890,"text":"x"}', '{"n":12345678901234567890,"story":1}'],
  [
    '{"meta":{"text":"stays","list":[{"text":"too"}]},"text":"x"}',
    '{"meta":{"text":"stays","list":[{"text":"too"}]},"story":1}',
  ],
  ['{"quote":"\\"text\\":\\"x\\"","text":"x"}', '{"quote":"\\"text\\":\\"x\\"","story":1}'],
  ['{"te\\u0078t":"x","a":"\\u0061"}', '{"story":1,"a":"\\u0061"}'],
  ['{"text":"old","a":1,"text":"x"}', '{"a":1,"story":1}'],
  ['{"a":1,"a":2,"text":"x","a":3}', '{"a":1,"a":2,"story":1,"a":3}'],
  ['{"story":"old","text":"x","story":2}', '{"story":1}'],
  ['{"story":"old"}', '{"story":1}'],
  ['{"__proto__":1,"text":"x"}', '{"__proto__":1,"story":1}'],
  ['{}', '{"story":1}'],
  [' {\t} \r', '{"story":1}'],
  ['{"a":1}', '{"a":1,"story":1}'],
  ['{\r"a":\r1,\r"text":"x"}\r', '{ "a": 1, "story":1}'],
  ['{"a":"x\u2028y\u2029\u0085z","text":"x"}', '{"a":"x\\u2028y\\u2029\\u0085z","story":1}'],
  ['{"a":"\u007f\u009b31m","text":"x"}', '{"a":"\\u007f\\u009b31m","story":1}'],
])('%s becomes %s', (raw, expected) => {
  expect(replace(raw)).toBe(expected);
});

it('can put the new value under the old key', () => {
  expect(replace('{"story":"x","a":1}', 'story', 'story')).toBe('{"story":1,"a":1}');
});
