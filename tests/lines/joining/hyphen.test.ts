import { describe, expect, test } from 'vitest';
import { at } from '../../../src/lines/at.js';
import { endsWithHyphen, hyphenJudge } from '../../../src/lines/joining/hyphen.js';
import { splitLines } from '../../../src/lines/split.js';

/** What becomes of the hyphen between the two lines, on a page that holds `page` too. */
function judge(first: string, second: string, page = '') {
  const rows = splitLines(`${first}\n${second}\n${page}`);
  const [before, after] = rows;
  if (!before || !after) throw new Error('two lines are needed');
  const seam = { before, after };
  return hyphenJudge(rows, [seam])(seam);
}

describe('dropped', () => {
  test('the joined word stands elsewhere on the page', () => {
    expect(judge('a long exam-', 'ple of it', 'Another example.')).toBe('drop-hyphen');
    expect(judge('im Vorder-', 'grund', 'Der Vordergrund')).toBe('drop-hyphen');
  });

  test('unseen words follow the habit of the page', () => {
    const rows = splitLines('an exam-\nple here\nthe har-\nbour lies\nthe win-\nter came\nexample harbour');
    const seams = [0, 2, 4].map(i => ({ before: at(rows, i), after: at(rows, i + 1) }));
    const glueOf = hyphenJudge(rows, seams);
    expect(seams.map(glueOf)).toEqual(['drop-hyphen', 'drop-hyphen', 'drop-hyphen']);
  });
});

describe('on a page whose words are known to be parted', () => {
  const inHabit = (first: string, second: string, page = '') => {
    const rows = splitLines(`${first}\n${second}\n${page}`);
    const seam = { before: at(rows, 0), after: at(rows, 1) };
    return hyphenJudge(rows, [seam], true)(seam);
  };
  test.each([
    ['an exam-', 'ple of it', '', 'drop-hyphen'],
    ['im Vor\u2010', 'dergrund', '', 'drop-hyphen'],
    ['a self-', 'made man', '', ''],
    ['the so-', 'called hall', '', ''],
    ['her father-', 'in-law', '', ''],
    ['C’est bien, dit-', 'il, que les ports et les bateaux', '', ''],
    ['l’accepte-', 'rons dans les ports de la ville', '', 'drop-hyphen'],
    ['the car-', 'on of the harbour', '', 'drop-hyphen'],
    ['a sea-', 'worthy ship', 'It is sea-worthy.', ''],
    ['the pre-', 'and postwar years', '', ' '],
  ])('%s / %s (%s)', (first, second, page, glue) => {
    expect(inHabit(first, second, page)).toBe(glue);
  });
});

describe('kept without a space', () => {
  test.each([
    ['a long-', 'term plan', ''],
    ['a long-', 'term plan', 'longterm and long-term'],
    ['the Halm-', 'based firm', ''],
    ['since Covid-', '19 began', ''],
    ['Müller-', 'Ode said', 'Müllerode'],
    ['an exam-', 'ple of it', ''],
  ])('%s / %s (%s)', (first, second, page) => {
    expect(judge(first, second, page)).toBe('');
  });
});

describe('kept with a space', () => {
  test.each([
    ['the pre-', 'and postwar years'],
    ['die Vor-', 'und Nachteile'],
  ])('%s / %s', (first, second) => {
    expect(judge(first, second)).toBe(' ');
  });
});

test('a dash that stands alone is no hyphen', () => {
  expect(endsWithHyphen('exam-')).toBe(true);
  expect(endsWithHyphen('exam‐')).toBe(true);
  expect(endsWithHyphen('the town -')).toBe(false);
  expect(endsWithHyphen('--')).toBe(false);
});
