/** Elements that a browser sets on lines of their own, without a style sheet of the page. */
const BLOCKS = [
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
  ],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'frameset', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['header', 'hgroup', 'hr', 'html', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol'],
  ...['p', 'plaintext', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul'],
];

/** Elements whose content a browser does not show as text. */
const UNSEEN = [
  ...[
    'annotation',
    'annotation-xml',
    'applet',
    'area',
    'audio',
    'base',
    'canvas',
    'datalist',
    'embed',
    'frame',
    'head',
    'iframe',
    'link',
  ],
  ...['meta', 'meter', 'noembed', 'noframes', 'noscript', 'object', 'param', 'picture', 'progress', 'rp', 'script'],
  ...['select', 'style', 'svg', 'template', 'textarea', 'title', 'video'],
];

/** What an element does to the text around and within it. */
export interface Element {
  /** Line ends that stand before and after it, at least: 1 ends the line, 2 leaves one blank. */
  readonly breaks: 0 | 1 | 2;
  readonly seen: boolean;
  /** A cell of a table: a tab stands between it and the next. */
  readonly cell?: true;
  /** Its blanks and line ends stand as they are. */
  readonly preformatted?: true;
}

const INLINE: Element = { breaks: 0, seen: true };

const ELEMENTS = new Map<string, Element>([
  ...BLOCKS.map(name => [name, { breaks: 1, seen: true }] as const),
  ...UNSEEN.map(name => [name, { breaks: 0, seen: false }] as const),
  ['p', { breaks: 2, seen: true }],
  ['td', { breaks: 0, seen: true, cell: true }],
  ['th', { breaks: 0, seen: true, cell: true }],
  ['pre', { breaks: 1, seen: true, preformatted: true }],
  ['listing', { breaks: 1, seen: true, preformatted: true }],
]);

/** Styles that hide an element, without their blanks. */
const HIDING = ['display:none', 'visibility:hidden'];
const BLANKS = /[\t\n\f\r ]/g;

/**
 * What an element does to the text, by its name and attributes.
 *
 * @param name in lower case
 * @example
 * elementOf('p', {}) // { breaks: 2, seen: true }
 * elementOf('div', { style: 'display: none' }).seen // false
 */
export function elementOf(name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = ELEMENTS.get(name) ?? INLINE;
  const style = attributes['style']?.replace(BLANKS, '').toLowerCase() ?? '';
  const hidden =
    Object.hasOwn(attributes, 'hidden') ||
    HIDING.some(rule => style.includes(rule)) ||
    (name === 'dialog' && !Object.hasOwn(attributes, 'open'));
  return hidden ? { ...element, seen: false } : element;
}
