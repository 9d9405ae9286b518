import { describe } from 'vitest';
import { pagination } from '../../../src/labels/rules/pagination.js';
import { itRefuses, itSays } from './asked.js';

describe('pagination', () => {
  itSays(pagination, {
    'counts the pages': [
      'Page 1 of 4',
      'Page 2/12',
      'Seite 2 von 3',
      'Página 2 de 5',
      'Pagina 1 di 3',
      'Page 1 sur 4',
      'Pagina 2 van 3',
      'Ukurasa 1 ya 4',
    ],
    'is a row of page numbers': ['1 2 3 Next', '« Previous 1 2 3 … 10 Next »'],
    'is a link between pages': [
      'Previous Next',
      'View on one page',
      'Load more',
      'Auf einer Seite lesen',
      'Page suivante',
      'Página siguiente',
      'Próxima página',
      'Volgende pagina',
    ],
    'counts the pages?': ['1 / 12'],
  });

  itRefuses(pagination, [
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
  ]);
});
