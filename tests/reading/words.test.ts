import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startPhrase, wholePhrase } from '../../src/reading/matching/phrases.js';

const WORDS = new URL('../../src/reading/words/', import.meta.url);
type Lists = Record<string, Record<string, string[]> | string[]>;
/** The lists whose phrases open a line, by file. */
const OPENINGS = [
  ...['starts', 'sentences', 'titles', 'file', 'feed', 'terms', 'news', 'tips', 'done'],
  ...['letter', 'weakLetter', 'reach', 'invite', 'contact', 'order', 'label', 'bare'],
];
/** The lists whose phrases are whole lines. */
const WHOLE = [
  'whole',
  'action',
  'network',
  'heads',
  'parts',
  'alone',
  'heading',
  'tool',
  'section',
  'ambiguous',
  'here',
];
/** Those in `names/` hold single words, of which tokens are asked. */
const files = readdirSync(WORDS, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.json') && !name.startsWith('names/'));
const openings = files.flatMap(file => {
  const lists = JSON.parse(readFileSync(new URL(file, WORDS), 'utf8')) as Lists;
  return OPENINGS.flatMap(name => Object.values(lists[name] ?? {}).flat()).map(phrase => [file, phrase] as const);
});

test('every phrase that opens a line is short enough to be found', () => {
  expect(openings.length).toBeGreaterThan(300);
  const missed = openings.filter(([, phrase]) => startPhrase({ all: [phrase] })(`${phrase} Halm`) === 0);
  expect(missed).toEqual([]);
});

test('every phrase that is a whole line is found in one', () => {
  const wholes = files.flatMap(file => {
    const lists = JSON.parse(readFileSync(new URL(file, WORDS), 'utf8')) as Lists;
    return WHOLE.flatMap(name => Object.values(lists[name] ?? {}).flat()).flatMap(phrase =>
      typeof phrase === 'string' ? [[file, phrase] as const] : [],
    );
  });
  expect(wholes.length).toBeGreaterThan(3000);
  expect(wholes.filter(([, phrase]) => !wholePhrase({ all: [phrase] })(phrase))).toEqual([]);
});

/** Every phrase of the lists of words of page chrome, with its file and its list. */
const phrases = files.flatMap(file => {
  const lists = JSON.parse(readFileSync(new URL(file, WORDS), 'utf8')) as Record<string, unknown>;
  const inside = (name: string, value: unknown): [place: string, list: string[]][] =>
    typeof value !== 'object' || value === null
      ? []
      : Array.isArray(value)
        ? [[name, value.filter(item => typeof item === 'string')]]
        : Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => inside(`${name} ${key}`, inner));
  return inside(file, lists);
});

test('every phrase is written as lines are compared: composed, without blanks around it, once in its list', () => {
  expect(phrases.length).toBeGreaterThan(800);
  for (const [place, list] of phrases) {
    expect([place, list.filter(phrase => phrase.normalize('NFC') !== phrase || phrase === '')]).toEqual([place, []]);
    expect([place, list.filter((phrase, i) => list.indexOf(phrase) !== i)]).toEqual([place, []]);
  }
});
