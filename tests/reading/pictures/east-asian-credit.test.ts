import { expect, it } from 'vitest';
import { endsWithEastAsianCredit } from '../../../src/reading/pictures/east-asian-credit.js';

it.each([
  '八月四日，渡轮停在码头。海港新报记者 王小明 摄',
  '渡輪停在碼頭（記者王小明攝）',
  '桟橋で船を待つ人たち＝2022年5月3日、東京都、山田花子撮影',
  '시장이 3일 시청에서 인사하고 있다. 연합뉴스',
  '시장이 3일 시청에서 인사하고 있다. AP 연합뉴스',
  '▲ 27일 항구 옆에서 주민들이 물건을 고르고 있다. /항구군 제공',
  '주민들이 물건을 고르고 있다. (사진=항구군)',
  '새 점포의 모습 [사진: 항구군]',
])('%j ends with the credit of a picture', text => {
  expect(endsWithEastAsianCredit(text)).toBe(true);
});

it.each([
  '他整天在码头拍摄',
  '本片由他和妻子共同完成，历时五年拍摄',
  '彼は1日中、桟橋で写真を撮影',
  '桟橋=2022年5月3日、船で到着。町民が撮影',
  '시장은 다리를 다시 여는 방안을 검토하고 있다. 로이터',
  '시장은 3일 시청에서 그렇게 말했다. 연합뉴스',
  '군은 주민에게 물을 제공했다.',
  '군이 무료로 제공',
  '그는 사진을 보여 줬다.',
  'Boats at the quay',
])('%j does not', text => {
  expect(endsWithEastAsianCredit(text)).toBe(false);
});
