import { describe, expect, it } from 'vitest';
import { toLines } from '../../../src/lines/index.js';
import { isGlued, titleRuns } from '../../../src/lines/parting/title-runs.js';

const runsOf = (text: string) => {
  const words = text.split(' ');
  return titleRuns(words).map(([from, to]) => words.slice(from, to).join(' '));
};

describe('titleRuns', () => {
  it.each([
    ['News Sport Log In The ferry runs every hour', ['News Sport Log In']],
    ['he said so. News Sport Log In The ferry runs every hour', ['News Sport Log In']],
    ['he said so. News Sport Log In', ['News Sport Log In']],
    ['Share Tweet Print Dr. Ode said the ferry runs', ['Share Tweet Print']],
    ['Get The App Now! Ferries run until ten in the evening', ['Get The App Now!']],
    ['the ferry runs. Share | Tweet | Print', ['Share | Tweet | Print']],
    ['Über Uns Kontakt Impressum', ['Über Uns Kontakt Impressum']],
  ])('finds those of %j', (text, runs) => expect(runsOf(text)).toEqual(runs));

  it.each([
    'The ferry runs every hour.',
    'He met Ruth Ode of the Halmer Ferry Company in May.',
    'Ruth Ode and Jonas Reker said so.',
    'two 3 four',
    '',
  ])('finds none in %j', text => expect(runsOf(text)).toEqual([]));

  it('finds one behind the other', () => {
    const text = 'Home News Sport the ferry to Halm ran again on Monday with Log In Sign Up';
    expect(runsOf(text)).toEqual(['Home News', 'Log In Sign Up']);
  });

  it('takes time by the number of words', () => {
    const words = Array.from({ length: 300_000 }, (_, i) => ['A', 'b', 'C,', 'D,', 'E'][i % 5] as string);
    expect(titleRuns(words).length).toBeGreaterThan(0);
  });
});

describe('isGlued', () => {
  const glued = (text: string) => toLines({ text }).map(isGlued);
  const menu = 'News Sport Weather Log In Subscribe Most Read Newsletters';
  const text =
    'The ferry to Halm ran again on Monday after nine weeks in the yard, and the first boat was full, as always.';

  it.each([`${menu} ${text}`, `${text} ${menu}`])('is true of %j', line => expect(glued(line)).toEqual([true]));

  it.each([
    menu,
    text,
    `News Sport ${text}`,
    `${menu} The ferry runs.`,
    `${text} It was seen by Ruth Ode, Jonas Reker, Imke Sandvoort, Per Aulin and Ottilie Brandvik of the harbour board.`,
  ])('is false of %j', line => expect(glued(line)).toEqual([false]));
});
