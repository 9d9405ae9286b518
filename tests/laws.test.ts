import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { clean, decode, LABELS, type Story, storySchema } from '../src/index.js';
import { WORD } from '../src/story/words.js';
import { cleanText } from '../src/text/index.js';
import { WRITERS } from '../src/writers/index.js';
import { writeText } from '../src/writers/text.js';
import { makeCheckout } from './checkout.js';
import { runMain } from './cli/harness.js';
import { MENU, PROSE } from './labels/candidates.js';
import { wrap } from './lines/pages.js';

/** What holds of every page, whatever is on it. */

const CHROME = [
  'Home > Coast > Harbour',
  'Home » News » Coast',
  'By Ann Mbeki',
  'By Reuters | Published Tue, 13 Feb 2018 at 15:46 GMT+3',
  'PTI | Orvel | Updated: February 13, 2018 3:46 pm IST',
  'Share on Facebook Share on Twitter Email Print',
  'ALSO READ: Ferry runs again after storm',
  'Ferry runs again Next Story Harbour closed for a week Previous Story',
  'Advertisement',
  '© 2018 Halm Courier. All rights reserved.',
  'Sign up for our newsletter',
  'We use cookies to improve this site. Accept all',
  'Related stories',
  'Most read',
  'TAGS: harbour, ferry, halm',
  'Photo: A ferry off Halm. (Agency/Ann Mbeki)',
  'HALM, Feb 13 (Agency) -',
  '(Reporting by Ann Mbeki; Editing by Jan Muster)',
  'Page 1 of 3',
  'Correction: an earlier version of this story named the wrong pier.',
  '(MORE)',
  '1 of 12',
  '12 comments',
  'Yesterday, 3 hours ago',
  '03/02/2018 | 13.02.2018 | 2018-02-13T15:46:00+03:00',
];

const ODD = [
  '\u001b[1mBridge\u001b[0m',
  '\u001b]0;title\u0007Bridge',
  'a\0b\u0007c\u0085d\u2028e\u2029f',
  'zero\u200bwidth\u00adsoft\ufeff',
  '\ud800 lone \udc00',
  'cafe\u0301 d\u2019e\u0301te\u0301',
  '&amp;amp; &lt;b&gt; &#27;[1m &#0; &#xd800; &#10; &nbsp;',
  'cafÃ© â€œquotedâ€\u009d',
  '港町ハルムの港は来週まで閉まったままだと町は木曜日に発表した。',
  'Паром не ходит.',
  'لا تعمل العبارة.',
  '👩‍👩‍👧 🚢',
  '\u202eabc\u202c',
  '---\ntitle: x\n---',
  '# not a heading\n```\n> quote',
  '• one\n• two\n  3. three',
  '\t\tindented\u00a0\u3000blank ',
  'x'.repeat(700),
  '| '.repeat(300),
];

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...CHROME, ...MENU) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...PROSE, ...PROSE.map(text => wrap(text, 60)), `${PROSE[0]} ALSO READ: Ferry`),
  },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const page = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' \n \n'))
  .map(([lines, between]) => lines.join(between));
const broken = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
  maxLength: 300,
});
const anyPage = fc.oneof({ weight: 5, arbitrary: page }, { weight: 1, arbitrary: broken });

const traced = (text: string): Story => clean(text, { trace: true }).story;
const law = (holds: (text: string) => void | Promise<void>) =>
  fc.assert(fc.asyncProperty(anyPage, async text => holds(text)));
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** A word that was hyphenated at the end of a line may have been joined: both readings are looked through. */
const withoutEdgeHyphens = (text: string) => text.replace(/-\n {0,200}/g, '');

