import { describe, expect, it } from 'vitest';
import {
  endPhrase,
  phraseGroup,
  phraseRun,
  phraseSet,
  startPhrase,
  wholePhrase,
} from '../../../src/reading/matching/phrases.js';

const share = { en: ['share', 'share this', 'tweet', 'email', 'facebook'], fr: ['partager', "partager l'article"] };

describe('phraseSet', () => {
  it('has the phrases of all languages and lists, each once', () => {
    expect(phraseSet({ en: ['a', 'a b'], de: ['a'] }, { fr: ["l'e"] })).toEqual(new Set(['a', 'a b', "l'e"]));
    expect(phraseSet()).toEqual(new Set());
  });
});

describe('phraseGroup', () => {
  it('has each phrase once, the longest first, marks escaped, both apostrophes', () => {
    expect(phraseGroup({ en: ['a', 'a b', 'c.d?'] }, { de: ['a', "l'e"] })).toBe("(?:c\\.d\\?|a b|l['’]e|a)");
  });

  it('makes a pattern of any phrase', () => {
    const odd = ['a+b', '(x)', '[y]', 'a|b', '$1', '{2}', 'c\\d', 'and/or', '^z', 'x*'];
    const pattern = new RegExp(`^${phraseGroup({ en: odd })}$`, 'iu');
    for (const phrase of odd) expect(pattern.test(phrase), phrase).toBe(true);
    expect(pattern.test('aab')).toBe(false);
  });
});

describe('wholePhrase', () => {
  const isShare = wholePhrase(share);

  it.each([
    'share',
    '» SHARE THIS:',
    '[Tweet]',
    "Partager l'article",
    'PARTAGER L’ARTICLE',
    '  Share  ',
    '– Email –',
    '« Share »',
  ])('accepts %j', text => {
    expect(isShare(text)).toBe(true);
  });

  it.each([
    '',
    '»',
    'Share this with your mum',
    'Please share',
    'Shared',
    'share tweet',
    'sharethis',
    `share${' '.repeat(200)}this`,
    'İ share',
    '"Share."',
    '“Share this”',
    '„Tweet“',
  ])('refuses %j', text => {
    expect(isShare(text)).toBe(false);
  });
});

describe('other scripts', () => {
  const start = startPhrase({
    ar: ['اقرأ أيضا', 'اقرأ أيضاً', 'إعلان'],
    el: ['διαβάστε επίσης'],
    fa: ['بیشتر بخوانید'],
    he: ['קראו גם'],
    hi: ['यह भी पढ़ें'.normalize()],
    ja: ['関連記事'],
    ko: ['관련기사'],
    ru: ['смотрите ещё'],
    tr: ['ilgili haberler', 'sıradaki haber'],
  });

  it.each([
    ['إقرأ أيضا: ميناء', 'إقرأ أيضا'],
    ['اقرأ أيضاً: ميناء', 'اقرأ أيضاً'],
    ['اقرا ايضا - ميناء', 'اقرا ايضا'],
    ['اقرأ أيضا، ميناء', 'اقرأ أيضا'],
    ['اعلان', 'اعلان'],
    ['ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: λιμάνι', 'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ'],
    ['بيشتر بخوانيد: بندر', 'بيشتر بخوانيد'],
    ['קראו גם: הנמל', 'קראו גם'],
    ['यह भी पढ़ें: बंदरगाह'.normalize(), 'यह भी पढ़ें'.normalize()],
    ['यह भी पढ़ें। बंदरगाह'.normalize(), 'यह भी पढ़ें'.normalize()],
    ['【関連記事】港', '【関連記事'],
    ['▽関連記事：港', '▽関連記事'],
    ['[관련기사] 항구', '[관련기사'],
    ['СМОТРИТЕ ЕЩЕ: порт', 'СМОТРИТЕ ЕЩЕ'],
    ['İlgili Haberler', 'İlgili Haberler'],
    ['İLGİLİ HABERLER', 'İLGİLİ HABERLER'],
    ['SIRADAKİ HABER: liman', 'SIRADAKİ HABER'],
  ])('finds the phrase in %j', (text, phrase) => {
    expect(text.slice(0, start(text))).toBe(phrase);
  });

  it.each([
    'إعلانات المرفأ كثيرة',
    'قرأ أيضا',
    '関連記事を読む',
    '관련기사를 읽다',
    'यह भी पढ़ेंगे'.normalize(),
    'İlgili haberlerin çoğu',
  ])('finds none in %j', text => {
    expect(start(text)).toBe(0);
  });
});

describe('startPhrase', () => {
  const start = startPhrase(share);

  it.each([
    ['Share: the bridge', 'Share'],
    ['▶ SHARE THIS: the bridge', '▶ SHARE THIS'],
    ['Tweet', 'Tweet'],
    ['EmailThe bridge', 'Email'],
    ['Partager l’article ici', 'Partager l’article'],
    ['İ', ''],
  ])('of %j gives %j', (text, head) => {
    expect(text.slice(0, start(text))).toBe(head);
  });

  it.each(['Shared by all', 'Sharewords', 'Please share', '', '»', 'The share'])('is 0 for %j', text => {
    expect(start(text)).toBe(0);
  });
});

describe('endPhrase', () => {
  const end = endPhrase({ en: ['next story', 'story'] });

  it.each([
    ['Ferry runs again Next Story »', 'Next Story »'],
    ['Ferry runs again NEXT STORY', 'NEXT STORY'],
    ['runs againNext Story', 'Next Story'],
    ['A long story', 'story'],
    ['Next Story', 'Next Story'],
  ])('of %j gives %j', (text, tail) => {
    expect(text.slice(end(text))).toBe(tail);
  });

  it.each(['history', 'Next story is up', '', '»', 'stories'])('is -1 for %j', text => {
    expect(end(text)).toBe(-1);
  });
});

describe('phraseRun', () => {
  const run = phraseRun(share);

  it.each([
    ['Share | Tweet 13 Feb', 'Share | Tweet ', 2],
    ['FacebookTweetEmail', 'FacebookTweetEmail', 3],
    ['Share this story', 'Share this ', 1],
    ['» Share «', '» Share «', 1],
    ['Shared', '', 0],
    ['The bridge', '', 0],
    ['', '', 0],
  ])('of %j reads %j', (text, read, count) => {
    const found = run(text);
    expect([text.slice(0, found.end), found.count]).toEqual([read, count]);
  });

  it('begins where it is told', () => {
    expect(run('By Doe Share Tweet', 6)).toEqual({ end: 18, count: 2 });
  });
});

it('a matcher asked for other lines in between gives each line its own answer', () => {
  const start = startPhrase(share);
  const whole = wholePhrase(share);
  const lines = ['Tweet', 'Plain', 'Share', 'Shape', 'Share this', 'Share bits', 'Tweet'];
  expect(lines.map(text => [start(text), whole(text)])).toEqual([
    [5, true],
    [0, false],
    [5, true],
    [0, false],
    [10, true],
    [5, false],
    [5, true],
  ]);
});

it.each([
  ['one word', 'x'.repeat(1_000_000)],
  ['many words', 'share '.repeat(200_000)],
  ['marks only', '»'.repeat(1_000_000)],
  ['capitals whose small forms are longer', 'İ'.repeat(1_000_000)],
])('takes a line of megabytes: %s', (_, text) => {
  expect(startPhrase(share)(text)).toBeLessThan(12);
  expect(wholePhrase(share)(text)).toBe(false);
  expect(phraseRun(share)(text).end).toBeLessThanOrEqual(text.length);
});
