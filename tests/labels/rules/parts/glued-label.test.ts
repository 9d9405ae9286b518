import { describe, expect, it } from 'vitest';
import { behindGluedLabel } from '../../../../src/labels/rules/parts/glued-label.js';

describe('glued-label', () => {
  it.each([
    ['RELATED11 things you should know about Halm', 7],
    ['RELATEDFerry runs again after the storm', 7],
    ['ALSO READ‘We lost it all’: a night at Halm', 9],
    ['LIRE AUSSILe bac reprend la mer', 10],
    ['Read alsoFerry runs again', 9],
    ['Read AlsoThe ferry that came back', 9],
    ['RelatedFerry runs again after the storm', 7],
    ['Læs ogsåLektor: Færgen sejler igen', 8],
    ['À lire aussiLe bac reprend la mer', 12],
  ])('finds the title of %s', (text, at) => {
    expect(behindGluedLabel(text)).toBe(at);
  });

  it.each([
    'RELATED',
    'RELATED FERRIES',
    'RELATED Ferry runs again',
    'READMISSION of the ferry',
    'Related11 things',
    'DATA11 things',
    'RELATEDNESS of ferries',
    'Read also Ferry runs again',
    'Read also',
    'WatchTower of Halm',
    'Read alsoferry runs again',
    'Reader AlsoFerry',
  ])('refuses %s', text => {
    expect(behindGluedLabel(text)).toBe(0);
  });
});
