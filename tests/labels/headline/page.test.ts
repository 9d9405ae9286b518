import { describe, expect, it } from 'vitest';
import { headlinePage } from '../../../src/labels/headline/page.js';
import { candidate, MENU, PROSE } from '../candidates.js';
import { candidatesOf, type Lines, surveyed } from './measured.js';

const TITLE = 'Second cable found off Halm';
const contenders = (lines: Lines, kept: readonly string[] = []) => {
  const page = surveyed(lines, kept);
  return [...page.contenders.subarray(0, page.count)].map(index => page.candidates[index]?.line.text);
};

describe('headlinePage', () => {
  it('takes the lines that could be the headline', () => {
    expect(contenders([TITLE, ...PROSE])).toEqual([TITLE]);
    expect(contenders(['Pier', TITLE, ...PROSE])).toEqual(['Pier', TITLE]);
    expect(contenders([TITLE, ...PROSE], [TITLE])).toEqual([TITLE]);
    expect(contenders(['[Watch] Second cable found', ...PROSE])).toEqual(['[Watch] Second cable found']);
    const topic = candidate('Topic: the second cable', { claimed: 'tags', sure: false });
    expect(contenders([topic, ...PROSE])).toHaveLength(1);
    expect(contenders(['Second cable found [Photos]', ...PROSE])).toEqual(['Second cable found [Photos]']);
  });

  it.each([
    ['of which a rule is sure', candidate('By Ann Mbeki', { claimed: 'byline' })],
    ['of a menu', candidate('Ferry timetable', { claimed: 'menu', sure: false })],
    ['of one topic', candidate('Topic: Ferries', { claimed: 'tags', sure: false })],
    ['that goes on behind a comma', 'Second cable found,'],
    ['too long for a title', 'cable '.repeat(50).trim()],
    ['of one very long word', 'x'.repeat(500)],
    ['that stands for a picture', '[Second cable off Halm]'],
  ])('leaves out a line %s', (_, line) => {
    expect(contenders([TITLE, line, ...PROSE])).toEqual([TITLE]);
  });

  it.each([
    ['sentences', '"They knew," she said. "They dug."', []],
    ['one sentence', 'They knew of the cable, she said.', ['They knew of the cable, she said.']],
    ['a question', 'Who owns the cable?', ['Who owns the cable?']],
  ])('leaves out lines of the body that are sentences: %s', (_, line, expected) => {
    expect(contenders([line, ...PROSE], [line])).toEqual(expected);
    expect(contenders([line, ...PROSE])).toEqual([line]);
  });

  it.each(['/ Halm Herald)', 'Halm Herald, 2022)', ') Halm Herald'])(
    'leaves out what is left of a credit: %s',
    line => {
      expect(contenders([line, TITLE, ...PROSE])).toEqual([TITLE]);
      for (const other of ['Pier (Halm)', 'Harbour of Halm stays closed :)'])
        expect(contenders([other, TITLE, ...PROSE])).toEqual([other, TITLE]);
    },
  );

  it('leaves out short lines far above the text, but for the first of the page', () => {
    const far = ['Pier', ...Array.from({ length: 20 }, () => MENU[1] as string), TITLE, ...PROSE];
    const found = contenders(far);
    expect(found[0]).toBe('Pier');
    expect(found).toHaveLength(1 + 14 + 1);
  });

  it('looks at the first line of the page, however far above', () => {
    const far = [TITLE, ...Array.from({ length: 600 }, (_, i) => `Ferries of pier ${i}`), ...PROSE];
    const found = contenders(far);
    expect(found[0]).toBe(TITLE);
    expect(found[1]).not.toBe('Ferries of pier 0');
  });

  it('knows what is left of the title without the name of a site', () => {
    const { title, texts, count } = surveyed([`${TITLE} | Halm Courier`, 'Home', TITLE, ...PROSE]);
    expect(title.cuts).toContain(texts[count - 1]);
    expect(surveyed(['Home', TITLE, ...PROSE]).title.cuts).toEqual([]);
  });

  it('is null for a page without body, or without lines', () => {
    expect(headlinePage(candidatesOf([TITLE]), [false])).toBeNull();
    expect(headlinePage([], [])).toBeNull();
  });
});
