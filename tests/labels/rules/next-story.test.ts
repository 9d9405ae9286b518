import { describe, expect, it } from 'vitest';
import { nextStory } from '../../../src/labels/rules/next-story.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => nextStory.find(line(text), [line(text)], 0);

describe('next-story', () => {
  it.each([
    'Ferry to Lower Harbour runs again Next Story',
    'Next Story',
    'NEXT STORY »',
    'Next article: Ferry runs again',
    'Next Post Ferry Runs Again After Storm',
    'Nächster Artikel »',
    'Article suivant',
    'Artículo siguiente: El ferri vuelve a navegar',
    'Próxima notícia',
    'Articolo successivo',
    'Volgend artikel',
    'Habari inayofuata',
    'Will the ferry run again? Next Story',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each([
    ['Ferry runs again Next Story Harbour closed for a week Previous Story', 'Ferry runs again Next Story'],
    ['The crew is safe, said the pilot. Next Story', 'Next Story'],
    ['"We will sail," said the pilot. "All is well." Next Story', 'Next Story'],
    ['Previous article Next article', 'Next article'],
    ['Previous Story Harbour closed Next Story Ferry runs again', 'Next Story Ferry runs again'],
  ])('claims of %j only %j', (text, part) => {
    const span = find(text)?.span;
    expect(span && text.slice(...span).trim()).toBe(part);
  });

  it.each([
    'He could not wait for the next story.',
    'The next article of the treaty names the harbour.',
    'Next post in the row was painted red.',
    'Der nächste Artikel des Vertrags nennt den Hafen.',
    "L'article suivant dispose que le port reste ouvert.",
    'El siguiente artículo del tratado habla del puerto.',
    'O próximo artigo trata do porto.',
    'Het volgende artikel gaat over de haven.',
    'Next, add the flour.',
    'The editor asked for the Next Story.',
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
