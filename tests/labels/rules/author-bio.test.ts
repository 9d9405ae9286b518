import { describe } from 'vitest';
import { authorBio } from '../../../src/labels/rules/author-bio.js';
import { itRefuses, itSays } from './asked.js';

describe('author-bio', () => {
  itSays(authorBio, {
    'heads a note on the author?': ['About the author'],
    'tells who the author is?': [
      'Jane Doe is a reporter covering health in Oslo.',
      'Jane Doe is the author of three books on the sea.',
      'Anna Beispiel ist Redakteurin und schreibt über Verkehr.',
    ],
    'tells how to reach the author': ['Follow her on Twitter @janedoe', 'View all posts by Jane Doe'],
    'is an address?': ['Email: jane@example.org', '[email protected]'],
    'heads a note on the author': [
      'Über die Autorin',
      "À propos de l'auteur",
      'Sobre el autor',
      'Sobre a autora',
      'Over de auteur',
      'Kuhusu mwandishi',
    ],
  });

  itRefuses(authorBio, [
    'Jane Doe is a teacher who lost her house in the flood.',
    'The author of the law said he had meant no harm.',
    'He is a reporter who was shot at the gate.',
    'Author Jane Doe told the court she had written nothing.',
    'Follow her on the trail and you see the whole valley.',
    'Anna Beispiel ist Lehrerin und schreibt dem Amt jede Woche.',
    'Jane Doe is an editor.',
    'Sobre el autor del robo no se sabe nada.',
    'The officer wrote to jane@example.org in March and had no answer for weeks.',
  ]);
});
