import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, decode } from '../../src/text/index.js';

test('an empty text and a clean one stay as they are', () => {
  for (const text of ['', 'plain', '  indented\n\nÉtat “quoted” 東京 😀\n']) {
    const { text: cleaned, source, toSource, diagnostics } = cleanText(text);
    expect([cleaned, source, toSource([0, text.length]), diagnostics]).toEqual([text, text, [0, text.length], []]);
  }
});

test.each([
  ['one step after another', 'Q&amp;A\r\n\tyes&nbsp;&nbsp;no\u200b \r\n', 'Q&A\n        yes no\n'],
  ['mojibake that an entity hides', 'caf&Atilde;&copy;', 'café'],
  ['mojibake with a no-break space, a soft hyphen, a line end in it', 'voilÃ\u00a0 sÃ\u00ad Ã\u0085s', 'voilà sí Ås'],
  ['an entity that a zero-width space parts', '&am\u200bp;', '&'],
  ['an escape sequence written as an entity', '&#27;[31mred', 'red'],
  ['a word that entities hide', '&#78;&#101;&#119;&#115;', 'News'],
  ['a mark that an entity adds', 'cafe&#769;', 'café'],
])('%s', (_, source, cleaned) => expect(cleanText(source).text).toBe(cleaned));

test('counts the stretches that it repaired', () => {
  const { diagnostics } = cleanText('cafÃ©Ã¨ itâ€™s\u0092');
  expect(diagnostics).toEqual([
    { code: 'mojibake-repaired', severity: 'info', message: '3 wrongly decoded stretches were repaired' },
  ]);
});

test('leads back to the source through every step', () => {
  const source = '\ufeffCafÃ©  &amp; bar\r\n\u001b[1m\tIt\u0092s&nbsp;on\u001b[0m \r\n';
  const { text, toSource } = cleanText(source);
  expect(text).toBe('Café & bar\n        It’s on\n');
  const from = (part: string) => {
    const at = text.indexOf(part);
    return source.slice(...toSource([at, at + part.length]));
  };
  expect(from('é')).toBe('Ã©');
  expect(from('Caf')).toBe('\ufeffCaf');
  expect(from('&')).toBe('&amp;');
  expect(from('bar')).toBe('bar');
  expect(from('It’s')).toBe('It\u0092s');
  expect(from('It’s on')).toBe('It\u0092s&nbsp;on\u001b[0m ');
});

test('a page half in UTF-8, half in windows-1252 is read whole', () => {
  const page = Uint8Array.from('caf\xc3\xa9 '.repeat(9) + 'caf\xe9 '.repeat(9), one => one.charCodeAt(0));
  expect(cleanText(decode(page).text).text).toBe('café '.repeat(18).trim());
});

/** Pieces that mean something to some step, alone or beside each other. */
const PIECES = [
  'a', 'News', 'É', 'Ã', '©', 'Â', 'â€™', 'â', '€', '™', 'Ã©', 'Ã¢â‚¬â„¢', 'ð', 'Ÿ', '˜', '\u0080', '\u0081', '\u0085', '\u0092', '»',
  '&', 'amp;', '#38;', '#x26;', 'lt;', '&amp;', '&nbsp;', '&#27;', '&#10;', '&#769;', '#', ';', 'e', 'eacute', 'ZWJ', '&zwj;', '&shy;',
  ' ', '  ', '\t', '\u00a0', '\u3000', '\n', '\r', '\r\n', '\u2028', '\f', '\u001c',
  '\u001b', '[', '31m', ']0;', '\u0007', '\\', '\b', '\0', '\u009b',
  '\u200b', '\u200c', '\u200d', '\u00ad', '\ufeff', '\ufe0f', '\u{e0067}', '\u{e007f}', '\u{e0100}',
  '\u{1f600}', '\u{1f3f4}', '\u2764', '\u{1f3fd}', '\u20e3', '\ud83d', '\ude00', '\ufffd',
  '](/a)', '[b](c)', '![', '**', '## ', '> ', '_', '[1]a [2]b [3]c ',
  '\u0301', '\u0323', '\u1112', '\u1161', '\u11ab', '\u212b', '\u0958', '\u0645', '\u0915\u094d', '\u845b', '\u304b', '\u3099', 'Ì', 'Í', 'Ž',
]; // biome-ignore format: a list
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map(units => String.fromCharCode(...units)),
);
const RUNS = { numRuns: 2000 };

