import { expect, test } from 'vitest';
import { Quotations } from '../../../src/lines/parting/quotations.js';

/** Marks that open a quotation, each with the letter behind it. */
const openings = (text: string) => {
  const quotations = new Quotations(text);
  return [...text].flatMap((_, at) => (quotations.opensAt(at) ? [text.slice(at, at + 2)] : []));
};

test.each([
  ['"We won," he said.', ['"W']],
  ['He said: "No."They left."Yes," she said.', ['"N', '"Y']],
  ['They took the vote."We won."They left.', ['"W']],
  ['a 5" pipe broke."We wait," he said.', ['"W']],
  ['("We wait")', ['"W']],
  ['"We won.', ['"W']],
  ['« Oui »', ['« ']],
  ['«Oui», dit-il.«Non»', ['«O', '«N']],
  ['« Oui. »Elle partit.« Non. »', ['« ', '« ']],
  ['»Ja«, sagte er.»Nein.«Er ging.', ['»J', '»N']],
  ['sagte er«, und ging.»Nein«', ['»N']],
  ['«Un.«Deux.»', ['«U', '«D']],
  ['no mark', []],
])('%s', (text, marks) => expect(openings(text)).toEqual(marks));
