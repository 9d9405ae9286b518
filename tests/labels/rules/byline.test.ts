import { describe } from 'vitest';
import { byline } from '../../../src/labels/rules/byline.js';
import { itRefuses, itSays } from './asked.js';

describe('byline', () => {
  itSays(byline, {
    'is a name below a lone By?': [['By', '> Jane Doe']],
    'a name above a date or a role?': [
      ['> Jane Doe', 'Published May 3, 2022'],
      ['> Jane Doe', 'Senior Finance Writer'],
    ],
    'begins with By and a name': [
      'By Reuters',
      'By JANE DOE and John Roe',
      'By Jane Doe, Associated Press',
      'BY JANE DOE | Staff Writer',
      'By The Associated Press',
      'Written by Jane Doe',
      'By Jane van der Doe',
      'Von Anna Beispiel',
      'Par Anne Exemple',
      'Por Ana Ejemplo',
      'Door Jan Voorbeeld',
      'ByJane Doe',
      'Von Anna Beispiel mit AP',
      'Par Le Quotidien et AFP',
      'Imeandikwa na Juma Mfano',
      'By Our Correspondent',
      'By Jane DoeMay',
      '⟨By Reuters⟩ | Published Tue, 3 May 2022 at 15:46, Updated 3 May 2022 at 15:48',
      '⟨By Jane Doe⟩ Updated 3 May 2022 15:46',
      '⟨By Jane Doe⟩Published: May 3, 2022',
      '⟨By Jane Doe⟩May 3, 2022',
      '⟨By Jane Doe⟩ May 3, 2022, 15:56 59 comments',
      '⟨Von dpa⟩ 03.05.2022, 15:48',
    ],
    'begins with By and a name?': ['Di Mario Esempio'],
    'is the name of an agency': ['PTI', 'AFP', 'dpa', 'Reuters'],
    'a name with a role?': ['Jane Doe, Political correspondent'],
    'an agency before a date': ['⟨PTI | New Delhi⟩ | Updated: May 3, 2022 23:07 IST'],
  });

  itRefuses(byline, [
    ['By', '> The ferry sank'],
    ['Menu', '> Jane Doe'],
    ['> Jane Doe', 'The ferry sank'],
    'By Tuesday the search had been called off.',
    'By the time police arrived, the house was empty',
    'By far the largest',
    'By 2030, the port will be twice as big',
    'By Industry',
    'Von den 30 Verletzten sind zwei Kinder',
    'Por lo menos 20 personas',
    'Di sera la città si svuota',
    'Par ailleurs, le maire a démissionné',
    "By Jane Doe's count, 20 were missing.",
    'Door de storm viel de stroom uit',
    'By law',
    'By car and by boat',
    'Spa',
    'App',
    'Por ahora no hay heridos',
    'By Sunday',
    'By Jane DoeHarbour 3',
  ]);
});
