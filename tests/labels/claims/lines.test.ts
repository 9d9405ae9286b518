import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../src/labels/claims/lines.js';
import type { Label } from '../../../src/labels/labels.js';
import type { Claim, Rule } from '../../../src/labels/rule.js';
import { RULES } from '../../../src/labels/rules/index.js';
import type { Line } from '../../../src/lines/line.js';
import { lineAt } from '../candidates.js';

/** A rule that claims the first place where a pattern matches, or with `whole` the line that holds it. */
function rule(label: Label, pattern: RegExp, whole = false): Rule {
  return {
    label,
    cues: [{}],
    find: ({ text }) => {
      const match = pattern.exec(text);
      if (match === null) return null;
      const claim: Claim = { reason: `has ${label}`, sure: true };
      return whole ? claim : { ...claim, span: [match.index, match.index + match[0].length] };
    },
  };
}

const parts = (rules: readonly Rule[], ...lines: readonly (string | Line)[]) =>
  claimLines(
    rules,
    lines.map(line => (typeof line === 'string' ? lineAt(line) : line)),
  ).map(({ line, claim }) => [claim?.label ?? null, line.text]);

const tags = rule('tags', /#\w+/);
const menu = rule('menu', /MENU/);

describe('claimLines', () => {
  it('leaves a line that no rule knows as it is', () => {
    const line = lineAt('The bridge is open.');
    const [only, ...rest] = claimLines([tags], [line]);
    expect(only).toMatchObject({ claim: null, shape: { words: 4 } });
    expect(only?.line).toBe(line);
    expect(rest).toEqual([]);
  });

  it('keeps reason, sureness and label of a claim', () => {
    expect(claimLines([rule('menu', /Home/, true)], [lineAt('Home')])[0]?.claim).toEqual({
      label: 'menu',
      reason: 'has menu',
      sure: true,
    });
  });

  it('lets the first claim in the order of the table win', () => {
    expect(parts([rule('menu', /Home/, true), rule('tags', /Home/, true)], 'Home')).toEqual([['menu', 'Home']]);
    expect(parts([rule('tags', /Home/, true), rule('menu', /Home/, true)], 'Home')).toEqual([['tags', 'Home']]);
  });

  it('does not cut where a claim spans the whole line', () => {
    const line = lineAt('#one');
    expect(claimLines([tags], [line])[0]?.line).toBe(line);
  });

  it.each([
    [
      'at the start',
      '#one The bridge is open.',
      [
        ['tags', '#one'],
        [null, 'The bridge is open.'],
      ],
    ],
    [
      'at the end',
      'The bridge is open. #one',
      [
        [null, 'The bridge is open.'],
        ['tags', '#one'],
      ],
    ],
    [
      'in the middle',
      'The bridge #one is open.',
      [
        [null, 'The bridge'],
        ['tags', '#one'],
        [null, 'is open.'],
      ],
    ],
  ])('cuts a claim out %s', (_, text, expected) => {
    expect(parts([tags], text)).toEqual(expected);
  });

  it('looks at what is left again, before and behind, with all rules', () => {
    expect(parts([tags, menu], 'MENU #one MENU')).toEqual([
      ['menu', 'MENU'],
      ['tags', '#one'],
      ['menu', 'MENU'],
    ]);
    expect(parts([tags, menu], 'MENU one #two three MENU')).toEqual([
      ['menu', 'MENU'],
      [null, 'one'],
      ['tags', '#two'],
      [null, 'three'],
      ['menu', 'MENU'],
    ]);
    expect(parts([tags], '#one #two, #three')).toEqual([
      ['tags', '#one'],
      ['tags', '#two'],
      ['tags', '#three'],
    ]);
  });

  it('takes separators away where it cuts, and nowhere else', () => {
    for (const mark of ['|', '·', '•', '/', '–', '—', '-', ' | - ']) {
      expect(parts([tags], `Left ${mark} #one ${mark} Right`), mark).toEqual([
        [null, 'Left'],
        ['tags', '#one'],
        [null, 'Right'],
      ]);
    }
    expect(parts([tags], '| Left #one Right |')).toEqual([
      [null, '| Left'],
      ['tags', '#one'],
      [null, 'Right |'],
    ]);
  });

  it('takes a comma and a semicolon away behind a cut, but leaves them to the sentence before it', () => {
    expect(parts([tags], 'Left, #one, right')).toEqual([
      [null, 'Left,'],
      ['tags', '#one'],
      [null, 'right'],
    ]);
  });

  it('has no part where only separators are left', () => {
    expect(parts([tags], '#one | ')).toEqual([['tags', '#one']]);
    expect(parts([tags], '#one |||')).toEqual([['tags', '#one']]);
  });

  it('gives the rules the whole page and the place of the line, also for its parts', () => {
    const asked: [string, number, number][] = [];
    const asks: Rule = {
      label: 'menu',
      cues: [{}],
      find: (line, lines, index) => {
        asked.push([line.text, lines.length, index]);
        return null;
      },
    };
    parts([asks, tags], 'one', 'two #x three');
    expect(asked).toEqual([
      ['one', 2, 0],
      ['two #x three', 2, 1],
      ['two', 2, 1],
      ['three', 2, 1],
    ]);
  });

  it('cuts a line into no more than a dozen claimed parts, and loses nothing of the rest', () => {
    const text = Array.from({ length: 40 }, (_, i) => `#t${i}`).join(' ');
    const cut = parts([tags], text);
    expect(cut.filter(([label]) => label === 'tags')).toHaveLength(12);
    expect(cut.at(-1)?.[0]).toBeNull();
    expect(cut.map(([, part]) => part).join(' ')).toBe(text);
  });

  it('keeps the order of the page, bullets with the first part, and the way back to the document', () => {
    const line: Line = { ...lineAt('Left | #one', 100), bullet: 'number', blankBefore: 2 };
    const [left, claimed] = claimLines([tags], [line]).map(candidate => candidate.line);
    expect(left).toMatchObject({ text: 'Left', bullet: 'number', blankBefore: 2 });
    expect(left?.pieces).toEqual([{ at: 0, length: 4, span: [100, 104] }]);
    expect(claimed).toMatchObject({ text: '#one', blankBefore: 0 });
    expect(claimed?.bullet).toBeUndefined();
    expect(claimed?.pieces).toEqual([{ at: 0, length: 4, span: [107, 111] }]);
  });
});

describe('nothing is lost', () => {
  const letters = (text: string) => [...text].filter(char => /[\p{L}\p{N}]/u.test(char)).join('');
  const word = fc.constantFrom(
    '#one',
    'MENU',
    'The harbour is closed.',
    '|',
    '-',
    ' – ',
    'By Ann Mbeki',
    'ALSO READ: Ferry runs again',
    'Next Story',
    'Previous Story',
    '13 Feb 2018 03:48 PM',
    'Share',
    'ORVEL (Agency) -',
    '© 2024 Example',
    '港',
    '\u0001',
    '\ud800',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 30 }).map(words => words.join(' ').trim() || 'x');

  it.each([
    ['with rules made for it', [tags, menu, rule('copyright', /[|-] \w/)]],
    ['with those that ship', RULES],
  ])('%s: the parts hold all letters in order, and each stands where it says', (_, rules) => {
    fc.assert(
      fc.property(text, whole => {
        const found = claimLines(rules, [lineAt(whole)]);
        expect(letters(found.map(({ line }) => line.text).join(' '))).toBe(letters(whole));
        let end = 0;
        for (const { line } of found) {
          expect(line.text).not.toBe('');
          for (const { at, length, span } of line.pieces) {
            expect(span[0]).toBeGreaterThanOrEqual(end);
            end = span[1];
            expect(whole.slice(...span)).toBe(line.text.slice(at, at + length));
          }
        }
      }),
    );
  });
});
