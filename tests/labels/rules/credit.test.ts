import { describe, expect, it } from 'vitest';
import { credit } from '../../../src/labels/rules/credit.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const findAt = (texts: readonly string[], index: number) => {
  const lines = texts.map(line);
  return credit.find(lines[index] as Line, lines, index);
};
const find = (text: string) => findAt([text], 0);
const cutOf = (text: string) => {
  const span = find(text)?.span;
  return span === undefined ? null : text.slice(...span);
};

describe('credit', () => {
  it.each([
    'Reporting by Jane Doe; Editing by John Roe',
    '(Reporting by Jane Doe in Rome; editing by John Roe)',
    'Additional reporting by Jane Doe',
    'Jane Doe in Rome contributed to this report.',
    'Associated Press writer Jane Doe in Rome contributed to this report.',
    'With inputs from PTI',
    'Mit Material von dpa',
    '(dpa/jd)',
    'Avec AFP',
    'Con información de EFE',
    'Com informações da Reuters',
    'Fonte: ANSA',
    'Bron: ANP',
    'Edited by: Jane Doe',
    'This story has been published from a wire agency feed without modifications to the text.',
    'Imehaririwa na Juma Mfano',
    'The ferry sank. (Reporting by Jane Doe; Editing by John Roe)',
    'Die Fähre sank. (dpa/jd)',
  ])('accepts %j', text => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
    'Reporting by the Times found that the ferry was old.',
    'Editing by hand is slow work, the printer said.',
    'He contributed to this report of 1998, which nobody read.',
    'Avec le temps, la ville a changé.',
    'Mit Wasser und Brot kamen sie drei Tage aus.',
    'Con el tiempo la ciudad ha cambiado.',
    'Source of the fire was a lamp, police said.',
    'The ferry sank (it was old).',
    'Written reports by the crew were lost.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });

  it.each([
    ['The ferry sank. (Reporting by Jane Doe; Editing by John Roe)', '(Reporting by Jane Doe; Editing by John Roe)'],
    ['The ferry sank. Jane Doe in Rome contributed to this report.', 'Jane Doe in Rome contributed to this report.'],
  ])('cuts the credit off %j', (text, part) => {
    expect(cutOf(text)).toBe(part);
  });
});
