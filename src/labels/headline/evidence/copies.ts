import type { Group } from './group.js';

/** What is not found counts as this far away. */
const FAR = 30;

/** Where else on the page the text of a line stands: on another contender, in the page's title. */
export const copies: Group = {
  names: ['copies', 'copy above', 'copy below', 'is the title'],
  measure: ({ contenders, texts, count, title }, k, row, at) => {
    const index = contenders[k] ?? 0;
    const key = texts[k] ?? 0;
    let found = 0;
    let above = FAR;
    let below = FAR;
    for (let other = 0; other < count; other++) {
      if (texts[other] !== key) continue;
      found++;
      const lines = (contenders[other] ?? 0) - index;
      if (lines < 0) above = -lines < FAR ? -lines : FAR;
      else if (lines > 0 && below === FAR) below = lines < FAR ? lines : FAR;
    }
    const isCut = index > 0 && title.cuts.includes(key);
    row[at] = found + (isCut ? 1 : 0);
    row[at + 1] = above;
    row[at + 2] = below;
    row[at + 3] = index === 0 ? 0 : contenders[0] === 0 && texts[0] === key ? 1 : isCut ? 2 : 3;
  },
};
