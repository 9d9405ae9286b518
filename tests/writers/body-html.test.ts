import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { bodyHtml } from '../../src/writers/body-html.js';
import { oneLine } from '../../src/writers/one-line.js';
import { anyStory, emptyStory, fullStory } from '../story/stories.js';

it('writes each kind of block, and items that stand together as one list', () => {
  expect(bodyHtml(fullStory)).toBe(`<p>ORVEL, Mar 4 (Norpress) - The bridge over Lake Mirova opened on Monday.</p>
<h2>What it cost</h2>
<ul>
<li>Steel: 40 million</li>
<li>Wages: 12 million</li>
</ul>
<blockquote><p>We waited for this.</p></blockquote>
<p>The ferries stopped at noon.</p>`);
});

it('ends a list with which the body ends, and is empty for an empty body', () => {
  expect(bodyHtml({ ...emptyStory, body: [{ type: 'list-item', text: 'One' }] })).toBe('<ul>\n<li>One</li>\n</ul>');
  expect(bodyHtml({ ...emptyStory, body: [{ type: 'list-item', text: ' ' }] })).toBe('');
});

const listed = (...texts: string[]) =>
  bodyHtml({ ...emptyStory, body: texts.map(text => ({ type: 'list-item', text })) }).replace(/\n/g, '');

it.each([
  [['1. Open it.', '2. Close it.'], '<ol><li>Open it.</li><li>Close it.</li></ol>'],
  [['1) Open it.'], '<ol><li>Open it.</li></ol>'],
  [['A valve', '1. Open it.', '2. Close it.'], '<ul><li>A valve</li></ul><ol><li>Open it.</li><li>Close it.</li></ol>'],
  [['1) Open it.', 'A valve'], '<ul><li>1) Open it.</li><li>A valve</li></ul>'],
  [['4. Wait.', '5. Look.'], '<ul><li>4. Wait.</li><li>5. Look.</li></ul>'],
  [
    ['1. Open it.', '2. Close it.', '1. Turn it.'],
    '<ol><li>Open it.</li><li>Close it.</li></ol><ul><li>1. Turn it.</li></ul>',
  ],
  [['1.5 litres'], '<ul><li>1.5 litres</li></ul>'],
])('numbers a list that counts from one, and leaves other numbers in the text: %j', (texts, html) => {
  expect(listed(...texts)).toBe(html);
});

it('escapes every mark', () => {
  const text = `<script>alert("a")</script> & 'b' &amp; ]]> -->`;
  expect(bodyHtml({ ...emptyStory, body: [{ type: 'paragraph', text }] })).toBe(
    '<p>&lt;script&gt;alert(&quot;a&quot;)&lt;/script&gt; &amp; &#39;b&#39; &amp;amp; ]]&gt; --&gt;</p>',
  );
});

it('is read as the blocks again, and as nothing else, whatever the texts', () => {
  fc.assert(
    fc.property(anyStory, story => {
      const texts: string[] = [];
      let number = 0;
      const tags = new Set<string>();
      const parser = new Parser({
        onopentag: (name, attributes) => {
          tags.add(name);
          expect(attributes).toEqual({});
          if (name === 'ol' || name === 'ul') number = name === 'ol' ? 1 : 0;
          if (['p', 'h2', 'li'].includes(name)) texts.push(name === 'li' && number > 0 ? `${number++}. ` : '');
        },
        ontext: text => {
          texts[texts.length - 1] += text;
        },
      });
      parser.end(bodyHtml(story));
      const dotted = (text: string) => text.trim().replace(/^(\d+)\)(?= )/, '$1.');
      expect(texts.map(dotted)).toEqual(story.body.map(({ text }) => dotted(oneLine(text))).filter(text => text));
      for (const tag of tags) expect(['p', 'h2', 'ol', 'ul', 'li', 'blockquote']).toContain(tag);
    }),
  );
});
