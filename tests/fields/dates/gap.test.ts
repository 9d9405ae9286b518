import { expect, it } from 'vitest';
import { isBare, joins, joinsWeekday, joinsZone } from '../../../src/fields/dates/gap.js';

it.each(['', ' ', ' | at ', ', ', ' AT ', ' um ', ' à ', ' (', '\0', ' - - ', ' '.repeat(40)])('%j joins', gap => {
  expect(joins(gap)).toBe(true);
});

it.each([' ferry ', ' at ferry ', ' at2 ', 'x', ' '.repeat(41)])('%j parts', gap => {
  expect(joins(gap)).toBe(false);
});

it('a zone stands right behind, perhaps in brackets', () => {
  expect(['', ' ', ' (', ', [', '\0'].every(joinsZone)).toBe(true);
  expect([' at ', '    ', ' - ', 'a', '(a'].some(joinsZone)).toBe(false);
});

it('a weekday stands beside its date, with one short word between them at most', () => {
  expect(['', ' ', ', ', ', the ', ' den ', " l' ", '. le '].every(joinsWeekday)).toBe(true);
  expect([' and the ', ' from ', ' a ', ' | ', ' 12 ', ', the', 'the the '].some(joinsWeekday)).toBe(false);
});

it('a line is bare whatever signs it holds, but not with a word', () => {
  expect(['', ' | at ', '(.) ', ' UM '].every(isBare)).toBe(true);
  expect(['ferry', ' | ferry', '12'].some(isBare)).toBe(false);
});
