import { describe, expect, it } from 'vitest';
import { dateline } from '../../../src/labels/rules/dateline.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const findAt = (texts: readonly string[], index: number) => {
  const lines = texts.map(line);
  return dateline.find(lines[index] as Line, lines, index);
};
const find = (text: string) => findAt([text], 0);
const cutOf = (text: string) => {
  const span = find(text)?.span;
  return span === undefined ? null : text.slice(...span);
};

describe('dateline', () => {
  it.each([
    'BAGHDAD (Reuters) - Two ferries collided near the bridge on Monday, police said.',
    'BERLIN, May 3 (Reuters) — Two ferries collided near the bridge on Monday.',
    'WASHINGTON (AP) — Two ferries collided near the bridge on Monday.',
    'Berlin (dpa) - Zwei Fähren sind am Montag zusammengestoßen, sagte die Polizei.',
    'PARIS, 3 mai 2022 (AFP) - Deux bateaux se sont heurtés lundi près du pont.',
    'NEW DELHI: Two ferries collided near the bridge on Monday, police said.',
    'Nairobi, Kenya – Two ferries collided near the bridge on Monday, police said.',
    'MEXICO CITY, May 3 (Xinhua) -- Two ferries collided near the bridge on Monday.',
    '(Reuters) - Two ferries collided near the bridge on Monday, police said.',
    'ROMA (ANSA) - Due traghetti si sono scontrati lunedì vicino al ponte.',
    'MADRID, 3 May. (EUROPA PRESS) - Dos barcos chocaron el lunes cerca del puente.',
    '(ANSA) - ROMA, 3 MAG - Due traghetti si sono scontrati lunedì vicino al ponte.',
    'DAR ES SALAAM: Feri mbili ziligongana karibu na daraja siku ya Jumatatu.',
    'LONDON, May 3, 2022 /PRNewswire/ -- Example Ferries said on Monday it would sail again.',
  ])('accepts %j', text => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
    'WARNING: this ferry does not sail on Mondays, the sign said.',
    'Q: What did you see on the night the ferry sank?',
    'UPDATE - The ferry company has answered our questions of Monday.',
    'NATO - the alliance - said it would send ships to the strait.',
    'John Smith (left) - the captain - with his crew on the day.',
    'World Health Organization (WHO) - The agency sends ships to the strait.',
    'POLITICS: The minister will not sail on Mondays any more.',
    'SMITH: We saw the ferry and then we saw nothing more.',
    'BERLIN (Reuters) -',
    'Die Fähre (dpa berichtete) - ein altes Schiff - sank am Montag.',
    'MINT - The oils of the plant keep insects away from beds.',
    'London (the old city) is full of ferries on a Monday.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });

  it('claims the head of the paragraph and leaves the text', () => {
    expect(cutOf('BAGHDAD (Reuters) - Two ferries collided near the bridge on Monday.')).toBe('BAGHDAD (Reuters) -');
  });
});