test('a clean text stays as it is', () => {
  fc.assert(
    fc.property(texts, source => {
      const { text } = cleanText(source);
      expect(cleanText(text).text).toBe(text);
    }),
    RUNS,
  );
});

test('the same text gives the same document', () => {
  fc.assert(
    fc.property(texts, source => {
      expect(cleanText(source).text).toBe(cleanText(source).text);
    }),
  );
});

const CONTROL = /[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u200b\u2028\u2029\u2060\ufeff]|\p{Surrogate}/u;
const BLANK = /[^\n\P{White_Space} ]|\S {2}| \n| $/u;

test('nothing is left but text, plain spaces and line ends', () => {
  fc.assert(
    fc.property(texts, source => {
      const { text } = cleanText(source);
      expect(text).not.toMatch(CONTROL);
      expect(text).not.toMatch(BLANK);
      expect(text.normalize('NFC')).toBe(text);
    }),
    RUNS,
  );
});

test('spans that tile the text give spans inside the source, in order, that do not overlap', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(60), { maxLength: 8 }), (source, cuts) => {
      const { text, toSource } = cleanText(source);
      const places = [0, ...cuts.filter(cut => cut < text.length).sort((a, b) => a - b), text.length];
      let done = 0;
      places.slice(1).forEach((to, at) => {
        const span = toSource([places[at] ?? 0, to]);
        expect(span[0]).toBeGreaterThanOrEqual(done);
        expect(span[1]).toBeGreaterThanOrEqual(span[0]);
        done = span[1];
      });
      expect(done).toBeLessThanOrEqual(source.length);
    }),
    RUNS,
  );
});

test('what stands in the source for itself is found there', () => {
  fc.assert(
    fc.property(texts, source => {
      const marked = `東\n${source}\n東`;
      const { text, toSource } = cleanText(marked);
      expect(toSource([0, 1])).toEqual([0, 1]);
      expect(toSource([text.length - 1, text.length])).toEqual([marked.length - 1, marked.length]);
    }),
    RUNS,
  );
});

const INVISIBLE = /^[\s\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\ufff0-\uffff]*$/u;

test('every visible character of the source belongs to the words of some line', () => {
  const visible = fc
    .array(fc.constantFrom(...PIECES.filter(piece => !/[\u001b[\b]|31m|\]0;/.test(piece))), { maxLength: 24 })
    .map(pieces => pieces.join(''));
  fc.assert(
    fc.property(visible, source => {
      const { text, toSource } = cleanText(source);
      let done = 0;
      const gaps: string[] = [];
      for (const { 0: line, index } of text.matchAll(/[^\n ](?:[^\n]*[^\n ])?/g)) {
        const [from, to] = toSource([index, index + line.length]);
        gaps.push(source.slice(done, from));
        done = to;
      }
      gaps.push(source.slice(done));
      for (const gap of gaps) expect(cleanText(gap).text.trim() + gap.replace(/&[#\w]+;|\W/g, '')).toMatch(INVISIBLE);
    }),
    RUNS,
  );
});

test.each([
  ['a line of 10 MB', 'word '.repeat(2e6)],
  ['blank lines', '\n'.repeat(1e6)],
  ['blanks', ' \t'.repeat(1e6)],
  ['line ends of old', '\r'.repeat(1e6)],
  ['nested entities', `&${'amp;'.repeat(1e6)}`],
  ['entities', '&amp;'.repeat(1e6)],
  ['mojibake', 'cafÃ© '.repeat(3e5)],
  ['escapes', '\u001b[31m'.repeat(5e5)],
  ['halves of characters', '\ud83d'.repeat(1e6)],
  ['controls', '\0'.repeat(1e6)],
])('is linear: %s', (_, source) => {
  const { text, toSource } = cleanText(source);
  expect(toSource([0, text.length])[1]).toBeLessThanOrEqual(source.length);
});
