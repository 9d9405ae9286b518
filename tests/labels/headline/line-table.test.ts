import { describe, expect, it } from 'vitest';
import { ABOVE_TEXT, INTO_TEXT, lineTable, SIGNED, SURE } from '../../../src/labels/headline/line-table.js';
import { candidate, MENU, PROSE } from '../candidates.js';

const lines = [
  candidate('Home', { claimed: 'menu', sure: false }),
  candidate('Second cable found off Halm'),
  candidate('By Ann Mbeki', { claimed: 'byline' }),
  ...PROSE.map(text => candidate(text)),
];
const body = lines.map(({ line }) => PROSE.includes(line.text));

describe('lineTable', () => {
  it('says what each line is to its neighbours', () => {
    const { kinds, words, from, to } = lineTable(lines, body, 3);
    expect([from, to]).toEqual([0, lines.length]);
    expect((kinds[2] as number) & SIGNED).toBe(SIGNED);
    expect((kinds[2] as number) & SURE).toBe(SURE);
    expect((kinds[1] as number) & SIGNED).toBe(0);
    expect([...words.subarray(0, 3)]).toEqual([1, 5, 3]);
  });

  it('counts the lines above of each kind', () => {
    const { titles, proses, opens, sures, shorts, bodies, signeds } = lineTable(lines, body, 3);
    const four = (counts: Uint16Array) => [...counts.subarray(0, 5)];
    expect(four(titles)).toEqual([0, 0, 1, 1, 1]);
    expect(four(proses)).toEqual([0, 0, 0, 0, 1]);
    expect(four(opens)).toEqual([0, 0, 1, 1, 2]);
    expect(four(sures)).toEqual([0, 0, 0, 1, 1]);
    expect(four(shorts)).toEqual([0, 1, 1, 2, 2]);
    expect(four(bodies)).toEqual([0, 0, 0, 0, 1]);
    expect(four(signeds)).toEqual([0, 0, 0, 1, 1]);
  });

  it('reaches so far above the text and into it, and nothing of an earlier page stands behind its end', () => {
    const many = Array.from({ length: 900 }, (_, i) => candidate(MENU[i % MENU.length] as string));
    const { from, to } = lineTable(many, [], 500);
    expect(from).toBeLessThanOrEqual(500 - ABOVE_TEXT);
    expect(to).toBeGreaterThanOrEqual(500 + INTO_TEXT);
    expect(to - from).toBeLessThan(900);
    const { words, to: end } = lineTable(lines, body, 3);
    expect(words[end]).toBe(0);
  });
});
