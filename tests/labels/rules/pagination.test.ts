import { describe, expect, it } from 'vitest';
import { pagination } from '../../../src/labels/rules/pagination.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => pagination.find(line(text), [line(text)], 0);

describe('pagination', () => {
  it.each([
    'Page 1 of 4',
    'Page 2/12',
    'Seite 2 von 3',
    'Página 2 de 5',
    'Pagina 1 di 3',
    'Page 1 sur 4',
    'Pagina 2 van 3',
    'Ukurasa 1 ya 4',
    '1 2 3 Next',
    '« Previous 1 2 3 … 10 Next »',
    'Previous Next',
    'View on one page',
    'Load more',
    'Auf einer Seite lesen',
    'Page suivante',
    'Página siguiente',
    'Próxima página',
    'Volgende pagina',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each(['1 / 12'])('takes for evidence %j', text => {
    expect(find(text)).toMatchObject({ sure: false });
  });

  it.each([
    'Page 1 of the report says so.',
    '1 2 3',
    'Next, add the flour.',
    'Next to him sat a pilot.',
    'Seite an Seite gingen sie zum Hafen.',
    'Weiter ging es nach Kiel.',
    'Anterior a la guerra, el puerto era pequeño.',
    'Suivant le plan, le bac est parti.',
    'Previous owners paid 3 fines.',
    '5 > 3',
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
