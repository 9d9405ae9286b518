import { describe, expect, it } from 'vitest';
import { isCalledBehind } from '../../../../src/labels/rules/parts/call-behind.js';

describe('call-behind', () => {
  it.each([
    'Harbour fees rise again in a winter of storms Read more',
    '‘We lost it all’: a night at Halm and its riversRead More',
    'Ferry to Halm runs again in 2026 Read more »',
    'Die Fähre nach Halm fährt nach drei Wochen wieder Weiterlesen',
    'Le bac de Halme reprend la mer après l’orage Lire la suite',
    'El ferri vuelve a navegar tras la tormenta Leer más',
    'Il traghetto per Halm riparte dopo la tempesta Leggi tutto',
    'A balsa volta a navegar depois da tempestade Saiba mais',
    'De veerboot vaart na drie weken weer Lees verder',
    'Färjan till Halm går igen efter stormen Läs mer',
    'Feribot üç hafta sonra yeniden sefere başladı Devamını oku',
  ])('takes %s', text => {
    expect(isCalledBehind(text)).toBe(true);
  });

  it.each([
    'Why Children Should Read More',
    'Why Every Child in Halm Must Read More',
    'How to get the children of Halm to read more',
    'Sieben gute Bücher aus Halm zum Weiterlesen',
    'How the Town of Halm Gets Children to Read more',
    'The ferry to Halm runs again after the storm. Read more',
    'The ferry runs again. It is late Read more',
    'Ferry runs again Read more',
    'the ferry to Halm runs again in winter Read more',
    'For those who want it, the town has one answer: Read more',
    'The winter in which the children read more',
    `The ferry to Halm ${'and back again '.repeat(14)}Read more`,
    'Read more',
  ])('refuses %s', text => {
    expect(isCalledBehind(text)).toBe(false);
  });
});
