import { describe } from 'vitest';
import { otherChrome } from '../../../src/labels/rules/other-chrome.js';
import { itRefuses, itSays } from './asked.js';

describe('other-chrome', () => {
  itSays(otherChrome, {
    'is a button or a message of the page': [
      'Loading…',
      'Loading...',
      'Show more',
      'Schließen',
      'Nach oben',
      'Voir plus',
      'Cargando…',
      'Carregando...',
      'Torna su',
      'Naar boven',
      'Rudi juu',
    ],
    'is a button or a message of the page?': ['Back to top', 'Close', 'undefined'],
    'has no letter and no figure': ['|', '×'],
    'has no letter and no figure?': ['[ ]'],
    'is a figure and nothing else?': ['42'],
    'is an address and nothing else?': ['https://www.example.org/a/b', 'IMG_0042.jpg'],
    'was left over by a template': ['{{title}}', '%d'],
  });

  itRefuses(otherChrome, [
    'Close to 200 people fled.',
    'Loading of the ships began at dawn.',
    'More than ever, she said.',
    'Back to school for 200 children.',
    'The error was his.',
    '12,000 people',
    '¡No!',
    'He wrote {{title}} on the wall and left.',
    'The page https://www.example.org was down.',
    'Mehr als 200 Menschen flohen.',
    'Plus de 200 personnes ont fui.',
    "Fermer l'usine serait une erreur.",
  ]);
});
