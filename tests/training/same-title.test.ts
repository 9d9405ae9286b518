import { describe, expect, it } from 'vitest';
import { sameTitle, titleWords } from '../../src/training/same-title.js';

describe('sameTitle', () => {
  it.each([
    ['Bridge opens early!', 'bridge opens “early”'],
    ['Bri\u00addge opens early', 'Bridge opens early'],
    ['One two three four five six seven eight nine ten', 'One two three four five six seven eight nine'],
    ['橋が開く', '橋が、開く'],
    ['Brücke öffnet', 'Bru\u0308cke o\u0308ffnet'],
    ['', '…'],
  ])('takes %j for %j', (title, wanted) => {
    expect(sameTitle(title, wanted)).toBe(true);
    expect(sameTitle(wanted, title)).toBe(true);
  });

  it.each([
    ['Bridge opens', 'Bridge opens early'],
    ['Bridge bridge bridge', 'Bridge'],
    ['', 'Bridge'],
    ['橋が開く', '橋が閉じる'],
  ])('refuses %j for %j', (title, wanted) => {
    expect(sameTitle(title, wanted)).toBe(false);
    expect(sameTitle(wanted, title)).toBe(false);
  });
});

describe('titleWords', () => {
  it('splits words at what is neither letter nor digit, and characters of Chinese and Japanese', () => {
    expect(titleWords("Mayor's 2nd bridge 橋 opens")).toEqual(['mayor', 's', '2nd', 'bridge', '橋', 'opens']);
    expect(titleWords(' — ')).toEqual([]);
  });
});
