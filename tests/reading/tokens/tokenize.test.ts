import { expect, test } from 'vitest';
import { findAgency } from '../../../src/reading/agencies/find-agency.js';
import { isLoneJoint, isLoneLabel, isLoneMarker, isOtherAlone } from '../../../src/reading/bylines/lone.js';
import { isOnlyDate } from '../../../src/reading/dates/date-in.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';
import {
  ADDRESS,
  BAR,
  CAPITALISED,
  CAPITALS,
  CJK,
  CLOSE,
  COLON,
  COMMA,
  INITIAL,
  JOIN,
  NUMBER,
  OPEN,
  SIGN,
  SMALL,
  Tokens,
  UNCASED,
} from '../../../src/reading/tokens/tokens.js';
import { GIVEN, ROLE } from '../../../src/reading/tokens/word-meanings.js';
import { LONG } from '../../fields/lines.js';

/** The tokens of a text, with bars between them. */
const cut = (text: string) => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokens.slice(i, i + 1)).join('|');
};

test.each([
  ['By Jane Doe, Example', 'By|Jane|Doe|,|Example'],
  ['Jane DoeStaff Writer', 'Jane|Doe|Staff|Writer'],
  ['Jane DoeJohn Roe', 'Jane|Doe|John|Roe'],
  ['By Jane DoeJohn Roe', 'By|Jane|Doe|John|Roe'],
  ['Anna MariaJohanna Poe', 'Anna|MariaJohanna|Poe'],
  ['Jane DoeJohn', 'Jane|DoeJohn'],
  ['Jane DoeCulture correspondent', 'Jane|Doe|Culture|correspondent'],
  ['Jane Poe-DoeCost of living correspondent', 'Jane|Poe-Doe|Cost|of|living|correspondent'],
  ['Jane AbuBakr correspondent', 'Jane|AbuBakr|correspondent'],
  ['Jane DeMarco, sports editor', 'Jane|DeMarco|,|sports|editor'],
  ['Jane DoePoe of Halm and its small harbour reporter', 'Jane|DoePoe|of|Halm|and|its|small|harbour|reporter'],
  ['Jane DoeNovember 20, 2007', 'Jane|Doe|November|20|,|2007'],
  ['BY JANE DOEPUBLISHED: MAY', 'BY|JANE|DOE|PUBLISHED|:|MAY'],
  ['byJane Doe', 'by|Jane|Doe'],
  ['Jane DoeBy Jane Doe', 'Jane|Doe|By|Jane|Doe'],
  ['Jane DoeIn Sport', 'Jane|Doe|In|Sport'],
  ['Columnist IVDecember 22', 'Columnist|IV|December|22'],
  ['Jane Doe5 min read', 'Jane|Doe|5|min|read'],
  ['2025Julian', '2025|Julian'],
  ['Jane@janedoe', 'Jane|@janedoe'],
  ['jane@example.org', 'jane@example.org'],
  ['https://example.org/a b', 'https://example.org/a|b'],
  ['Example.com Staff', 'Example.com|Staff'],
  ['J. K. Doe', 'J.|K.|Doe'],
  ['J.K. Doe', 'J.K.|Doe'],
  ['Dr. Jane Doe Jr.', 'Dr.|Jane|Doe|Jr.'],
  ['Jane Doe.', 'Jane|Doe|.'],
  ["O'Doe-Roe", "O'Doe-Roe"],
  ['2018-02-13T15:48', '2018-02-13|T|15:48'],
  ['3rd 15h30 12:30', '3rd|15h30|12:30'],
  ['記者 山田太郎', '記者|山田太郎'],
  ['2018年2月13日', '2018|年|2|月|13|日'],
  ['Jane Doe1 ; John Roe2', 'Jane|Doe|1|;|John|Roe|2'],
])('%s', (text, tokens) => {
  expect(cut(text)).toBe(tokens);
});

test.each(['Jane McMayer', 'Jane DeMarco', 'Jane DeSiato', 'Anna SubbaDoe', 'LinkedIn', 'YouTube'])(
  '%s is not cut within a word',
  text => {
    expect(cut(text)).toBe(text.replaceAll(' ', '|'));
  },
);

test('says what each token is', () => {
  const kinds = (text: string) => {
    const { count, kind } = tokenize(text);
    return Array.from(kind.subarray(0, count));
  };
  expect(kinds('Jane DOE jr J. كاتب 山田 3 a@b.co | , & : ( ) !')).toEqual([
    CAPITALISED,
    CAPITALS,
    SMALL,
    INITIAL,
    UNCASED,
    CJK,
    NUMBER,
    ADDRESS,
    BAR,
    COMMA,
    JOIN,
    COLON,
    OPEN,
    CLOSE,
    SIGN,
  ]);
  expect(kinds('a - b-c -d')).toEqual([SMALL, BAR, SMALL, BAR, SMALL]);
});

test('knows its words, and nothing beyond its edges', () => {
  const tokens = tokenize('Reporter Jane');
  expect([tokens.is(0, ROLE), tokens.is(1, GIVEN), tokens.is(0, GIVEN)]).toEqual([true, true, false]);
  expect([tokens.is(-1, ROLE), tokens.is(2, GIVEN), tokens.kindOf(2), tokens.word(2)]).toEqual([false, false, 0, '']);
  expect([tokens.word(0), tokens.isApart(0), tokens.isApart(1)]).toEqual(['reporter', true, true]);
  expect(tokens.seen & GIVEN).not.toBe(0);
  expect(tokenize('—').seen).toBe(0);
});

test('tokens with a place of their own stay while other texts are cut', () => {
  const own = tokenize('By Jane Doe', new Tokens());
  const words = () => [0, 1, 2].map(at => own.word(at));
  tokenize('Reviewed by the harbour master');
  expect([own.text, own.count, words()]).toEqual(['By Jane Doe', 3, ['by', 'jane', 'doe']]);
  for (const ask of [isLoneMarker, isOtherAlone, isLoneJoint, isLoneLabel, isOnlyDate, findAgency]) ask('by 3 May');
  expect([own.text, own.count, words()]).toEqual(['By Jane Doe', 3, ['by', 'jane', 'doe']]);
});

test('is quick on long and odd texts', () => {
  for (const text of [...LONG, '', ' ', '\ud800', '\0\x1b']) expect(tokenize(text).count).toBeLessThanOrEqual(120);
});
