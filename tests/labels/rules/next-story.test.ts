import { describe } from 'vitest';
import { nextStory } from '../../../src/labels/rules/next-story.js';
import { itRefuses, itSays } from './asked.js';

describe('next-story', () => {
  itSays(nextStory, {
    'a title with a next-story label': [
      'Ferry to Lower Harbour runs again Next Story',
      'Next article: Ferry runs again',
      'Next Post Ferry Runs Again After Storm',
      'Artículo siguiente: El ferri vuelve a navegar',
      'Will the ferry run again? Next Story',
      '⟨Ferry runs again Next Story⟩ Harbour closed for a week Previous Story',
      'Previous article ⟨Next article⟩',
      'Previous Story Harbour closed ⟨Next Story Ferry runs again⟩',
    ],
    'is a next-story label': [
      'Next Story',
      'NEXT STORY »',
      'Nächster Artikel »',
      'Article suivant',
      'Próxima notícia',
      'Articolo successivo',
      'Volgend artikel',
      'Habari inayofuata',
      '« Next Story »',
    ],
    'ends with a next-story label': [
      'The crew is safe, said the pilot. ⟨Next Story⟩',
      '"We will sail," said the pilot. "All is well." ⟨Next Story⟩',
    ],
  });

  itRefuses(nextStory, [
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
    'Next',
    'next story',
    'Next story: ferry runs again',
    'Next Story: Ferry runs again.',
    'Next Story Ferry runs again. The pilot sails again',
    'Ferry runs again. The pilot sails Next Story',
  ]);

  itSays(nextStory, {
    'is a next-story label': [
      'الخبر التالي',
      'SIRADAKİ HABER',
      'Следующая статья',
      'Następny artykuł',
      'Další článek',
      'Nästa artikel',
      'Seuraava juttu',
      'Bài tiếp theo',
      '다음 기사',
      '次の記事へ',
      '下一篇',
      'הכתבה הבאה',
    ],
    'a title with a next-story label': [
      'Sıradaki haber: Liman açıldı',
      'Следующая статья: Порт открыт',
      '下一篇：港口开放',
      '次の記事: 港が開いた',
    ],
  });

  itRefuses(nextStory, [
    'المقال التالي يتناول الميناء',
    'وعد بذلك في المقال التالي',
    '下一篇 报道 讲述 港口',
    'Следующая статья закона запрещает это.',
  ]);
});
