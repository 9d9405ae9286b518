import { describe, expect, it } from 'vitest';
import { previousStory } from '../../../src/labels/rules/previous-story.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => previousStory.find(line(text), [line(text)], 0);

describe('previous-story', () => {
  it.each([
    'Harbour closed for a week Previous Story',
    'Previous Story',
    '« Previous post',
    'PREVIOUS ARTICLE',
    'Previous article: Harbour closed',
    'Vorheriger Artikel',
    'Article précédent',
    'Artículo anterior',
    'Notícia anterior',
    'Articolo precedente',
    'Vorig artikel',
    'Habari iliyopita',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each([
    [
      'Ferry runs again Next Story Harbour closed for a week Previous Story',
      'Harbour closed for a week Previous Story',
    ],
    ['The crew is safe, he said. Previous Story', 'Previous Story'],
    ['Previous Story Harbour closed Next Story Ferry runs again', 'Previous Story Harbour closed'],
  ])('claims of %j only %j', (text, part) => {
    const span = find(text)?.span;
    expect(span && text.slice(...span).trim()).toBe(part);
  });

  it.each([
    'The previous story had been retold.',
    'Previous story ideas were dropped.',
    'They drew on a previous article.',
    'Im vorherigen Artikel ging es um den Hafen.',
    "L'article précédent prévoit une taxe.",
    'El artículo anterior trataba del puerto.',
    'O artigo anterior falava do porto.',
    'Previous posts were held by her father.',
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
