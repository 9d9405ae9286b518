import { describe, expect, test } from 'vitest';
import { linkWordsOf, mayBeLinkWord } from '../../src/lines/link-words.js';
import { splitLines } from '../../src/lines/split.js';
import lists from '../../src/lines/words/link-words.json' with { type: 'json' };

describe('the link words of a page', () => {
  test.each([
    ['en', 'The harbour of the town was closed for the week and nobody had seen it.'],
    ['de', 'Der Hafen der Stadt ist seit einer Woche zu und keiner weiß, wie es weitergeht.'],
    ['sv', 'Hamnen i staden har varit stängd sedan en vecka, och ingen vet när den ska öppnas för båtarna.'],
    [
      'da',
      'Havnen i byen har været lukket siden en uge, og ingen ved, hvornår den skal åbnes af kommunen efter mødet.',
    ],
    ['pl', 'Port w mieście jest zamknięty od tygodnia i nikt nie wie, kiedy zostanie otwarty dla statków.'],
    ['tr', 'Liman bir hafta için kapalı ve bu kadar uzun bir ara ilk kez görülüyor.'],
    ['id', 'Pelabuhan di kota itu telah ditutup dan tidak ada yang tahu kapan akan dibuka untuk kapal.'],
    ['ru', 'Порт в городе закрыт на неделю, и никто не знает, когда он откроется для судов.'],
    ['uk', 'Порт у місті закрито на тиждень, і ніхто не знає, коли він відкриється для суден.'],
    ['ca', 'El port de la vila és tancat des de fa una setmana i els vaixells són a la badia amb la gent.'],
    ['hr', 'Luka u gradu je zatvorena tjedan dana i nitko ne zna kada će se otvoriti za brodove koji čekaju.'],
    ['sl', 'Pristanišče v mestu je zaprto teden dni in nihče ne ve, ker ladje, ki čakajo, so brez goriva.'],
    ['sk', 'Prístav v meste je zatvorený týždeň a nikto nevie, keď sa otvorí pre lode, ktoré čakajú, alebo nie.'],
    ['lt', 'Uostas mieste yra uždarytas savaitę ir niekas nežino, kai jis bus atidarytas, nes laivai į jį plaukia.'],
    ['lv', 'Osta pilsētā ir slēgta nedēļu un neviens nezina, kad to atvērs, jo kuģi, kas gaida, ir tukši.'],
    ['et', 'Sadam on nädal aega kinni ja keegi ei tea, kui kaua, sest laevad, mis ootavad, on tühjad.'],
    ['vi', 'Cảng của thành phố đã được đóng cửa một tuần và không ai biết khi nào các tàu đến từ đảo.'],
    ['el', 'Το λιμάνι της πόλης είναι κλειστό για μια εβδομάδα και κανείς δεν ξέρει πότε θα ανοίξει για τα πλοία.'],
    [
      'bg',
      'Пристанището в града е затворено за една седмица и никой не знае кога ще отвори, защото корабите са без гориво.',
    ],
    ['sr', 'Лука у граду је затворена недељу дана и нико не зна када ће да се отвори за бродове који чекају.'],
    ['ar', 'الميناء في المدينة مغلق منذ أسبوع ولا أحد يعلم إلى متى، كما أن السفن التي تنتظر في الخليج فارغة'],
    ['fa', 'بندر در شهر برای یک هفته بسته است و کسی نمی داند که تا کی، با این همه کشتی که از جزیره می آیند'],
    ['he', 'הנמל של העיר סגור בין הסערות או אחרי הגשם, כי הספינות עם הדלק אל האי לא יצאו לפני הלילה'],
    ['hi', 'शहर का बंदरगाह बंद है और किसी को नहीं पता कि नाव के मालिक की बात कब मानी जाएगी'],
    ['ur', 'شہر کا بندرگاہ بند ہے اور کسی کو نہیں پتا کہ ناخدا کی بات اور ملاح کے لوگ کیا کہتے ہیں'],
    ['bn', 'শহরের বন্দর এবং একটি ঘাট বন্ধ কিন্তু কেউ জানে না যে কবে খুলবে, এই নৌকা বা সেই নৌকা ও জাহাজ'],
    ['fr', 'Le port de la ville est fermé pour la semaine et les bateaux sont dans la baie.'],
  ])('are those of its language: %s', (language, text) => {
    const words = linkWordsOf(splitLines(text));
    expect([...words]).toEqual(lists[language as keyof typeof lists]);
  });
});

describe('the sieve', () => {
  test('lets every link word through, in either case', () => {
    const words = Object.values(lists).flat();
    expect(words.length).toBeGreaterThan(100);
    for (const word of words) {
      expect([word, mayBeLinkWord(`x ${word} x`, 2, 2 + word.length)]).toEqual([word, true]);
      if (/^[a-z]+$/.test(word)) expect(mayBeLinkWord(word.toUpperCase(), 0, word.length)).toBe(true);
    }
  });

  test.each(['', 'harbour', 'zq', 'Donaudampfschifffahrt'])('turns %j away', word => {
    expect(mayBeLinkWord(word, 0, word.length)).toBe(false);
  });
});
