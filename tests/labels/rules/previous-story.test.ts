import { describe } from 'vitest';
import { previousStory } from '../../../src/labels/rules/previous-story.js';
import { itRefuses, itSays } from './asked.js';

describe('previous-story', () => {
  itSays(previousStory, {
    'a title with a previous-story label': [
      'Harbour closed for a week Previous Story',
      'Previous article: Harbour closed',
      'Ferry runs again Next Story⟨ Harbour closed for a week Previous Story⟩',
      '⟨Previous Story Harbour closed ⟩Next Story Ferry runs again',
      '⟨Previous Story | ⟩Next Story',
    ],
    'is a previous-story label': [
      'Previous Story',
      '« Previous post',
      'PREVIOUS ARTICLE',
      'Vorheriger Artikel',
      'Article précédent',
      'Artículo anterior',
      'Notícia anterior',
      'Articolo precedente',
      'Vorig artikel',
      'Habari iliyopita',
      '« Previous Story',
    ],
    'ends with a previous-story label': ['The crew is safe, he said. ⟨Previous Story⟩'],
  });

  itRefuses(previousStory, [
    'The previous story had been retold.',
    'Previous story ideas were dropped.',
    'They drew on a previous article.',
    'Im vorherigen Artikel ging es um den Hafen.',
    "L'article précédent prévoit une taxe.",
    'El artículo anterior trataba del puerto.',
    'O artigo anterior falava do porto.',
    'Previous posts were held by her father.',
    'Previous',
    'previous story',
    'Previous story: harbour closed',
    'Previous Story: Harbour closed.',
    'Previous Post Harbour closed. The ferry sails',
  ]);

  itSays(previousStory, {
    'is a previous-story label': [
      'الخبر السابق',
      'ÖNCEKİ HABER',
      'Предыдущая статья',
      'Poprzedni artykuł',
      'Föregående artikel',
      'Edellinen juttu',
      '이전 기사',
      '前の記事',
      '上一篇',
    ],
  });

  itRefuses(previousStory, ['المقال السابق يتناول الميناء', 'Предыдущая статья закона запрещает это.']);
});
