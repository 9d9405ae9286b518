import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText, statedEncoding } from '../../src/readers/html.js';

const SENTENCE = 'The ferry to the islands of Halm was late for the third day in a row.';

describe('htmlToText', () => {
  it.each([
    ['<p>It <b>rained</b>.</p><p>Then it stopped.</p>', 'It rained.\n\nThen it stopped.'],
    ['<p>one<p>two', 'one\n\ntwo'],
    ['<div>one<div>two</div>three</div>', 'one\ntwo\nthree'],
    ['<ul><li>Home<li><a href="/asia">Asia</a></ul>', 'Home\nAsia'],
    ['one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['  one \n two\t<i> three</i> ', 'one two three'],
    ['<table><tr><td>a<td>b<tr><td>c<td><td>d</table>', 'a | b\nc | d'],
    ['<table><tr><td>a<td>b</table>', 'a\tb'],
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

  it.each([
    ['<p>It asked:<ul><li>One<li>Two</ul>', 'It asked:\n\n• One\n• Two'],
    ['<h2>Steps</h2><ol><li>One</li><li>Two</li></ol>', 'Steps\n1. One\n2. Two'],
    ['<p>x</p><ol start=4 type=A><li>One<li value=9>Two</ol>', 'x\n\nD. One\nI. Two'],
    ['<p>x</p><ol type=i><li>One<li>Two</ol>', 'x\n\ni. One\nii. Two'],
    ['<p>x</p><ol reversed><li>One<li>Two</ol>', 'x\n\n2. One\n1. Two'],
    ['x<ol><li>One<ul><li>a<li>b</ul><li>Two</ol>', 'x\n1. One\n  • a\n  • b\n2. Two'],
    [
      '<div><p>x</p></div><div><ul><li><p>One</p><p>more</p></li><li>Two</li></ul></div>',
      'x\n\n• One\n\nmore\n\n• Two',
    ],
    ['x<ul><li><ul><li>One</ul><li></ul>', 'x\n  • One'],
    [
      'x<ul><li>One, of which <a href=/y>more</a><li><a href=/z>Two</a><li>Three</ul>',
      'x\n• One, of which more\n• Two\n• Three',
    ],
    ['x<ol><li>One<li hidden>Two<li>Three</ol>', 'x\n1. One\n2. Three'],
  ])('marks the items of %j', (html, text) => {
    expect(htmlToText(`<p>${SENTENCE}</p>${html}`)).toBe(`${SENTENCE}\n\n${text}`);
  });

  it.each([
    '<h1>x</h1><ul><li>One<li>Two</ul>',
    '<nav>x<ul><li>One<li>Two</ul></nav>',
    '<footer><p>x</p><ul><li>One<li>Two</ul></footer>',
    '<p>x</p><ul style="margin: 0; list-style-type: none"><li>One<li>Two</ul>',
    '<h3>x</h3><ul><li><a href=/y>One</a> (2)<li><a href=/z>Two</a></ul>',
    '<p>x</p><ul><li><div>One</div><li>Two</ul>',
    '<p>x</p><ol><li><h4>One</h4>more<li>Two</ol>',
    '<p>x</p><table><tr><td><p>y</p><ul><li>One<li>Two</ul></table>',
    '<p>x</p><li>One',
  ])('marks no items of %j', html => {
    expect(htmlToText(`<p>${SENTENCE}</p>${html}`)).not.toMatch(/[•]|^\d\./m);
  });

  it('marks no items above the first paragraph that reads like a sentence', () => {
    const list = '<ul><li>One<li>Two</ul>';
    const marked = '• One\n• Two';
    const [bare, short, heading] = [SENTENCE.slice(0, -1), 'The ferry was late.', `<h2>${SENTENCE}</h2><p>x</p>`];
    expect(htmlToText(`<h1>x</h1><p>${bare}</p>${list}<p>By Jane Doe</p>`)).not.toContain('•');
    expect(htmlToText(`<div>Menu${list}</div><p>${short}</p>${list}`)).not.toContain('•');
    expect(htmlToText(`${heading}${list}`)).not.toContain('•');
    expect(htmlToText(`<nav><p>${SENTENCE}</p></nav>x${list}`)).not.toContain('•');
    expect(htmlToText(`<ul><li>${SENTENCE}</ul>${list}`)).not.toContain('•');
    expect(htmlToText(`${SENTENCE}${list}`)).toBe(`${SENTENCE}\n${marked}`);
    expect(htmlToText(`<p>The <b>${SENTENCE.slice(4, -1)}</b>.\n</p>${list}`)).toBe(`${SENTENCE}\n\n${marked}`);
    expect(htmlToText(`<p>“${SENTENCE}”</p><p>x</p>${list}`)).toBe(`“${SENTENCE}”\n\nx\n\n${marked}`);
  });

  it.each([
    ['<p>x</p><blockquote>We wait.</blockquote><p>y</p>', 'x\n\n> We wait.\n\ny'],
    [
      '<blockquote><p>We wait.</p><p>We hope.</p><footer>Ruth</footer></blockquote>',
      '> We wait.\n\n> We hope.\n\n> Ruth',
    ],
    [`<blockquote>${SENTENCE}<ul><li>One</ul></blockquote>`, `> ${SENTENCE}\n• One`],
    ['<blockquote><h1>x</h1><p>y</p></blockquote>', 'x\n\ny'],
    ['<blockquote>x<blockquote>y</blockquote></blockquote>', 'x\ny'],
    [`<blockquote>${'<p>x</p>'.repeat(9)}</blockquote>`, Array(9).fill('x').join('\n\n')],
    ['<nav><blockquote>x</blockquote></nav>', 'x'],
    ['<blockquote></blockquote>x', 'x'],
    ['<blockquote class="twitter-tweet"><p>We wait.</p></blockquote>', 'We wait.'],
    ['<blockquote class="instagram-media">We wait.</blockquote>', 'We wait.'],
    ['<blockquote class="post tiktok-embed">We wait.</blockquote>', 'We wait.'],
    ['<blockquote class="fb-xfbml-parse-ignore">We wait.</blockquote>', 'We wait.'],
    ['<blockquote class="immediate">We wait.</blockquote>', '> We wait.'],
    [
      '<blockquote><p>We wait.</p>&mdash; Halm FC (@halmfc) June 2</blockquote>',
      'We wait.\n\n— Halm FC (@halmfc) June 2',
    ],
    ['<blockquote>We wait. Halm FC (<a href=/h>@halmfc</a>)</blockquote>', 'We wait. Halm FC (@halmfc)'],
    [
      '<blockquote>We wait (at 9 a.m.) for news@halm.example</blockquote>',
      '> We wait (at 9 a.m.) for news@halm.example',
    ],
  ])('sets the quotation %j as %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    ['<table><tr><th>Party<th>Votes<tr><td>Greens<td>3<tr><td>Others</table>', 'Party | Votes\nGreens | 3\nOthers'],
    ['<table><tr><td><a href=/>Home</a><td><a href=/n>News</a><tr><td>a<td>b</table>', 'Home\tNews\na\tb'],
    [`<table><tr><td>a<td>b<tr><td>${'x'.repeat(90)}<td>c</table>`, `a\tb\n${'x'.repeat(90)}\tc`],
    ['<table><tr><td>a<td>b<tr><td>c<td><table><tr><td>d<td>e</table></table>', 'a\tb\nc\nd\te'],
  ])('sets the table %j as %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('bears lists and quotations of any depth', () => {
    expect(htmlToText(`${SENTENCE}${'<ul><li>'.repeat(2000)}deep`)).toMatch(/\.\n +• deep$/);
    expect(htmlToText('<blockquote><table><tr><td>'.repeat(2000))).toBe('');
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
