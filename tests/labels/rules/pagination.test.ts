import { describe } from 'vitest';
import { pagination } from '../../../src/labels/rules/pagination.js';
import { itReaches, itRefuses, itSays } from './asked.js';

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
      'page 1 of 4',
      '(Page 1 of 4)',
      '« Page 1 of 4 »',
      'Page. 1 of 4',
      'Page 1 / 4',
      'Pages 1 of 4',
    ],
    'is a row of page numbers': [
      '1 2 3 Next',
      '« Previous 1 2 3 … 10 Next »',
      '1 Next',
      'Next 1',
      '1 2 Next »',
      'Next 1 2 3',
      '« Previous 1 2 3',
      'Previous 1 Next',
      '1 | 2 | 3 | Next',
      '[1] [2] Next',
      'Pages Next 1',
    ],
    'is a link between pages': [
      'Previous Next',
      'View on one page',
      'Load more',
      'Auf einer Seite lesen',
      'Page suivante',
      'Página siguiente',
      'Próxima página',
      'Volgende pagina',
      'Next',
      'Next page',
      'Previous',
      'Next Next',
      'Previous | Next',
      '… Next',
      'Next … Next',
    ],
    'counts the pages?': ['1 / 12', '1/12', '1 of 12', '1 von 12', '12 sur 12'],
    'is a link between pages?': ['next'],
  });

  itReaches(pagination, { '1 2 3 …4 Next': [85] });

  itRefuses(pagination, [
    '"Next."',
    '“Next”',
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
    'Page 12345 of 4',
    'Page 1 of 4 pages',
    'Page 1',
    'x Page 1 of 4',
    '1234/5',
    '1 of 12 ferries',
    '1 - 12',
    '1 2 3 Next ferry',
    'Ferry 1 2 Next',
    'Previous Next ferry',
    '1, 2, 3 and Next',
    '+ 1 2 Next',
    '- 1 2 Next',
    'Next x 1 2',
    'x 1 Next',
    'Next ferry',
    'Next page 1 of 4',
  ]);

  itSays(pagination, {
    'is a link between pages': [
      'الصفحة التالية',
      'Sonraki sayfa',
      'Следующая страница',
      'Następna strona',
      'Další stránka',
      'Nästa sida',
      'Seuraava sivu',
      'Halaman berikutnya',
      'Trang sau',
      '다음 페이지',
      '次のページへ',
      '下一页',
    ],
    'counts the pages': ['صفحة 1 من 4', 'Страница 2 из 5', 'Strona 2 z 5'],
  });

  itRefuses(pagination, ['Страница 2 из дневника пропала.', 'Sonraki sayfa boştu.']);
});
