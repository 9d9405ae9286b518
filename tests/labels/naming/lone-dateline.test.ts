import { describe, expect, it } from 'vitest';
import { labelLines } from '../../../src/labels/index.js';
import { loneDateline } from '../../../src/labels/naming/lone-dateline.js';
import { toLines } from '../../../src/lines/index.js';
import { cleanText } from '../../../src/text/index.js';
import { candidate } from '../candidates.js';

const TITLE = candidate('Two ferries collide near the bridge');
const FIRST = 'Two ferries collided near the bridge on Monday, police said.';

/** The index of the dateline among a headline, a line, and the paragraphs of a story. */
const found = (line: ReturnType<typeof candidate>, ...paragraphs: readonly string[]) => {
  const candidates = [TITLE, line, ...paragraphs.map(text => candidate(text))];
  return loneDateline(
    candidates,
    candidates.map((_, i) => i > 1),
    0,
  )?.index;
};

describe('loneDateline', () => {
  it.each([
    ['HALM', 'The pilots were heard in Halm on Tuesday, and neither had seen the other.'],
    ['HALM', 'Lotsarna hördes i Halm på tisdagen, och ingen hade sett den andra.'],
    ['PORT DOE', 'The pilots were heard near Port Doe on Tuesday, and neither had seen it.'],
    ['HALMDERE', "Kaptanlar salı günü Halmdere'de dinlendi, ikisi de ötekini görmemiş."],
    ['HALMDERE', 'Kaptanlar salı günü Halmdere ilçesinde dinlendi, ikisi de ötekini görmemiş.'],
    ['HALMİZE', "Kaptanlar salı günü Halmize'de dinlendi, ikisi de ötekini görmemiş."],
    ['KADIHALM', "Kaptanlar salı günü Kadıhalm'da dinlendi, ikisi de ötekini görmemiş."],
    ['NAIROBI', 'The pilots were heard on Tuesday, and neither of them had seen the other.'],
  ])('%s, where the text says %s', (line, next) => {
    expect(found(candidate(line), FIRST, next)).toBe(1);
    expect(found(candidate(line), next)).toBe(1);
  });

  it.each([
    ['what the text does not locate', 'STORM', 'The Storm came on Tuesday, and neither had seen the other coming.'],
    ['a name that goes on', 'HALM', 'The pilots were heard in Halmstadt on Tuesday, and neither had seen it.'],
    ['a word in small letters', 'HARBOUR', 'The pilots were heard in harbour offices on Tuesday, police said.'],
    ['capitals in the text', 'HALM', 'The pilots were heard in HALM offices on Tuesday, the police said.'],
    ['small letters', 'Halm', 'The pilots were heard in Halm on Tuesday, and neither had seen the other.'],
    ['too short', 'UN', 'The pilots were heard in Un on Tuesday, and neither had seen the other.'],
    ['what heads other lines', 'POLITICS', 'He was in Politics on Tuesday, and neither had seen the other one.'],
    ['a sentence', 'HALM IS IN RUINS', 'The pilots were heard in Halm is in ruins on Tuesday, police said.'],
  ])('refuses %s', (_, line, next) => {
    expect(found(candidate(line), FIRST, next)).toBeUndefined();
  });

  it('refuses a line that a rule knows, one above the headline, and one that does not touch the text', () => {
    const NEXT = 'The pilots were heard in Halm on Tuesday, and neither had seen the other.';
    expect(found(candidate('HALM', { claimed: 'menu', sure: true }), FIRST, NEXT)).toBeUndefined();
    const above = [candidate('HALM'), TITLE, candidate(FIRST), candidate(NEXT)];
    expect(loneDateline(above, [false, false, true, true], 1)).toBeNull();
    const apart = [TITLE, candidate('HALM'), candidate('Jane Doe'), candidate(FIRST), candidate(NEXT)];
    expect(loneDateline(apart, [false, false, false, true, true], 0)).toBeNull();
    expect(loneDateline(above.slice(0, 1), [true], null)).toBeNull();
    const below = [TITLE, candidate(FIRST), candidate('HALM'), candidate(NEXT)];
    expect(loneDateline(below, [false, true, false, true], 0)?.index).toBe(2);
    const late = [TITLE, candidate(FIRST), candidate(FIRST), candidate('HALM'), candidate(NEXT)];
    expect(loneDateline(late, [false, true, true, false, true], 0)).toBeNull();
  });

  it('is the dateline of the page', () => {
    const page = `Two ferries collide near the bridge

By Jane Doe

HALM

Two ferries collided near the bridge on Monday, and the pilot of one of them said that nobody had seen the other.

The pilots were heard in Halm on Tuesday, and police said that they would be heard again on Wednesday afternoon.
`;
    expect(labelLines(toLines(cleanText(page))).lines.map(({ label }) => label)).toEqual([
      'headline',
      'byline',
      'dateline',
      'paragraph',
      'paragraph',
    ]);
  });
});
