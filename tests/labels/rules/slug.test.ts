import { describe, expect, it } from 'vitest';
import { slug } from '../../../src/labels/rules/slug.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => slug.find(line(text), [line(text)], 0);

describe('slug', () => {
  it.each([
    'BC-XX--Harbour Storm, 1st Ld-Writethru',
    'r i BC-Harbour-Storm 01-12 0450',
    'AM-Harbour-Storm, 2nd Ld',
    'BC-Harbour-Storm',
    'a1234 0512GMT',
    '^BC-Harbour-Storm',
    '^Eds: Updates with the second rescue.',
    '^Associated Press=',
    '(MORE)',
    '-30-',
    '###',
    'MORE MORE',
    'ENDS',
    '=======',
    'ATTN EDITORS: please use this version',
    'Eds: Updates with the second rescue.',
    'EMBARGOED UNTIL 6 A.M. EDT MONDAY',
    'Sperrfrist: Montag, 6 Uhr',
    'URGENT',
    'dpa0123 4 pl 123 dpa 0456',
    'NNNN',
    'XXX end',
    'Harbour Storm, 3rd Ld-Writethru',
    'FOR IMMEDIATE RELEASE',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each(['^By ANNA MUSTER', '^Storm closes harbour for a second day'])('takes only the caret of %j', text => {
    expect(find(text)).toMatchObject({ span: [0, 1], sure: true });
  });

  it.each(['^_^', '^ 3', '^'])('takes nothing of %j', text => {
    expect(find(text)).toBeNull();
  });

  it.each(['---'])('takes for evidence %j', text => {
    expect(find(text)).toMatchObject({ sure: false });
  });

  it.each([
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
    'Share the blame," he said.',
    '"Share the blame," he said. He refused.',
    'Published in January, the report was short.',
    'By Tuesday the search had ended.',
    'Home, for most of them, is a tent.',
    'Next story on the agenda was the budget.',
    'Also read into the record was a letter from the pilots.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });
});
