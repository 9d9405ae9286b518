import { describe } from 'vitest';
import { authorBio } from '../../../src/labels/rules/author-bio.js';
import { itReaches, itRefuses, itSays } from './asked.js';

describe('author-bio', () => {
  itSays(authorBio, {
    'heads a note on the author?': ['About the author', 'About the Author', 'The author', 'Author'],
    'tells who the author is?': [
      'Jane Doe is a reporter covering health in Oslo.',
      'Jane Doe is the author of three books on the sea.',
      'Anna Beispiel ist Redakteurin und schreibt über Verkehr.',
      'Jane Doe, the harbour editor, is a reporter covering health.',
      'Jane Doe, 34, is a reporter covering health in Oslo.',
      'Jane Doe has been a reporter since 2004 and covers the harbour.',
      'Jane Doe covers the harbour for the newspaper as a reporter.',
      'Anne Exemple est journaliste et écrit sur la mer.',
      'Ana Ejemplo es periodista y cubre el puerto.',
      'Mario Esempio è giornalista e scrive di mare.',
      'Jan Voorbeeld is redacteur en schrijft over havens.',
      'Juma Mfano ni mwandishi na anaandika kuhusu bahari.',
      'Ana Exemplo é jornalista e escreve sobre o mar.',
      'Jane Doe joined the newspaper in 2004 as a reporter on health.',
      'Jane Doe is an author of a book on ferries.',
      'Jane Doe was the best selling author of three books.',
      'Jane Doe is an experienced reporter covering health in Oslo.',
    ],
    'tells how to reach the author': [
      'Follow her on Twitter @janedoe',
      'View all posts by Jane Doe',
      'Follow her on Facebook.',
      'See more articles by Jane Doe',
      'Alle Artikel von Anna Beispiel',
      'Ver todos los artículos de Ana Ejemplo',
      'Tous les articles de Anne Exemple',
      'Reach him at jane@example.org',
      'Reach them at jane@example.org',
    ],
    'is an address?': [
      'Email: jane@example.org',
      '[email protected]',
      'jane.doe+news@example.org',
      'Contact us at jane@example.co.uk',
      'Tips: jane@example.org',
      '@janedoe',
      'Kontakt: jane@example.org',
      'Tip: jane@example.org',
      'email: jane@example.org',
    ],
    'heads a note on the author': [
      'Über die Autorin',
      "À propos de l'auteur",
      'Sobre el autor',
      'Sobre a autora',
      'Over de auteur',
      'Kuhusu mwandishi',
      'View all posts',
      'Über den Autor:',
    ],
  });

  itReaches(authorBio, {
    'Follow her on Twitter @jane and so o…n': [160],
    'jane.d…oe@example.org': [52],
    'Jane Doe is a reporter covering health in Os…lo.': [1500],
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
    'Jane Doe said the author of the book had covered health.',
    'Jane Doe is a harbour pilot who covers himself with oil.',
    'Read the posts by the road',
    'View all articles by hand.',
    '@ jane',
    'jane@example',
    'mail jane@example.org today',
    'jane@example.org, john@example.org',
    '[email protected] now',
    'About Jane Doe',
    'Jane Doe is a teacher in a small town by the sea, where she has lived for thirty years with a cat, two dogs, a parrot, a boat, four sisters and a garden, and where she met a reporter covering health.',
    'Jane Doe is a reporter and sails a boat.',
    'Jane Doe is a reporter in the far north.',
    'Jane Doe said the reporter covering health had left Oslo.',
    'He said that Jane Doe is the author of three books on the sea.',
    'Jane Doe is the author.',
    'View the posts from Jane Doe',
    '@janedoe and others',
  ]);

  itSays(authorBio, {
    'heads a note on the author': [
      'عن الكاتب',
      'Yazarın diğer yazıları',
      'Об авторе',
      'Про автора',
      'O autorze',
      'O autorovi',
      'Despre autor',
      'Om författaren',
      'Tietoa kirjoittajasta',
      'Tentang penulis',
      '기자 소개',
      'この記事を書いた人',
      '关于作者',
      'درباره نویسنده',
      'על הכותב',
    ],
  });

  itRefuses(authorBio, [
    'Об авторе письма ничего не известно.',
    'O autorze listu nic nie wiadomo.',
    'Yazarın diğer yazıları da okundu.',
  ]);
});
