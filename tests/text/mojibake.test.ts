import { expect, test } from 'vitest';
import { mojibake } from '../../src/text/mojibake.js';
import { fromByte } from '../../src/text/windows1252.js';
import { after, editsOf } from './steps.js';

const latin1 = (text: string) => Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('');
const windows = (text: string) => latin1(text).replace(/[\u0080-\u009f]/g, one => fromByte(one.charCodeAt(0)));

test.each([
  'café',
  'It’s “over” – he said…',
  '£5 or €6',
  '©2031',
  'a b',
  'Íslensk kona, à la carte, État, Österreich, Çelik, ı, ğ',
  'À bientôt, voilà !',
  'Москва, Киев и Минск',
  'Αθήνα',
  'ירושלים',
  'القاهرة',
  '中国新闻',
  '東京でニュース',
  '서울',
  'नई दिल्ली',
  'tiếng Việt, người',
  'done 😀',
  'done 👨‍👩‍👧 ❤️',
  '• item',
  '→ more',
  '\ufeffTitle',
  'Ștefan și Țepeș',
  'e\u0301',
])('repairs %j, read wrongly once or twice', text => {
  expect(after(mojibake, windows(text))).toBe(text);
  expect(after(mojibake, latin1(text))).toBe(text);
  if (/[^\0-\x7f]{3}/.test(latin1(text)) || text === 'café') expect(after(mojibake, windows(windows(text)))).toBe(text);
});

test.each([
  'São Tomé',
  'Ã',
  'â€',
  'naïve',
  'NÃO',
  '«Â»',
  '« Â »',
  '«\u00a0Â\u00a0»',
  'A MINHA IRMû disse',
  'IRMÃ” ',
  'AMANHÃ…',
  'AMANHÃ\u00a0DE MANHÃ',
  'COSÌ’',
  'LUNEDÌ…',
  'BLÍŽE',
  'PŘÍŠTÍ',
  'ZVÄŽ TO',
  'KYLLÄ” ',
  'PÅ…',
  'un homme blessé\u00a0»',
  'là\u00a0»',
  'está…»',
  'está»”',
  'así…”',
  '„viel Spaß“',
  'daß…',
  'coborâ…”',
  '“Ã” and “É”',
  'É…',
  'PERCHÉ”',
  'ESPAÑ…',
  'Æ°',
  'été',
  'Ünïcödé',
  '5º–6º',
  'Москва',
  'Â',
])('leaves %j', text => expect(after(mojibake, text)).toBe(text));

test('repairs what could be text only beside what cannot', () => {
  expect(after(mojibake, 'VÃ“')).toBe('VÃ“');
  expect(after(mojibake, 'VÃ“ - itâ€™s cafÃ©')).toBe('VÓ - it’s café');
});

test('evidence in one script says nothing of another', () => {
  expect(after(mojibake, 'un cafÃ©, blessé\u00a0»')).toBe('un café, blessé\u00a0»');
});

test('an entity may have left a real no-break space beside a stretch', () => {
  expect(after(mojibake, '\u00a0â€“\u00a0')).toBe('\u00a0–\u00a0');
});

test('gives one edit a character', () => {
  expect(editsOf(mojibake, 'aÃ©Ã¨b')).toEqual([
    { from: 1, to: 3, text: 'é' },
    { from: 3, to: 5, text: 'è' },
  ]);
});

test('is linear, and leaves what no page has', () => {
  const long = 'Ã©'.repeat(1e4);
  expect(after(mojibake, long)).toBe('é'.repeat(1e4));
  expect(after(mojibake, `${long}Ã`)).toBe(`${long}Ã`);
  expect(editsOf(mojibake, 'Ã©'.repeat(1e6))).toEqual([]);
});
