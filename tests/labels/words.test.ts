import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startPhrase } from '../../src/labels/matching/phrases.js';

const WORDS = new URL('../../src/labels/words/', import.meta.url);
type Lists = Record<string, Record<string, string[]> | string[]>;
/** The lists whose phrases open a line, by file. */
const OPENINGS = ['starts', 'sentences', 'titles', 'file', 'feed', 'terms', 'news', 'tips', 'done'];
const files = readdirSync(WORDS, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.json'));
const openings = files.flatMap(file => {
  const lists = JSON.parse(readFileSync(new URL(file, WORDS), 'utf8')) as Lists;
  return OPENINGS.flatMap(name => Object.values(lists[name] ?? {}).flat()).map(phrase => [file, phrase] as const);
});

test('every phrase that opens a line is short enough to be found', () => {
  expect(openings.length).toBeGreaterThan(300);
  const missed = openings.filter(([, phrase]) => startPhrase({ all: [phrase] })(`${phrase} Halm`) === 0);
  expect(missed).toEqual([]);
});
