import { describe, expect, it } from 'vitest';
import { mostRead } from '../../../src/labels/rules/most-read.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => mostRead.find(line(text), [line(text)], 0);

describe('most-read', () => {
  it.each([
    'Most read',
    'MOST POPULAR',
    'Trending now',
    'Latest news »',
    'Meistgelesen',
    'Les plus lus',
    'Lo más leído',
    'Mais lidas',
    'Più letti',
    'Meest gelezen',
    'Zilizosomwa zaidi',
    'Son dakika',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each(['Most read', 'Meistgelesen'])('heads a list: %j', text => {
    expect(find(text)).toMatchObject({ heads: true });
  });

  it.each([
    'Latest figures show a fall.',
    'Most read the letter twice.',
    'Trending down since May, prices fell again.',
    'Popular with tourists, the ferry is full.',
    'Im Trend liegt das Segeln.',
    'Les plus lus des romans parlent de la mer.',
    'Tendencias a la baja marcaron el día.',
    'Mais lidas foram as cartas do capitão.',
    'Share the blame," he said.',
    '"Share the blame," he said. He refused.',
    'Published in January, the report was short.',
    'By Tuesday the search had ended.',
    'Home, for most of them, is a tent.',
    'Next story on the agenda was the budget.',
    'Also read into the record was a letter from the pilots.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });
});
