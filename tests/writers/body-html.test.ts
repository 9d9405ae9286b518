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
      const tags = new Set<string>();
      const parser = new Parser({
        onopentag: (name, attributes) => {
          tags.add(name);
          expect(attributes).toEqual({});
          if (['p', 'h2', 'li'].includes(name)) texts.push('');
        },
        ontext: text => {
          texts[texts.length - 1] += text;
        },
      });
      parser.end(bodyHtml(story));
      expect(texts.map(text => text.trim())).toEqual(story.body.map(({ text }) => oneLine(text)).filter(text => text));
      for (const tag of tags) expect(['p', 'h2', 'ul', 'li', 'blockquote']).toContain(tag);
    }),
  );
});
