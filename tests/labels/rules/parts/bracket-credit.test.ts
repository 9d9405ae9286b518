import { expect, it } from 'vitest';
import { endsInBrackets, endsWithStation } from '../../../../src/labels/rules/parts/bracket-credit.js';

it.each([
  'People wait on Monday. (AP Photo/Jane Doe)',
  'People wait. (Photo by Jane Doe).',
  'People wait. [Reuters]',
  'People wait. (File)',
  'Prom w porcie (fot. Anna Przykład)',
  'The ferry at its pier on Monday. (Halm News: Jane Doe)',
  'The ferry at its pier on Monday (The Halm Post: Jane Doe)',
  'The ferry at its pier on Monday. (Osterweide Press: Jane Doe)',
  'The ferry at its pier on Monday (HTV Osterweide: Jane Doe)',
  'The ferry at its pier on Monday. (HTV: Jane Doe)',
  'Die Fähre am Steg am Montag. (zVg: Anna Beispiel)',
  'The ferry at its pier on Monday (Supplied: Jane van der Doe)',
  'The ferry at its pier on Monday. (Jane Doe/Halm Herald)',
  'Die alte Fähre im Hafen (Symbolbild)',
  'La nave nel porto. (Foto di repertorio)',
])('%j ends with a credit', text => {
  expect(endsInBrackets(text)).toBe(true);
});

it.each([
  'People wait. (file)',
  'He joined (AP) in May.',
  'A study of the town and its port (Instructor: Jane Doe)',
  'A study of the town and its port (CEO: Jane Doe)',
  'A study of the town and its port. (Press: Jane Doe)',
  `The ferry left${' and came back'.repeat(24)} on Monday. (The Halm Post: Jane Doe)`,
  `The ferry left${' and came back'.repeat(24)} on Monday. (Halm Post: Jane Doe)`,
  'They sailed at night. (Captain: Jane Doe)',
  'They read the Halm Post. (Halm Post: the paper of the harbour)',
  'She chose a side. (for/against)',
  'Er malte ein Bild (kein Symbolbild)',
  'The song was a hit in 1985. (Jane Doe/John Roe)',
  'The song was theirs (Jane Doe/Halm Herald)',
  'The ferry at its pier on Monday.',
])('%j does not', text => {
  expect(endsInBrackets(text)).toBe(false);
});

it.each([
  'Bear cub rescued from a dumpster (Source: KVRT)00:38',
  'A bear cub sits on a dumpster. (Source: KVRT)',
  'A bear cub sits on a dumpster. (Source: WQRT/Halm Police)',
  'A bear cub sits on a dumpster (Credit: KVRT-TV).',
])('%j ends with a station', text => {
  expect(endsWithStation(text)).toBe(true);
});

it.each([
  'Every third boat leaks. (Source: Halm Statistics)',
  'Every third boat leaks. (Source: WHO)',
  'The station is called so (KVRT)',
  'One athlete in ten was tested in May. (Source: WADA)',
  'The economy grew by half a percent (Source: WIFO)',
  'The film (Source: KVRT) runs for a minute.',
  'Doors (Source: WOODEN)',
])('%j does not', text => {
  expect(endsWithStation(text)).toBe(false);
});
