import { expect, it } from 'vitest';
import { writersOfBureau } from '../../../src/reading/bylines/bureau.js';
import { readSignature } from '../../../src/reading/bylines/signature.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

const writer = (text: string) => {
  const tokens = tokenize(text);
  const [name] = writersOfBureau(tokens, tokens.count)?.names ?? [];
  return name === undefined ? null : tokens.slice(name.from, name.to);
};

it.each([
  ['羽田支局・山田花子', '山田花子'],
  ['ロンドン支局長 山田花子', '山田花子'],
  ['編集委員・山田花子', '山田花子'],
  ['羽田支局・灘波花子 2022年5月3日 11時00分', '灘波花子'],
  ['有料記事 羽田支局・灘波花子 2022年5月3日 11時00分', '灘波花子'],
])('finds who wrote %j', (text, name) => {
  expect(writer(text)).toBe(name);
  expect(readSignature(tokenize(text)).names).toEqual([name]);
});

it.each([
  ['新报记者 王小明', ['王小明']],
  ['新报记者 王小明 实习生 李小红 2022-05-03 07:35', ['王小明', '李小红']],
  ['聯合報記者 王小明 2022-05-03', ['王小明']],
])('finds all who wrote %j', (text, names) => {
  expect(readSignature(tokenize(text)).names).toEqual(names);
});

it.each([
  '新报记者 报道',
  '东京本社',
  '東京本社・大阪本社',
  '東京支社・営業部 2022年5月3日',
  '東京支社・新社屋 2022年5月3日',
  '羽田支局・移転',
  '羽田支局・灘波花子',
  '羽田支局・記者 2022年5月3日',
  '羽田支局',
  '羽田支局 2022年5月3日',
  'Jane Doe',
])('finds nobody in %j', text => {
  expect(writer(text)).toBeNull();
});
