import { expect, it } from 'vitest';
import { endsWithLabelled } from '../../../../src/labels/rules/parts/label-behind.js';

it.each([
  'Die Fähre am Kai. Foto: Anna Beispiel/dpa',
  'The ferry has run since 2015. Credit: Example',
  'The mayor takes a seat at the back of the boatCredit: Example',
  'The ferry looks the same (Image credit: Example / Jane Doe)',
  'Der Steg im Hafen. Bild: halm.de',
  'The ferry at its pier. | Photo by Jane Doe',
  'The swimming lesson, 1911. Photogravure, 14.6 × 22.9 cm. Courtesy Halm Museum.',
  'The lesson, 1911. Edition of 10. Courtesy the artist.',
  'The lesson, 1911. Edition of 10. Courtesy of the artist and Halm Gallery',
  'The old ferry in the harbour. Courtesy of the Halm Museum',
  'Dworzec w Halmie zbudowano w 1889 roku /Fot. Jan Przykład /Halm.pl',
  'Dworzec w Halmie. Fot. Jan Przykład',
  'He was met after the ferry hit his pier. Photos via Jane Doe.',
])('%j ends with a labelled credit', text => {
  expect(endsWithLabelled(text)).toBe(true);
});

it.each([
  'He had one wish. Photo: it should be hers.',
  'He had one wish. Credit: Where it is due. He said so.',
  'Three items remained on the list. Images: Strictly forbidden',
  'He said of the photo: nobody waits at the pier.',
  'Halm took the lead in the ninth minute courtesy of Jane Doe.',
  'He held the door. Courtesy is a habit of the island.',
  'He held the door. Courtesy of Jane Doe, he had a ticket for the ferry.',
  'Ma w domu sto fot. Jan Przykład je liczy.',
  'The book has a photo by Jane Doe',
  'The show opens on Friday at the museum. Photographs by Jane Doe will be on view until May 3.',
])('%j does not', text => {
  expect(endsWithLabelled(text)).toBe(false);
});
