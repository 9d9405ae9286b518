import { describe, expect, it } from 'vitest';
import { isDatedBehind } from '../../../../src/labels/rules/parts/date-behind.js';

describe('date-behind', () => {
  it.each([
    'Old hospital of Halm gets a new roofWed 3 Aug',
    'State ‘ignored warnings’ on the ferry to HalmSunday 3 August 2022',
    'Ferry fees rise again in the islandsAug 3, 2022',
    'Will the ferry to Halm ever sail?Mon 12 May',
    'Why are the fees of the ferry going up?18 December 2024',
    'The island that lost its reservoir2 November 2024',
  ])('takes %s', text => {
    expect(isDatedBehind(text)).toBe(true);
  });

  it.each([
    'Old hospital of Halm gets a new roof on Wed 3 Aug',
    'The game for the ferry crew runs on aPhone 3 May',
    'By Jane DoeWed 3 Aug',
    'The island lost its reservoir on 2 November 2024',
    'The game for the ferry crew is F12 May 2024',
    'The roof leaks. The hospital of Halm is closedWed 3 Aug',
    'old hospital of Halm gets a new roofWed 3 Aug',
    `Old hospital ${'and its roof '.repeat(15)}leaksWed 3 Aug`,
  ])('refuses %s', text => {
    expect(isDatedBehind(text)).toBe(false);
  });
});
