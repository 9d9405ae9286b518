import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gate, gateOf } from '../../../src/labels/claims/gate.js';
import type { Cue, Rule } from '../../../src/labels/rule.js';
import { RULES } from '../../../src/labels/rules/index.js';
import { endPhrase, startPhrase, wholePhrase } from '../../../src/reading/matching/phrases.js';
import { COLON, FIGURE } from '../../../src/reading/matching/signs.js';
import { lineAt } from '../candidates.js';
import { EXAMPLES, PHRASES } from '../rules/samples.js';

const rule = (...cues: readonly Cue[]): Rule => ({ label: 'menu', cues, find: () => null });
const asked = (rules: readonly Rule[], text: string, above?: string, below?: string) => {
  const gate = new Gate(rules);
  const look = (line: string | undefined) => (line === undefined ? undefined : gate.look(line));
  return gate.asked(gate.look(text), look(above), look(below));
};

describe('a gate', () => {
  const share = wholePhrase({ en: ['share this'] });
  const by = startPhrase({ en: ['written by'] });
  const story = endPhrase({ en: ['next story'] });

  it('asks a rule for a phrase that is the line, begins it or ends it', () => {
    const rules = [rule(share), rule(by), rule(story)];
    expect(asked(rules, '» SHARE THIS')).toBe(0b001);
    expect(asked(rules, 'Written by Ann Mbeki')).toBe(0b010);
    expect(asked(rules, 'Ferry runs again Next Story')).toBe(0b100);
    expect(asked(rules, 'Written by the next story')).toBe(0b110);
    expect(asked(rules, 'Ferry runs again')).toBe(0);
  });

  it('asks a rule for signs, all of them, in a line of the right length', () => {
    const rules = [rule({ signs: FIGURE | COLON }), rule({ signs: FIGURE, longest: 6 }), rule({ shortest: 12 })];
    expect(asked(rules, 'At 3:48')).toBe(0b001);
    expect(asked(rules, 'Page 2')).toBe(0b010);
    expect(asked(rules, 'Ferry again:')).toBe(0b100);
    expect(asked(rules, 'Ferry')).toBe(0);
  });

  it('asks a rule for what stands above or below the line', () => {
    const rules = [rule({ above: by }), rule({ below: FIGURE }), rule({ above: share, below: story })];
    expect(asked(rules, 'Ann Mbeki', 'Written by', 'Ferry')).toBe(0b001);
    expect(asked(rules, 'Ann Mbeki', 'Ferry', '3 May')).toBe(0b010);
    expect(asked(rules, 'Ann Mbeki', 'Share this', 'Next story')).toBe(0b100);
    expect(asked(rules, 'Ann Mbeki')).toBe(0);
  });

  it('asks a rule for any of its cues, and one with an empty cue always', () => {
    expect(asked([rule(share, { signs: FIGURE }), rule({})], 'Page 2')).toBe(0b11);
    expect(asked([rule(share, { signs: FIGURE }), rule({})], '')).toBe(0b10);
  });

  it('has room for 31 rules and few phrases of neighbours', () => {
    expect(() => new Gate(Array.from({ length: 32 }, () => rule({})))).toThrow(RangeError);
    const phrases = Array.from({ length: 9 }, () => wholePhrase({ en: ['ferry'] }));
    expect(() => new Gate([rule(...phrases.map(above => ({ above })))])).toThrow(RangeError);
  });

  it('is made once for a list of rules', () => {
    const rules = [rule({})];
    expect(gateOf(rules)).toBe(gateOf(rules));
  });
});

/** The rules that speak of a line without being asked. */
function unasked(rules: readonly Rule[], texts: readonly string[], index: number): string[] {
  const gate = gateOf(rules);
  const lines = texts.map(text => lineAt(text));
  const [line, above, below] = [index, index - 1, index + 1].map(i => lines[i]);
  if (line === undefined) return [];
  const look = (other: typeof line | undefined) => (other === undefined ? undefined : gate.look(other.text));
  const bits = gate.asked(gate.look(line.text), look(above), look(below));
  return rules.flatMap(({ label, find }, i) =>
    (bits & (1 << i)) === 0 && find(line, lines, index) !== null ? [`${label}: ${JSON.stringify(texts)}`] : [],
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const WAYS: readonly ((phrase: string) => string)[] = [
  phrase => phrase,
  capitalised,
  phrase => phrase.toUpperCase(),
  phrase => `${capitalised(phrase)}: Ferry runs again`,
  phrase => `» ${capitalised(phrase)} (3)`,
  phrase => `Ferry runs again. ${capitalised(phrase)}`,
  phrase => `Ann Mbeki/${phrase.toUpperCase()}`,
];

describe('the cues of the rules that ship', () => {
  const around = ['By', 'Ann Mbeki', '3 May 2022', 'Staff writer', 'Ferry'];

  it('are shown by every example of their tests that they speak of', () => {
    expect(EXAMPLES.length).toBeGreaterThan(900);
    const silent = EXAMPLES.flatMap(text =>
      around.flatMap(other => [
        ...unasked(RULES, [other, text, 'Ferry'], 1),
        ...unasked(RULES, ['Ferry', text, other], 1),
      ]),
    );
    expect(silent).toEqual([]);
  });

  it('are shown by every phrase of their lists', () => {
    expect(PHRASES.length).toBeGreaterThan(5000);
    expect(PHRASES.flatMap(phrase => WAYS.flatMap(way => unasked(RULES, [way(phrase)], 0)))).toEqual([]);
  });

  const piece = fc.oneof(
    fc.constantFrom(...EXAMPLES.filter(text => text.length < 80)),
    fc.constantFrom(...PHRASES).chain(phrase => fc.constantFrom(...WAYS.slice(0, 3).map(way => way(phrase)))),
    fc.constantFrom('|', ' | ', ' - ', ' – ', ': ', '/', '. ', ', ', '(', ')', '©', '@', '#', '»', '×', '…', ' via '),
    fc.constantFrom('3', '12', '2022', '3 May 2022', '15:48', '5/3/22', '0:00', '1,2K', 'a.m.', '2 hours ago'),
    fc.constantFrom('Ann Mbeki', 'By Ann Mbeki', 'AFP', 'dpa', 'in Oslo', 'OSLO', 'Staff writer', 'was a reporter'),
    fc.constantFrom('Фото', 'Σχόλια', '写真', 'İHA', 'ＡＢ', 'Ǆ', 'ß', '\u0301', '\ud83d\ude00', '\ud800', ''),
  );
  const line = fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 8 })
    .map(pieces => pieces.flat().join('').trim());

  it('are shown by every line that they speak of, whatever it is made of', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.tuple(line, line, line), texts => {
        expect(unasked(RULES, texts, 1)).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it.each(RULES.map(({ label }) => label))('of %s are missed where they are taken away', label => {
    const shut = RULES.map(one => (one.label === label ? { ...one, cues: [] } : one));
    const found = EXAMPLES.flatMap(text => unasked(shut, [text], 0));
    expect(found.length).toBeGreaterThan(0);
  });
});
