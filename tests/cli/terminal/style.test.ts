import { expect, it } from 'vitest';
import { colourLevel, makeStyle } from '../../../src/cli/terminal/style.js';
import { LABELS, type Label } from '../../../src/labels/labels.js';
import { Captured } from '../harness.js';

function level(isTTY: boolean, env: Record<string, string>): number {
  return colourLevel(Object.assign(new Captured(), { isTTY, getColorDepth: () => 8 }), env);
}

it.each([
  [true, {}, 2],
  [false, {}, 0],
  [true, { NO_COLOR: '1' }, 0],
  [true, { NO_COLOR: '' }, 2],
  [true, { TERM: 'dumb' }, 0],
  [false, { FORCE_COLOR: '1' }, 1],
  [false, { FORCE_COLOR: '' }, 1],
  [false, { FORCE_COLOR: '3' }, 3],
  [true, { FORCE_COLOR: '0' }, 0],
  [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, 1],
])('terminal %s with %j has level %d', (isTTY, env, expected) => {
  expect(level(isTTY, env as Record<string, string>)).toBe(expected);
});

it('paints nothing at level 0', () => {
  const style = makeStyle(0);
  for (const label of Object.keys(LABELS) as Label[]) {
    expect(style.line(label)('x') + style.label(label)('x') + style.dim('x') + style.title('x')).toBe('xxxx');
  }
});

it('uses no colour that vanishes on a dark or a light background', () => {
  const style = makeStyle(1);
  const used = (Object.keys(LABELS) as Label[]).flatMap(label => [style.line(label)('x'), style.label(label)('x')]);
  const codes = new Set(used.join('').match(/\d+(?=m)/g));
  expect(codes.size).toBeGreaterThan(3);
  // bold, dim and their ends; green, magenta, cyan and their end.
  expect([...codes].filter(code => !['1', '2', '22', '32', '35', '36', '39'].includes(code))).toEqual([]);
});
