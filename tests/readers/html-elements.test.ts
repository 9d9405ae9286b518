import { expect, it } from 'vitest';
import { elementOf } from '../../src/readers/html-elements.js';

it.each(['div', 'li', 'h1', 'tr', 'blockquote', 'figcaption', 'nav'])('sets <%s> on lines of its own', name => {
  expect(elementOf(name, {}).breaks).toBe(1);
});

it.each(['span', 'a', 'b', 'em', 'button', 'img', 'time', 'x-card', 'constructor', '__proto__'])(
  'leaves <%s> within its line',
  name => {
    expect(elementOf(name, {})).toEqual({ breaks: 0, seen: true });
  },
);

it.each(['script', 'style', 'noscript', 'template', 'head', 'svg', 'iframe', 'select', 'dialog'])(
  'does not see <%s>',
  name => {
    expect(elementOf(name, {}).seen).toBe(false);
  },
);

it.each([
  [{ hidden: '' }],
  [{ hidden: 'until-found' }],
  [{ style: 'display:none' }],
  [{ style: 'COLOR: red; Display : None' }],
  [{ style: 'visibility: hidden' }],
])('does not see <div> with %j', attributes => {
  expect(elementOf('div', attributes).seen).toBe(false);
});

it.each([
  ['div', { style: 'display:block' }],
  ['div', { class: 'hidden' }],
  ['div', { 'aria-hidden': 'true' }],
  ['dialog', { open: '' }],
])('sees <%s> with %j', (name, attributes) => {
  expect(elementOf(name, attributes).seen).toBe(true);
});
