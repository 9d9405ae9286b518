import { describe } from 'vitest';
import { caption } from '../../../src/labels/rules/caption.js';
import { itRefuses, itSays } from './asked.js';

describe('caption', () => {
  itSays(caption, {
    'begins like a picture text': [
      'FILE PHOTO: A ferry leaves the harbour of Exampleton, May 3, 2022.',
      'Image source, Getty Images',
      'Image caption, The ferry at its pier',
    ],
    'ends with a picture credit': [
      '(AP Photo/Jane Doe)',
      'The ferry at its pier. | Photo Credit: Jane Doe',
      'People wait at the pier on Monday. (AP Photo/Jane Doe)',
      'Das Schiff am Morgen. © dpa',
    ],
    'is a picture credit': [
      'Photo: Jane Doe',
      'Image: Getty Images',
      'Photograph by Jane Doe',
      'REUTERS/Jane Doe',
      'Bild: dpa',
      'Foto: Anna Beispiel/dpa',
      'Getty Images',
      'Jane Doe/AFP via Getty Images',
      'Die Fähre am Kai. Foto: Anna Beispiel/dpa',
      'Foto: Joana Exemplo',
      'Picha: Juma Mfano',
    ],
    'begins like a picture text?': ['Crédit photo : Anne Exemple', 'Foto de archivo: el puerto'],
  });

  itRefuses(caption, [
    'Photos of the damage were shared by neighbours on Monday.',
    'Credit cards were found in the river.',
    'Image is everything, he said.',
    'Credit: he deserves it.',
    'The picture of Jane Doe by John Roe was sold on Monday.',
    'Getty Images said it would sue.',
    'Bilder von der Unglücksstelle zeigen ein leeres Boot.',
    'Foto di gruppo al vertice: i ministri sorridono e poi litigano.',
    'Photo: what the camera saw that night nobody would believe.',
    'He was held (with his brother) at the port.',
    'La imagen del puerto: barcos y niebla.',
  ]);
});
