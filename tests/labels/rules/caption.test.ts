import { describe, expect, it } from 'vitest';
import { caption } from '../../../src/labels/rules/caption.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const findAt = (texts: readonly string[], index: number) => {
  const lines = texts.map(line);
  return caption.find(lines[index] as Line, lines, index);
};
const find = (text: string) => findAt([text], 0);

describe('caption', () => {
  it.each([
    'FILE PHOTO: A ferry leaves the harbour of Exampleton, May 3, 2022.',
    '(AP Photo/Jane Doe)',
    'Photo: Jane Doe',
    'Image: Getty Images',
    'Photograph by Jane Doe',
    'REUTERS/Jane Doe',
    'Bild: dpa',
    'Foto: Anna Beispiel/dpa',
    'Getty Images',
    'Jane Doe/AFP via Getty Images',
    'The ferry at its pier. | Photo Credit: Jane Doe',
    'Image source, Getty Images',
    'Image caption, The ferry at its pier',
    'People wait at the pier on Monday. (AP Photo/Jane Doe)',
    'Die Fähre am Kai. Foto: Anna Beispiel/dpa',
    'Crédit photo : Anne Exemple',
    'Foto de archivo: el puerto',
    'Foto: Joana Exemplo',
    'Picha: Juma Mfano',
    'Das Schiff am Morgen. © dpa',
  ])('accepts %j', text => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
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
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });
});
