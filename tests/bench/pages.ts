import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { ROOT } from '../checkout.js';

/** Samples whose words the pages are made of. */
const SAMPLES = ['agency-page', 'chrome-heavy', 'glued-lines', 'indian-strip', 'next-previous', 'wire-copy'];

/** What a page of the web has, about: 290 lines, of which 30 are the story, and 18.5 KB as a record. */
const MENU_LINES = 170;
const TITLES = 90;
const PARAGRAPHS = 24;

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return below => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const text = SAMPLES.map(name => readFileSync(join(ROOT, `samples/${name}.txt`), 'utf8')).join('\n');
const sentences = text.match(/[A-Z][^.\n]{40,300}\./g) ?? [];
const words = [...new Set(text.match(/[A-Za-z]{3,12}/g) ?? [])];

/**
 * A page as a scraper gives it: menus, a story, related titles, a foot. Made of the samples' sentences, no two alike.
 *
 * @param number which page; the same number gives the same page
 */
export function page(number: number): string {
  const random = chance(number * 2_654_435_761 + 1);
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  const phrase = (count: number) => Array.from({ length: count }, () => pick(words)).join(' ');
  const title = (count: number) => phrase(count).replace(/^./, letter => letter.toUpperCase());
  const day = `${1 + random(28)} October 201${random(10)}, ${10 + random(10)}:${10 + random(50)}`;
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    () => `${pick(sentences)} ${pick(sentences)} ${pick(sentences)}`,
  );
  return [
    ...Array.from({ length: MENU_LINES }, () => title(1 + random(3))),
    title(8),
    `By ${title(1)} ${title(1)}`,
    day,
    ...paragraphs.flatMap(paragraph => ['', paragraph.replace(/\d+/g, () => String(random(1000)))]),
    'Related stories',
    ...Array.from({ length: TITLES }, () => title(5 + random(6))),
    'About us | Contact | Privacy Policy',
  ].join('\n');
}

/**
 * Writes a file of JSONL of at least so many bytes.
 *
 * @param from a file whose records are repeated; null for made pages
 * @returns how many records it has
 */
export async function writeRecords(path: string, bytes: number, from: string | null): Promise<number> {
  const given = from === null ? null : readFileSync(from, 'utf8').trimEnd().split('\n');
  const file = createWriteStream(path);
  let written = 0;
  let count = 0;
  for (; written < bytes; count++) {
    const url = `https://example.org/${count}`;
    const line = `${given?.[count % given.length] ?? JSON.stringify({ id: `p${count}`, url, text: page(count) })}\n`;
    written += Buffer.byteLength(line);
    if (!file.write(line)) await new Promise<void>(resolve => file.once('drain', resolve));
  }
  file.end();
  await finished(file);
  return count;
}

/** Pages that are long in one way each, of about so many bytes. */
export const LONG_PAGES: Readonly<Record<string, (bytes: number) => string>> = {
  'one line': bytes => fill(sentences.join(' '), bytes),
  'many lines': bytes => fill(`${page(1)}\n`, bytes),
};

function fill(unit: string, bytes: number): string {
  return unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
}

const BLANK_LINES = 200_000;

/** A page with two hundred thousand blank lines in its middle. */
export function blankLinesPage(): string {
  return `${page(1)}${'\n'.repeat(BLANK_LINES)}${page(2)}`;
}
