import { describe, expect, it } from 'vitest';
import { labelLines } from '../../src/labels/index.js';
import type { Judge } from '../../src/labels/model/shipped.js';
import { toLines } from '../../src/lines/index.js';
import { cleanText } from '../../src/text/index.js';
import { MENU, PROSE } from './candidates.js';

const page = (lines: readonly string[]) => labelLines(toLines(cleanText(lines.join('\n\n'))));
const labels = (lines: readonly string[]) => page(lines).lines.map(({ line, label }) => [label, line.text]);

const TITLE = 'Harbour of Halm stays closed for another week';

describe('labelLines', () => {
  it('labels a page from its menu to its foot', () => {
    const found = labels([...MENU, TITLE, 'Jane Doe', 'May 3, 2022 at 15:46', ...PROSE, '© 2022 Example News']);
    expect(found.slice(MENU.length)).toEqual([
      ['headline', TITLE],
      ['byline', 'Jane Doe'],
      ['timestamp', 'May 3, 2022 at 15:46'],
      ...PROSE.map(text => ['paragraph', text]),
      ['copyright', '© 2022 Example News'],
    ]);
    expect(found.slice(0, MENU.length).every(([label]) => label === 'menu')).toBe(true);
  });

  it('gives every line a reason that is not its text, and a confidence from one half to one', () => {
    const { lines, confidence } = page([...MENU, TITLE, ...PROSE]);
    expect(lines.length).toBe(MENU.length + 1 + PROSE.length);
    for (const one of lines) {
      expect(one.reason).not.toBe('');
      expect(one.reason).not.toContain(one.line.text);
      expect(one.confidence).toBeGreaterThanOrEqual(0.5);
      expect(one.confidence).toBeLessThanOrEqual(1);
    }
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  it('takes the judge it is given, but no rule is overruled', () => {
    const lines = toLines(cleanText(['By Jane Doe', ...PROSE].join('\n\n')));
    const by =
      (odds: number): Judge =>
      candidates => ({
        judgement: { odds: new Float32Array(candidates.length).fill(odds), why: () => ['told so'], runs: () => null },
        certainty: { expected: [0, 1], share: [0, 1] },
      });
    const none = labelLines(lines, { judge: by(-9) });
    expect(none.lines.some(({ label }) => label === 'paragraph')).toBe(false);
    expect(none.confidence).toBe(0);
    const all = labelLines(lines, { judge: by(5) });
    expect(all.confidence).toBeGreaterThan(0.9);
    expect(all.lines[1]?.reason).toBe('reads like running text, told so');
    expect(all.lines.map(({ label }) => label)).toEqual(['byline', ...PROSE.map(() => 'paragraph')]);
  });

  it('keeps what it doubts on a page of nothing but the story, not beside chrome', () => {
    const story = [TITLE, 'Our view', ...PROSE];
    expect(labels(story)).toContainEqual(['subheading', 'Our view']);
    expect(labels([...story, 'Share on Facebook', '© 2022 Example News'])).not.toContainEqual([
      'subheading',
      'Our view',
    ]);
  });

  it('says why a line is body where not the model did', () => {
    const reasonOf = (lines: readonly string[], text: string) =>
      page(lines).lines.find(({ line }) => line.text === text)?.reason;
    expect(reasonOf([TITLE, 'Our view', ...PROSE], 'Our view')).toBe(
      'short line without a stop, above a paragraph, the page is nothing but the story',
    );
    const talk = ['“Is it here?”', '“Not yet.”'];
    expect(reasonOf([...MENU, TITLE, ...talk, ...PROSE, '© 2022 Example News'], talk[1] ?? '')).toBe(
      'reads like running text, speech right above the story',
    );
  });

  it('takes an empty page', () => {
    expect(page([])).toEqual({ lines: [], confidence: 0 });
  });
});
