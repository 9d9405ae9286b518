import { describe } from 'vitest';
import { dateline } from '../../../src/labels/rules/dateline.js';
import { itRefuses, itSays } from './asked.js';

describe('dateline', () => {
  itSays(dateline, {
    'begins with an agency in brackets': [
      '⟨BAGHDAD (Reuters) -⟩ Two ferries collided near the bridge on Monday, police said.',
      '⟨BERLIN, May 3 (Reuters) —⟩ Two ferries collided near the bridge on Monday.',
      '⟨WASHINGTON (AP) —⟩ Two ferries collided near the bridge on Monday.',
      '⟨Berlin (dpa) -⟩ Zwei Fähren sind am Montag zusammengestoßen, sagte die Polizei.',
      '⟨PARIS, 3 mai 2022 (AFP) -⟩ Deux bateaux se sont heurtés lundi près du pont.',
      '⟨MEXICO CITY, May 3 (Xinhua) --⟩ Two ferries collided near the bridge on Monday.',
      '⟨(Reuters) -⟩ Two ferries collided near the bridge on Monday, police said.',
      '⟨ROMA (ANSA) -⟩ Due traghetti si sono scontrati lunedì vicino al ponte.',
      '⟨MADRID, 3 May. (EUROPA PRESS) -⟩ Dos barcos chocaron el lunes cerca del puente.',
      '⟨(ANSA) -⟩ ROMA, 3 MAG - Due traghetti si sono scontrati lunedì vicino al ponte.',
      '⟨LONDON, May 3, 2022 /PRNewswire/ --⟩ Example Ferries said on Monday it would sail again.',
    ],
    'begins with a place in capitals': [
      '⟨NEW DELHI:⟩ Two ferries collided near the bridge on Monday, police said.',
      '⟨Nairobi, Kenya –⟩ Two ferries collided near the bridge on Monday, police said.',
      '⟨DAR ES SALAAM:⟩ Feri mbili ziligongana karibu na daraja siku ya Jumatatu.',
    ],
  });

  itRefuses(dateline, [
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
  ]);
});
