import { describe } from 'vitest';
import { credit } from '../../../src/labels/rules/credit.js';
import { itRefuses, itSays } from './asked.js';

describe('credit', () => {
  itSays(credit, {
    'begins with Reporting by, Editing by or the like': [
      'Reporting by Jane Doe; Editing by John Roe',
      '(Reporting by Jane Doe in Rome; editing by John Roe)',
      'Additional reporting by Jane Doe',
      'Edited by: Jane Doe',
      'Imehaririwa na Juma Mfano',
    ],
    'ends with contributed to this report': [
      'Jane Doe in Rome contributed to this report.',
      'Associated Press writer Jane Doe in Rome contributed to this report.',
      'The ferry sank. ⟨Jane Doe in Rome contributed to this report.⟩',
    ],
    'names the agency it draws on': [
      'With inputs from PTI',
      'Mit Material von dpa',
      'Avec AFP',
      'Con información de EFE',
      'Com informações da Reuters',
      'Fonte: ANSA',
      'Bron: ANP',
    ],
    'is an agency in brackets': ['(dpa/jd)'],
    'tells where the story was first published?': [
      'This story has been published from a wire agency feed without modifications to the text.',
    ],
    'ends with a credit in brackets': [
      'The ferry sank. ⟨(Reporting by Jane Doe; Editing by John Roe)⟩',
      'Die Fähre sank. ⟨(dpa/jd)⟩',
    ],
  });

  itRefuses(credit, [
    'Reporting by the Times found that the ferry was old.',
    'Editing by hand is slow work, the printer said.',
    'He contributed to this report of 1998, which nobody read.',
    'Avec le temps, la ville a changé.',
    'Mit Wasser und Brot kamen sie drei Tage aus.',
    'Con el tiempo la ciudad ha cambiado.',
    'Source of the fire was a lamp, police said.',
    'The ferry sank (it was old).',
    'Written reports by the crew were lost.',
  ]);
});
