import { describe } from 'vitest';
import { alsoRead } from '../../../src/labels/rules/also-read.js';
import { itRefuses, itSays } from './asked.js';

describe('also-read', () => {
  itSays(alsoRead, {
    'begins with an also-read label': [
      'ALSO READ: Ferry runs again after the storm',
      'READ ALSO: Ferry runs again',
      'Also read: Ferry runs again',
      'Read next: Ferry runs again',
      'RELATED: Ferry runs again',
      'ALSO READ Ferry runs again after the storm',
      'Lesen Sie auch: Die Fähre fährt wieder',
      'Mehr zum Thema: Die Fähre fährt wieder',
      'À lire aussi : Le bac reprend la mer',
      'LIRE AUSSI | Le bac reprend la mer',
      'Lee también: El ferri vuelve a navegar',
      'Te puede interesar: El ferri vuelve',
      'Leia também: A balsa volta a navegar',
      'Leggi anche: Il traghetto riparte',
      'Lees ook: De veerboot vaart weer',
      'Soma pia: Kivuko chaanza tena',
      'Läs också: Färjan går igen',
      '▶ ALSO READ: Ferry runs again',
    ],
    'begins with a link label': ['Read more: Ferry runs again', '>> Learn More: Ferry runs again'],
    'is a read-more link': ['Read more', 'Weiterlesen', 'Lire la suite', 'Leer más'],
    'is an also-read label (and the lines below)': [
      'ALSO READ',
      'Lesen Sie auch',
      'À lire aussi',
      'Lesen Sie auch:',
      'Lee también',
    ],
    'begins with a link label?': ['Read | Ferry runs again after the storm', 'Video: Ferry runs again'],
    'begins with an also-read label?': ['Lire aussi Le bac reprend la mer', 'Also read: the ferry that ran again'],
    'ends with an also-read link': [
      'The harbour was closed in 2014. ⟨ALSO READ: Ferry runs again⟩',
      'The harbour was closed. ⟨READ MORE: Ferry runs again⟩',
      'Der Hafen war zu. ⟨Lesen Sie auch: Die Fähre fährt wieder⟩',
      'The harbour was closed. ⟨(Read also: Ferry runs again)⟩',
    ],
  });

  itRefuses(alsoRead, [
    'Also read by the clerk was a poem.',
    'Read more than one book before you judge.',
    'Read the label: it says salt.',
    'Lire aussi vite que possible ne sert à rien.',
    'Lees ook de kleine letters.',
    'Lesen Sie auch den zweiten Absatz des Vertrags.',
    'Leer más libros ayuda, dijo la maestra.',
    'Soma pia kwa sauti, alisema mwalimu.',
    'Nobody had also read: the orders were lost.',
  ]);
});
