import { describe, expect, it } from 'vitest';
import { openingTitle, titleSpans } from '../../../src/lines/parting/opening-title.js';

const TITLE = 'Ferry to Halm runs again';
const words = TITLE.toLowerCase().split(' ');

describe('openingTitle', () => {
  it.each([
    ['stands once more', [`${TITLE} - Halm Courier Home News ${TITLE} By Ann Mbeki`]],
    ['stands on another line', [`${TITLE} – Halm Courier Home News`, `Harbour ${TITLE} By Ann Mbeki`]],
    ['stands there in capitals', [`${TITLE} Home News ${TITLE.toUpperCase()} By Ann Mbeki`]],
    ['stands there in quotation marks', [`${TITLE}: Halm Courier Home News “${TITLE},” By Ann Mbeki`]],
    ['stands before a bar', [`${TITLE} | Halm Courier Home News`]],
    ['stands twice, a part of it thrice', [`${TITLE} Home Ferry to Halm runs News ${TITLE} By Ann Mbeki`]],
  ])('finds what %s', (_, texts) => expect(openingTitle(texts)).toEqual(words));

  it('takes apostrophes of both kinds for one', () => {
    expect(openingTitle(["Halm's ferry runs again - Courier Halm’s ferry runs again 3 May"])).toEqual([
      "halm's",
      'ferry',
      'runs',
      'again',
    ]);
  });

  it.each([
    ['begins with a sentence', ['The ferry to Halm is late. The ferry to Halm runs again.']],
    ['begins with a sentence that a title begins like', ['The ferry to Halm is late. The ferry to Halm News']],
    ['begins with a name', ['Halm Courier Home News Halm Courier By Ann Mbeki']],
    ['begins with a menu', ['Home | News | Sport | Weather']],
    ['has a bar far from its beginning', [`${Array.from({ length: 50 }, (_, i) => `Ferry${i}`).join(' ')} | Courier`]],
    ['has no title', [`${TITLE} Home News Weather By Ann Mbeki`]],
    ['is empty', ['']],
    ['has no lines', []],
  ])('finds none on a page that %s', (_, texts) => expect(openingTitle(texts)).toEqual([]));

  it('takes time by the number of words', () => {
    expect(openingTitle(['Ferry '.repeat(200_000).trim()])).toHaveLength(40);
  });
});

describe('titleSpans', () => {
  const cuts = (text: string) => titleSpans(text, words).map(span => text.slice(...span));

  it('finds each place where the title stands', () => {
    expect(cuts(`${TITLE} Home “${TITLE.toUpperCase()}” By Ann Mbeki`)).toEqual([TITLE, `“${TITLE.toUpperCase()}”`]);
  });

  it('counts the characters of the text itself', () => {
    expect(cuts(`İİİ ${TITLE} İ`)).toEqual([TITLE]);
  });

  it.each(['Ferry to Halm runs', 'The Ferries to Halm run again', ''])('finds none in %j', text => {
    expect(cuts(text)).toEqual([]);
  });

  it('finds the first of many places', () => {
    expect(cuts(`${TITLE} `.repeat(1000))).toHaveLength(20);
  });

  it('finds nothing where there is no title', () => expect(titleSpans(TITLE, [])).toEqual([]));
});