/** Controls, halves of surrogate pairs, and line ends other than `\n`. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** Every string of a value, those of `trace` left out: they are the source as it came. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'trace' ? [] : stringsOf(inner)));
}

describe('on every page', () => {
  it('the trace holds the source, each character that is not blank in one span', () =>
    law(text => {
      const { trace } = traced(text);
      let end = 0;
      let rebuilt = '';
      for (const { span, source, blank, label, confidence } of trace?.lines ?? []) {
        expect(Object.keys(LABELS)).toContain(label);
        expect(confidence).toBeGreaterThanOrEqual(label === 'byline' ? 0.25 : 0.5);
        expect(blank).toBe(text.slice(end, span[0]));
        expect(blank).not.toMatch(/\S/);
        expect(source).toBe(text.slice(...span));
        expect(source).toMatch(/^\S(?:[\s\S]*\S)?$/);
        end = span[1];
        rebuilt += blank + source;
      }
      expect(rebuilt + trace?.blankAfter).toBe(text);
      expect(trace?.blankAfter).not.toMatch(/\S/);
    }));

  it('every line has one of the labels, and a reason', () =>
    law(text => {
      for (const { label, reason, confidence } of clean(text).lines) {
        expect(Object.keys(LABELS)).toContain(label);
        expect(reason).not.toBe('');
        expect(confidence).toBeGreaterThanOrEqual(label === 'byline' ? 0.25 : 0.5);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }));

  it('the story is as the schema says', () =>
    law(text => {
      const story = traced(text);
      expect(storySchema.parse(story)).toEqual(story);
      // Only a run knows the file.
      expect(['file', ...Object.keys(story)]).toEqual(Object.keys(storySchema.shape));
    }));

  it('the body has only words of the cleaned text, in its order', () =>
    law(text => {
      const { text: cleaned } = cleanText(text);
      const words = clean(text).story.body.flatMap(block => wordsOf(block.text));
      expect(isWithin(words, wordsOf(cleaned)) || isWithin(words, wordsOf(withoutEdgeHyphens(cleaned)))).toBe(true);
    }));

  it('what the fields quote has only words of the cleaned text, in its order', () =>
    law(text => {
      const source = wordsOf(cleanText(text).text);
      const joined = wordsOf(withoutEdgeHyphens(cleanText(text).text));
      const { story } = clean(text);
      const { headline, standfirst, dateline, navigation } = story;
      const quoted = [
        headline,
        standfirst,
        dateline?.text,
        dateline?.place,
        dateline?.date,
        navigation.next,
        navigation.previous,
        ...story.section,
        ...story.captions,
        ...story.credits,
        ...story.corrections,
        ...story.tags,
        ...story.related.flatMap(({ label, title }) => [label, title]),
      ];
      for (const one of quoted.map(value => wordsOf(value ?? ''))) {
        expect(isWithin(one, source) || isWithin(one, joined), one.join(' ')).toBe(true);
      }
    }));

  it('what the byline quotes stands in the cleaned text, in its order, where words may be glued: `Jane DoeStaff Writer`', () =>
    law(text => {
      const { text: cleaned } = cleanText(text);
      const { byline } = clean(text).story;
      for (const quoted of [byline?.text ?? '', ...(byline?.authors ?? [])]) {
        let at = 0;
        for (const word of wordsOf(quoted)) {
          at = cleaned.indexOf(word, at) + word.length;
          expect(at, quoted).toBeGreaterThanOrEqual(word.length);
        }
      }
    }));

  it('the story has as many words as it says', () =>
    law(text => {
      const { body, wordCount } = clean(text).story;
      expect(wordCount).toBe(body.flatMap(block => wordsOf(block.text)).length);
    }));

  it('nothing that is written holds a control character, and no line of text more than one line', () =>
    law(async text => {
      const { story } = clean(text);
      for (const one of stringsOf(story)) {
        expect(one).not.toMatch(UNPRINTABLE);
      }
      for (const { load } of WRITERS) {
        const written = (await load())(story);
        expect(written.replaceAll('\n', '')).not.toMatch(UNPRINTABLE);
      }
    }));

  it('a clean copy is cleaned to itself', () =>
    law(text => {
      const { body } = clean(text).story;
      for (const block of body) expect(cleanText(block.text).text).toBe(block.text);
    }));

  it('the same text gives the same bytes again', () =>
    law(text => {
      const first = JSON.stringify(clean(text, { trace: true }));
      clean('Another page\n\nBy Ann Mbeki\n\n1 May 2020');
      expect(JSON.stringify(clean(text, { trace: true }))).toBe(first);
    }));
});

describe('in any zone of the machine', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('the same text gives the same bytes', () => {
    const zones = ['Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati', 'UTC'];
    const offsets = new Set<number>();
    fc.assert(
      fc.property(page, text => {
        const given = `${text}\n\n${CHROME[3]}\n\n${CHROME[4]}\n\n3 hours ago`;
        const all = zones.map(zone => {
          process.env['TZ'] = zone;
          offsets.add(new Date(2018, 1, 13).getTimezoneOffset());
          return JSON.stringify(
            clean(given, { trace: true, now: '2018-02-14T00:30:00+03:00', timezone: 'Africa/Nairobi' }),
          );
        });
        expect(new Set(all).size).toBe(1);
      }),
      { numRuns: 40 },
    );
    expect(offsets.size).toBe(zones.length);
  });
});

describe('of the samples', () => {
  const folder = join(import.meta.dirname, '../samples');
  const samples = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => [name, decode(readFileSync(join(folder, name))).text] as const);
  const bodyOf = (text: string) => clean(text).story.body.map(block => block.text);

  // On pages of the web both hold for most, not for all: the model judges every line in the light of the whole page.
  it.each(samples)('clean copy, cleaned again, keeps its body: %s', (_, text) => {
    const { story } = clean(text);
    expect(bodyOf(writeText(story))).toEqual(story.body.map(block => block.text));
  });

  it.each([
    'He was arrested on 3 March 2023 and released a day later.',
    'It was published on 3 March 2023.',
    'The law was last updated on 3 March 2023.',
    '"It fell on March 3, 2023," she said.',
    'The photograph was taken by John Roe.',
    'It was first reported by John Roe of the Echo.',
  ])('copy with a short sentence that dates or names something, cleaned again, keeps its body: %s', sentence => {
    const { story } = clean(samples.find(([name]) => name === 'wire-copy.txt')?.[1] ?? '');
    const copy = `${writeText(story).trimEnd()}\n\n${sentence}\n`;
    expect(bodyOf(copy)).toEqual([...story.body.map(block => block.text), sentence]);
  });

  it.each(samples)('a line of chrome below takes nothing from the body: %s', (_, text) => {
    const before = bodyOf(text);
    for (const chrome of CHROME.slice(5, 12)) {
      expect(bodyOf(`${text.trimEnd()}\n\n${chrome}\n`), chrome).toEqual(expect.arrayContaining(before));
    }
  });
});

describe('the command and the library', () => {
  it('give the same story', () =>
    fc.assert(
      fc.asyncProperty(anyPage, async text => {
        const { stdout } = await runMain(['-q', '--trace', '--from', 'jsonl', '--max-failures', '1'], {
          stdin: `${JSON.stringify({ text })}\n`,
        });
        expect(JSON.parse(stdout).story).toEqual(JSON.parse(JSON.stringify(traced(text))));
      }),
      { numRuns: 40 },
    ));
});

it('the command gives the same bytes in any zone, language and folder', async () => {
  const checkout = await makeCheckout();
  try {
    const given = [
      '-q',
      '--trace',
      '-f',
      'jsonl',
      '--max-failures',
      '1',
      '--now',
      '2018-02-14T00:30:00+03:00',
      join(checkout, 'samples'),
    ];
    const argv = [join(checkout, 'bin/copydesk'), ...given];
    const run = async (cwd: string, env: NodeJS.ProcessEnv) =>
      (await promisify(execFile)(process.execPath, argv, { cwd, env, maxBuffer: 1e8 })).stdout;
    const first = await run(checkout, {});
    expect(first.length).toBeGreaterThan(10_000);
    expect(await run('/', { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(first);
    expect(await run(tmpdir(), { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' })).toBe(first);
  } finally {
    await rm(checkout, { recursive: true });
  }
});

/** Tells whether a list of words stands in another in the same order, with anything in between. */
function isWithin(words: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    at = all.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('prose that looks like chrome stays', () => {
  const LOOKALIKES = [
    'Next story on the agenda was the harbour wall, which the council of Halm has argued about since the spring storms.',
    'Also read into the record was a letter from two pilots, who said the channel had not been dredged for nine years.',
    'Home, for most of them, is a row of tents behind the old cannery, where the wind comes straight off the water.',
    'Published in January, the report found that the second cable had been laid without a permit and without a survey.',
    'By Tuesday the search had moved to the northern pier, and the divers were told to rest until the tide had turned.',
    '"Share the blame," he said. "He refused."',
  ];
  const OTHERS = PROSE.slice(0, 4);
  const HEADLINE = 'Council of Halm argues about harbour wall';
  const ABOVE = [
    'Home > Coast',
    ...MENU,
    HEADLINE,
    'By Ann Mbeki',
    'Published: 13 Feb 2018 15:46',
    'Share Tweet Email',
  ];
  const BELOW = [
    'ALSO READ: Ferry runs again after storm',
    'Related stories',
    'Ferry runs again Next Story',
    '© 2018 Halm Courier',
  ];

  const paragraphsOf = (lines: readonly string[]) =>
    clean(lines.join('\n\n')).story.body.map(({ type, text }) => `${type}: ${text}`);
  const asParagraphs = (lines: readonly string[]) => lines.map(text => `paragraph: ${text}`);
  const order = (place: string, text: string) =>
    place === 'first'
      ? [text, ...OTHERS]
      : place === 'last'
        ? [...OTHERS, text]
        : [...OTHERS.slice(0, 2), text, ...OTHERS.slice(2)];

  it('all together, alone', () => {
    expect(paragraphsOf(LOOKALIKES)).toEqual(asParagraphs(LOOKALIKES));
  });

  it('all together, in a page with chrome around', () => {
    expect(paragraphsOf([...ABOVE, ...LOOKALIKES, ...BELOW])).toEqual(asParagraphs(LOOKALIKES));
  });

  const cases = LOOKALIKES.flatMap(text => ['first', 'middle', 'last'].map(place => [place, text] as const));

  it.each(cases)('%s of a story: %s', (place, text) => {
    const story = order(place, text);
    expect(paragraphsOf(story)).toEqual(asParagraphs(story));
  });

  it.each(cases)('%s of a story in a page with chrome around: %s', (place, text) => {
    const story = order(place, text);
    expect(paragraphsOf([...ABOVE, ...story, ...BELOW])).toEqual(asParagraphs(story));
  });
});
