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
});
