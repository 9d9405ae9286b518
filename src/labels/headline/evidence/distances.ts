import { BESIDE, CRUMB, HEADS, MENU, SHARE, SIGNED } from '../line-table.js';
import type { Group } from './group.js';

/** How far to look. What is not found counts as one line farther. */
const UP = 12;
const DOWN = 10;

/** How far away the next line of a kind is, above or below. */
export const distances: Group = {
  names: [
    'byline below',
    'share bar below',
    'picture below',
    'menu below',
    'byline above',
    'breadcrumb above',
    'list heading above',
    'menu above',
  ],
  measure: ({ contenders, lines: { kinds, from } }, k, row, at) => {
    const place = (contenders[k] ?? 0) - from;
    for (let n = at; n < at + 4; n++) row[n] = DOWN + 1;
    for (let n = at + 4; n < at + 8; n++) row[n] = UP + 1;
    for (let steps = DOWN; steps > 0; steps--) {
      const kind = kinds[place + steps] ?? 0;
      if (kind === 0) continue;
      if ((kind & SIGNED) !== 0) row[at] = steps;
      if ((kind & SHARE) !== 0) row[at + 1] = steps;
      if ((kind & BESIDE) !== 0) row[at + 2] = steps;
      if ((kind & MENU) !== 0) row[at + 3] = steps;
    }
    for (let steps = UP; steps > 0; steps--) {
      const kind = kinds[place - steps] ?? 0;
      if (kind === 0) continue;
      if ((kind & SIGNED) !== 0) row[at + 4] = steps;
      if ((kind & CRUMB) !== 0) row[at + 5] = steps;
      if ((kind & HEADS) !== 0) row[at + 6] = steps;
      if ((kind & MENU) !== 0) row[at + 7] = steps;
    }
  },
};
