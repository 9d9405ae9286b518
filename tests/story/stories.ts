import * as fc from 'fast-check';
import { LABELS, type Label } from '../../src/labels/labels.js';
import { BLOCK_TYPES, type Story } from '../../src/story/schema.js';

/** Invented stories for the tests of story/ and writers/. */

export const emptyStory: Story = {
  headline: null,
  standfirst: null,
  byline: null,
  dateline: null,
  published: null,
  updated: null,
  section: [],
  body: [],
  related: [],
  navigation: { next: null, previous: null },
  captions: [],
  credits: [],
  corrections: [],
  tags: [],
  language: null,
  wordCount: 0,
  confidence: 0,
  diagnostics: [],
};

export const fullStory: Story = {
  file: 'pages/no.txt',
  headline: 'Orvel opens its longest bridge',
  standfirst: 'Ferries stop after ninety years.',
  byline: { text: 'By Tarn Ilves, Norpress', authors: ['Tarn Ilves'], agency: 'Norpress' },
  dateline: { text: 'ORVEL, Mar 4 (Norpress)', place: 'ORVEL', agency: 'Norpress', date: 'Mar 4' },
  published: '2019-03-04T09:30:00+02:00',
  updated: '2019-03-04',
  section: ['Home', 'Regions'],
  body: [
    { type: 'paragraph', text: 'ORVEL, Mar 4 (Norpress) - The bridge over Lake Mirova opened on Monday.' },
    { type: 'subheading', text: 'What it cost' },
    { type: 'list-item', text: 'Steel: 40 million' },
    { type: 'list-item', text: 'Wages: 12 million' },
    { type: 'quote', text: 'We waited for this.' },
    { type: 'paragraph', text: 'The ferries stopped at noon.' },
  ],
  related: [
    { label: 'ALSO READ', title: 'Ferry crews look for work' },
    { label: null, title: 'Ice on Lake Mirova' },
  ],
  navigation: { next: 'Mill to close', previous: null },
  captions: ['The bridge at dawn. Norpress/Ana Reth'],
  credits: ['Editing by Jun Okell'],
  corrections: ['Corrects the length in paragraph 2.'],
  tags: ['bridges', 'Lake Mirova'],
  language: 'en',
  wordCount: 36,
  confidence: 0.97,
  diagnostics: [
    { code: 'weekday-mismatch', severity: 'warning', message: '"Sun" names the wrong day of the week', line: 3 },
    { code: 'encoding-guessed', severity: 'info', message: 'read as windows-1252, guessed from the bytes' },
  ],
  trace: {
    lines: [
      {
        line: 1,
        span: [0, 4],
        label: 'menu',
        reason: 'a list of sections',
        confidence: 0.99,
        source: 'Home',
        blank: '',
      },
      { line: 3, span: [7, 12], label: 'headline', reason: 'title', confidence: 0.9, source: 'Orvel', blank: ' \r\n' },
    ],
    blankAfter: '\n',
    fields: [{ field: 'published', written: '4 March 2019 | 9.30 am', line: 4 }],
  },
};

/** Texts that are hard to write: marks of YAML, Markdown and JSON, line ends of all kinds, halves of characters. */
export const hardTexts = [
  '---',
  '...',
  'a: b',
  '- a',
  '# a',
  '#',
  'C #',
  '## ##',
  ': a',
  "it's 'so'",
  '"so"',
  'C:\\new\\table',
  'a\\',
  'no',
  'yes',
  'null',
  '~',
  '1e3',
  '0x1f',
  '12:30:45',
  '2018-02-13',
  '2018. A year',
  '2) two',
  '1',
  '@home',
  '%TAG',
  '&anchor',
  '*alias*',
  '_a_ b_c',
  '![x](y)',
  '[a]: b',
  '<b>',
  '> a',
  '+ a',
  '---a',
  '- - -',
  '* * *',
  '===',
  '~~~',
  '```',
  'AT&T',
  '&amp; &#38; &#x26;',
  '| a | b |',
  '{a: 1}',
  ' a ',
  '',
  'a\nb',
  'a\r\n\r\nb\r',
  '---\na: b\n---',
  'a\tb',
  'a\u0085b',
  'a\u2028b\u2029c',
  '\u001b[31mred',
  '\u009b31m',
  '\u0000',
  '\ud800',
  '\udc00a',
  '🌉 bridge',
  '橋',
  '\ufeffa',
  '\u00a0a',
] as const;

export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hardTexts) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...'aB1 .)#>+-*_`~\\<[]!&;:|=\'"{}@%,?\n\t\u2028é橋') }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...hardTexts), fc.constantFrom(...hardTexts)).map(pair => pair.join(' ')),
  },
);

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const texts = fc.array(anyText, { maxLength: 3 });
const share = fc.integer({ min: 0, max: 100 }).map(percent => percent / 100);

const anyTrace = fc.record({
  lines: fc.array(
    fc.record({
      line: fc.integer({ min: 1, max: 99 }),
      span: fc.tuple(fc.nat(99), fc.nat(99)),
      label: fc.constantFrom(...(Object.keys(LABELS) as Label[])),
      reason: anyText,
      confidence: share,
      source: anyText,
      blank: anyText,
    }),
    { maxLength: 2 },
  ),
  blankAfter: anyText,
  fields: fc.array(fc.record({ field: anyText, written: anyText, line: fc.integer({ min: 1, max: 99 }) }), {
    maxLength: 2,
  }),
});

/** Some begin as the items of a numbered list do. */
const anyBlockText = fc.oneof(
  anyText,
  fc.tuple(fc.nat(12), fc.constantFrom('.', ')'), anyText).map(([n, mark, text]) => `${n}${mark} ${text}`),
);

/** Any story that fits the schema, and many that no page would give. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    headline: orNull(anyText),
    standfirst: orNull(anyText),
    byline: orNull(fc.record({ text: anyText, authors: texts, agency: orNull(anyText) })),
    dateline: orNull(
      fc.record({ text: anyText, place: orNull(anyText), agency: orNull(anyText), date: orNull(anyText) }),
    ),
    published: orNull(anyText),
    updated: orNull(anyText),
    section: texts,
    body: fc.array(fc.record({ type: fc.constantFrom(...BLOCK_TYPES), text: anyBlockText }), { maxLength: 5 }),
    related: fc.array(fc.record({ label: orNull(anyText), title: anyText }), { maxLength: 2 }),
    navigation: fc.record({ next: orNull(anyText), previous: orNull(anyText) }),
    captions: texts,
    credits: texts,
    corrections: texts,
    tags: texts,
    language: orNull(fc.constantFrom('en', 'no', 'yo', 'de')),
    wordCount: fc.nat(10_000),
    confidence: share,
    diagnostics: fc.constantFrom(fullStory.diagnostics, []),
    file: fc.option(orNull(anyText), { nil: undefined }),
    trace: fc.option(anyTrace, { nil: undefined }),
  })
  .map(({ file, trace, ...story }) => ({
    ...(file === undefined ? {} : { file }),
    ...story,
    ...(trace === undefined ? {} : { trace }),
  }));
