import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../src/labels/shape.js';

describe('shapeOf', () => {
  it.each([
    ['', 0],
    ['Bridge', 1],
    ['The bridge, closed since May, opens.', 6],
    ["The mayor's bridge didn’t open", 5],
    ['2.5 metres', 3],
    ['– | »', 0],
    ['橋が開いた', 2.5],
    ['Мост открыт', 2],
    ['पुल खुला', 2],
  ])('counts the words of %j', (text, words) => {
    expect(shapeOf(text).words).toBe(words);
  });

  it.each([
    ['The mayor of the town', 3 / 5],
    ['Der Hafen und die Stadt', 3 / 5],
    ['Harbour Weather Sport', 0],
    ['', 0],
  ])('gives the share of function words of %j', (text, share) => {
    expect(shapeOf(text).functionShare).toBeCloseTo(share);
  });

  it('takes a long CJK line for prose, a short one not', () => {
    expect(shapeOf('港の橋は来週の月曜日に開く').functionShare).toBe(0.3);
    expect(shapeOf('港の橋').functionShare).toBe(0);
  });

  it.each([
    ['Lower Harbour opens', 2 / 3, 2 / 17],
    ['LOWER HARBOUR', 1, 1],
    ['Élan Öl ämter', 2 / 3, 2 / 11],
    ['Порт открыт', 1 / 2, 0],
    ['3 boats', 1 / 2, 0],
    ['', 0, 0],
  ])('counts the capitals of %j', (text, words, letters) => {
    expect(shapeOf(text).capitalShare).toBeCloseTo(words);
    expect(shapeOf(text).upperShare).toBeCloseTo(letters);
  });

  it.each([
    ['13 02', 4 / 5],
    ['none', 0],
    ['', 0],
  ])('gives the share of digits of %j', (text, share) => {
    expect(shapeOf(text).digitShare).toBeCloseTo(share);
  });

  it.each([
    ['The bridge is open. Ferries sail again! Why? "Rain," she said.', 3],
    ['The bridge is open.', 0],
    ['J. Doe of St. Orvel came', 1],
    ['at 3.30 p.m. the ferry', 0],
    ['橋は開いた。船は出た。', 2],
  ])('counts the sentences that end inside %j', (text, ends) => {
    expect(shapeOf(text).innerEnds).toBe(ends);
  });

  it.each([
    ['one, two; three', 2],
    ['一、二，三', 2],
    ['one two', 0],
  ])('counts the commas of %j', (text, commas) => {
    expect(shapeOf(text).commas).toBe(commas);
  });

  it.each([
    ['The bridge is open.', 'stop'],
    ['Is it?', 'stop'],
    ['橋は開いた。', 'stop'],
    ['पुल खुला।', 'stop'],
    ['“It is open.”', 'stop'],
    ['(It is open.)', 'stop'],
    ['the “bridge”', 'quote'],
    ['Read on (here)', 'quote'],
    ['»', 'open'],
    [')', 'open'],
    ['', 'open'],
    ['.)', 'stop'],
    ['Also read:', 'colon'],
    ['The bridge, the ferry,', 'comma'],
    ['Read more...', 'ellipsis'],
    ['Read more…', 'ellipsis'],
    ['Bridge opens', 'open'],
  ] as const)('knows how %j ends', (text, end) => {
    expect(shapeOf(text).end).toBe(end);
  });

  it.each([
    ['and so on', true],
    ['über die Brücke', true],
    ['мост открыт', true],
    ['And so on', false],
    ['3 boats', false],
    ['橋', false],
  ])('knows whether %j begins in lower case', (text, lower) => {
    expect(shapeOf(text).lowerStart).toBe(lower);
  });

  it.each([
    ['Home | Sport', true],
    ['Home » Sport', true],
    ['« Zurück', true],
    ['Она сказала: «Мост закрыт».', false],
    ['»Wir warten«, sagte sie.', false],
    ['© 2024', true],
    ['@doe', true],
    ['#harbour', true],
    ['http://example.org', true],
    ['www.example.org', true],
    ['The bridge is open - at last.', false],
  ])('sees furniture in %j: %j', (text, furniture) => {
    expect(shapeOf(text).furniture).toBe(furniture);
  });

  it('stops counting within a line of megabytes, but sees how it ends', () => {
    const shape = shapeOf(`${'word '.repeat(2_000_000)}end.`);
    expect(shape.words).toBeLessThanOrEqual(2000);
    expect(shape.end).toBe('stop');
  });

  it('takes any characters', () => {
    expect(shapeOf('\ud800\0\u001b[1m').end).toBe('open');
  });
});
