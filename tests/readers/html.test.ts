import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charsetOf, htmlToText, statedEncoding } from '../../src/readers/html.js';

describe('htmlToText', () => {
  it.each([
    ['<p>It <b>rained</b>.</p><p>Then it stopped.</p>', 'It rained.\n\nThen it stopped.'],
    ['<p>one<p>two', 'one\n\ntwo'],
    ['<div>one<div>two</div>three</div>', 'one\ntwo\nthree'],
    ['<ul><li>Home<li><a href="/asia">Asia</a></ul>', 'Home\nAsia'],
    ['one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['  one \n two\t<i> three</i> ', 'one two three'],
    ['<table><tr><td>a<td>b<tr><td>c<td><td>d</table>', 'a\tb\nc\t\td'],
    ['<table><tr><td><div>a</div></td><td>b</td></tr></table>', 'a\nb'],
    ['<pre>  a\n    b\r\nc</pre>', 'a\n    b\nc'],
    ['one<hr>two', 'one\ntwo'],
    ['R&eacute;union &amp; M&#246;we &lt;b&gt;', 'Réunion & Möwe <b>'],
    ['one<!-- two -->three', 'onethree'],
    ['<h1>Rain</h1>\n\n<h2>Again</h2>', 'Rain\nAgain'],
    ['', ''],
    ['no tags at all', 'no tags at all'],
    ['a < b and c > d', 'a < b and c > d'],
  ])('%j is %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('puts the title first', () => {
    const html =
      '<html><head><title>Rain\n halts final &ndash; The Post</title></head><body><p>It rained.</body></html>';
    expect(htmlToText(html)).toBe('Rain halts final – The Post\n\nIt rained.');
  });

  it('takes the first title, and not that of a picture', () => {
    expect(htmlToText('<title>Rain</title><svg><title>Icon</title></svg>x')).toBe('Rain\n\nx');
    expect(htmlToText('<svg><g><title>Icon</title></g></svg><title>Rain</title>x')).toBe('Rain\n\nx');
    expect(htmlToText('<svg><title>Icon</title></svg>x')).toBe('x');
    expect(htmlToText('<p>x</p><svg><title>Icon</title><text>y</text></svg>')).not.toContain('y');
  });

  it.each(['script', 'style', 'noscript', 'template', 'textarea', 'select'])(
    'leaves <%s> out, with what is in it',
    name => {
      expect(htmlToText(`<p>one</p><${name}><p>two</p></${name}><p>three</p>`)).toBe('one\n\nthree');
    },
  );

  it('leaves hidden elements out, with what is in them', () => {
    expect(htmlToText('one<div hidden>two<p>three</p></div>four')).toBe('onefour');
    expect(htmlToText('<p>one<p style="display: none">two<p>three')).toBe('one\n\nthree');
  });

  it('bears what is not closed, or closed twice', () => {
    expect(htmlToText('<div><b>one</div></b></div></div><p>two</i>')).toBe('one\n\ntwo');
    expect(htmlToText('<script>var a = "<p>";</scr')).toBe('');
    expect(htmlToText('<'.repeat(1000))).toBe('<'.repeat(1000));
  });

  it('bears any depth', () => {
    expect(htmlToText(`${'<div>'.repeat(100_000)}deep`)).toBe('deep');
  });

  it('keeps every word that is seen, in order, whatever stands around it', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const tag = fc.constantFrom('p', 'div', 'span', 'b', 'li', 'td', 'h1', 'a', 'section');
    const node = fc.tuple(tag, word).map(([name, text]) => ({ html: `<${name}>${text}</${name}> `, text }));
    fc.assert(
      fc.property(fc.array(node), nodes => {
        const text = htmlToText(nodes.map(({ html }) => html).join(''));
        expect(text.split(/\s+/).filter(part => part !== '')).toEqual(nodes.map(one => one.text));
        expect(text).not.toMatch(/[ \t]$/m);
        expect(text).not.toContain('\n\n\n');
      }),
    );
  });
});

describe('statedEncoding', () => {
  const stated = (html: string) => statedEncoding(new TextEncoder().encode(html));
  it.each([
    ['<meta charset="ISO-8859-2">', 'iso-8859-2'],
    ['<html><head><META CHARSET=utf-8 >', 'utf-8'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', 'windows-1251'],
    ['<meta name="viewport" content="width=1"><meta charset="gbk">', 'gbk'],
  ])('%s says %s', (html, encoding) => {
    expect(stated(html)).toBe(encoding);
  });
  it.each(['<p>charset=gbk', '<meta name="description" content="rain">', '', '<!-- <meta charset="gbk"> -->'])(
    '%s says nothing',
    html => {
      expect(stated(html)).toBeNull();
    },
  );
});

it.each([
  ['text/html; charset=UTF-8', 'utf-8'],
  ['text/html;charset="iso-8859-1"; x=y', 'iso-8859-1'],
  ['text/html', null],
  ['text/html; charset=', null],
])('charsetOf(%j) is %j', (type, charset) => {
  expect(charsetOf(type)).toBe(charset);
});
