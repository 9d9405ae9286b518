import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/text/index.js';
import { markdown } from '../../src/text/markdown.js';
import { after, editsOf } from './steps.js';

/** Three marks, which make Markdown of any page. */
const MARKED = '\n\n[a](/a) [b](/b) [c](/c)';
const UNMARKED = '\n\na b c';
const within = (text: string) => after(markdown, text + MARKED).slice(0, -UNMARKED.length);

describe('below front matter', () => {
  const FRONT = '---\ntitle: Ferry\n---\n\n';

  test.each([
    ['# Ferry runs\n\nIt _ran_ at No\\. 3.', 'Ferry runs\n\nIt ran at No. 3.'],
    ['# Ferry runs\n\n> We wait.', 'Ferry runs\n\n> We wait.'],
  ])('a heading is enough to take the marks off %j', (text, cleaned) => {
    expect(after(markdown, FRONT + text)).toBe(FRONT + cleaned);
  });

  test.each([
    '---\n# Ferry runs\n\nIt _ran_.',
    `${FRONT}It _ran_.\n\n# Ferry`,
    `${FRONT}It _ran_.`,
    'x\n# Ferry\n\nIt _ran_.',
  ])('%j has none, or no heading right below', text => {
    expect(editsOf(markdown, text)).toEqual([]);
  });
});

describe('on a page of Markdown', () => {
  test.each([
    ['[Sport](/sport)', 'Sport'],
    ['[Sport](/sport "All sport")', 'Sport'],
    ['[Sport](<https://example.org/a b>)', 'Sport'],
    ['[Halm (Kreis Oste)](https://example.org/Halm_(Oste))', 'Halm (Kreis Oste)'],
    ['The [harbour\nboard](/board) met.', 'The harbour\nboard met.'],
    ['The [ferry][1] ran.\n\n[1]: /ferry', 'The ferry ran.\n\n[1]: /ferry'],
    ['The [Ferry][] ran.\n\n[ferry]: /ferry "Ferry"', 'The Ferry ran.\n\n[ferry]: /ferry "Ferry"'],
    ['[Sport](/sport){.button #sport} and', 'Sport and'],
    ['[](#top)Story', 'Story'],
    ['# Ferry runs again', 'Ferry runs again'],
    ['###### Notes', 'Notes'],
    ['# Ferry runs again {.title #ferry}', 'Ferry runs again'],
    ['> We wait.\n> > And wait.', 'We wait.\nAnd wait.'],
    ['He came **at once**.', 'He came at once.'],
    ['**[Ferry](/ferry)** runs', 'Ferry runs'],
    ['[**Ferry** runs](/ferry)', 'Ferry runs'],
    ['The _Ledger_ and the *Post*', 'The Ledger and the Post'],
    ['No\\. 3 \\- the \\[old\\] one', 'No. 3 - the [old] one'],
    ['The ferry ![](f.png) runs', 'The ferry  runs'],
    ['![](a.png) ![](b.png) runs\n![](c.png)', '  runs\n![](c.png)'],
    ['A ![](a.png) ![](b.png)\n- ![](c.png)', 'A  \n- ![](c.png)'],
    ['```\n# not a fence\n\n**at once**', '```\nnot a fence\n\nat once'],
    ['```\n# a\n```\n# b', '```\n# a\n```\nb'],
    ['a ``` b\n# c\n```', 'a ``` b\nc\n```'],
    ['`a` **b** `c\n**d** e`', '`a` b `c\nd e`'],
  ])('takes the marks off %j', (text, cleaned) => expect(within(text)).toBe(cleaned));

  test.each([
    'The [ferry][1] ran.', 'The [ferry][2] ran.\n\n[1]: /ferry', '![Ferry][1]\n\n[1]: /ferry', 'a[0][1]\n\n[2]: /x', '`a[i][1]`\n\n[1]: /x',
    '#ferry', '#', 'Ferry runs again {.title}', '2 * 3 * 4', '5*3*2', 'snake_case_name', 'a_b_ c', '* * *', '** **', '- a\n- b', '[1]', '[sic] (see note)',
    '[over\n\ntwo](/paragraphs)', '[a](/b c)', '![Ferry in the harbour](/img/1.jpg)', '* ![Ferry](a.jpg)', '[![Ferry](a.jpg)](/story)',
    '```\n# take the file\ncurl -O [a](/b) **c** \\.\n```', '~~~ sh\n# take the file\n~~~', '  ```js\n> a\n_b_\n  ```\n',
    '````\n```\n# a\n```\n````',
    'with `pip install **kwargs` and `**`', 'as `array[0](x)` and `_a_`',
    'C:\\temp', 'a > b', '>', '![](a.png)![](b.png)\n![](c.png)', '__name__', '__init__.py',
  ])('leaves %j', text => expect(within(text)).toBe(text)); // biome-ignore format: a list
});

test.each([
  ['# Ferry runs again\n\nThe **ferry** ran.', 'Ferry runs again\n\nThe ferry ran.'],
  ['\n# Ferry runs again\n\nThe [ferry](/ferry) ran.', '\nFerry runs again\n\nThe ferry ran.'],
  ['# Ferry runs again\n\nIt ran.\n\n## Why\n\n_Nobody_ knew.', 'Ferry runs again\n\nIt ran.\n\nWhy\n\nNobody knew.'],
])('a page that begins with a heading needs but one mark more: %j', (text, cleaned) =>
  expect(after(markdown, text)).toBe(cleaned),
);

test.each([
  '# Ferry runs again\n\nThe ferry ran.',
  '\n## Ferry runs again\n\nThe ferry ran.',
  '# Ferry runs again\nThe **ferry** ran.',
  'The ferry ran.\n\n# Again\n\nIt **ran**.',
  '# the power of two\n\nx = 2**n**2',
  '# all files\n\nls src/**/*.ts lib/**/*.ts',
  '# the first one\n\na[0](x) = 1',
  '#ferry\n\nIt **ran**.',
])('leaves %j, which begins with what may be a remark in code', text => expect(after(markdown, text)).toBe(text));

test.each(['[sic](see note)', 'one **two** three', '# 1 in the charts\n[a](/a)', '> quoted\n> mail', 'a_b_c *d* \\.'])(
  'leaves %j on a page that shows no Markdown',
  text => expect(editsOf(markdown, text)).toEqual([]),
);

test('leads back to the source', () => {
  const source = `He met the [harbour board](/board).${MARKED}`;
  const { text, toSource } = cleanText(source);
  expect(text).toBe(`He met the harbour board.${UNMARKED}`);
  const from = text.indexOf('board');
  expect(source.slice(...toSource([from, from + 6]))).toBe('board](/board).');
});

test('is linear', () => {
  for (const unit of ['[', '](', '[](', '![', '[a](', '**a', '*a ', '_a ', '# ', '> ', '\\', '[![a](b)', '[a](b(c'])
    expect(() => editsOf(markdown, `${'[a](b)'.repeat(3)}${unit.repeat(1e5)}`)).not.toThrow();
});

test('a clean page stays as it is', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '](/a)',
    '[b](/b)',
    '**',
    '*',
    '_',
    '# ',
    '> ',
    '\\',
    '.',
    'a',
    ' ',
    '\n',
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const { text } = cleanText(pieces.join('') + MARKED.repeat(2));
      expect(cleanText(text).text).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
