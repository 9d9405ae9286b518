import { expect, test } from 'vitest';
import { isEastAsianName } from '../../../src/reading/tokens/east-asian-name.js';

test.each(['田中一郎', '佐々木花', '김철수', '王小明', '李明', '제갈철수'.slice(0, 3)])('%s is as a name is', text => {
  expect(isEastAsianName(text)).toBe(true);
});

test.each(['速報', '国際', '좋아요', '田', '', '田中一郎の写真', '김철수입니다', 'Jane'])('%s is none', text => {
  expect(isEastAsianName(text)).toBe(false);
});
