import { describe, expect, test } from 'vitest';
import { functionWordsOf, mayBeFunctionWord } from '../../src/lines/function-words.js';
import { splitLines } from '../../src/lines/split.js';
import lists from '../../src/lines/words/function-words.json' with { type: 'json' };

describe('the function words of a page', () => {
  test.each([
    ['en', 'The harbour of the town was closed for the week and nobody had seen it.'],
    ['de', 'Der Hafen der Stadt ist seit einer Woche zu und keiner weiß, wie es weitergeht.'],
    ['fr', 'Le port de la ville est fermé pour la semaine et les bateaux sont dans la baie.'],
  ])('are those of its language: %s', (language, text) => {
    const words = functionWordsOf(splitLines(text));
    expect([...words]).toEqual(lists[language as keyof typeof lists]);
  });
});

describe('the sieve', () => {
  test('lets every function word through, in either case', () => {
    const words = Object.values(lists).flat();
    expect(words.length).toBeGreaterThan(100);
    for (const word of words) {
      expect([word, mayBeFunctionWord(`x ${word} x`, 2, 2 + word.length)]).toEqual([word, true]);
      if (/^[a-z]+$/.test(word)) expect(mayBeFunctionWord(word.toUpperCase(), 0, word.length)).toBe(true);
    }
  });

  test.each(['', 'harbour', 'xq', 'Donaudampfschifffahrt'])('turns %j away', word => {
    expect(mayBeFunctionWord(word, 0, word.length)).toBe(false);
  });
});
