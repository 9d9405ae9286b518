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

  test.each(['', 'harbour', 'xq', 'Donaudampfschifffahrt'])('turns %j away', word => {
    expect(mayBeLinkWord(word, 0, word.length)).toBe(false);
  });
});
