import { describe } from 'vitest';
import { slug } from '../../../src/labels/rules/slug.js';
import { itRefuses, itSays } from './asked.js';

describe('slug', () => {
  itSays(slug, {
    'is a wire slug': [
      'BC-XX--Harbour Storm, 1st Ld-Writethru',
      'r i BC-Harbour-Storm 01-12 0450',
      'AM-Harbour-Storm, 2nd Ld',
      'BC-Harbour-Storm',
      '^BC-Harbour-Storm',
      'Harbour Storm, 3rd Ld-Writethru',
    ],
    'is a wire header': ['a1234 0512GMT', 'dpa0123 4 pl 123 dpa 0456'],
    'is a line of a wire header': ['^Eds: Updates with the second rescue.', '^Associated Press='],
    'is a take mark': ['(MORE)', '-30-', '###', 'MORE MORE', 'ENDS', '=======', 'NNNN', 'XXX end'],
    'is a note to editors': ['ATTN EDITORS: please use this version', 'Eds: Updates with the second rescue.'],
    'is an embargo line': ['EMBARGOED UNTIL 6 A.M. EDT MONDAY', 'Sperrfrist: Montag, 6 Uhr', 'FOR IMMEDIATE RELEASE'],
    'is a priority line': ['URGENT'],
    'is the mark of a wire header': ['⟨^⟩By ANNA MUSTER', '⟨^⟩Storm closes harbour for a second day'],
    'is a dividing line?': ['---'],
  });

  itRefuses(slug, [
    '^_^',
    '^ 3',
    '^',
    '(More details below)',
    'Urgent talks began on Monday.',
    'Ends of rope lay about.',
    'Embargoed goods were seized.',
    'AM-radio is dying, he said.',
    'BC-based company grows.',
    'More and more boats came.',
    'Attention, editors of the world!',
    'Dringend gesucht: ein Lotse.',
    '30 people drowned.',
    'Hold for release valves were closed.',
  ]);
});
