import { IN_FIRST_LINE, IN_LEDE, IN_TITLE } from '../page.js';
import { lettersAt, wordAt } from '../words.js';
import type { Group } from './group.js';

const THRICE = 3;
const FEWEST_LINES = 3;
const MOST_MENU_LINES = 10;
/** A word of the text that other lines above it hold so often still belongs to this story. */
const RARE = 1;
const MOST_TITLE_WORDS = 30;
const IS_TITLE = -1;
const LOGS = Float64Array.from({ length: 256 }, (_, lines) => Math.log(1 + lines));

/** Which words a line shares with the text, with the other lines above it, and with the first line of the page. */
export const sharedWords: Group = {
  names: [
    'in the text',
    'in the text thrice',
    'in the lede',
    'in the first line',
    'how often in the text',
    'in the text and no menu',
    'in menus',
    'words in the text',
    'words not in the text',
    'words in the lede',
    'topic',
    'topic a word',
    'like the title',
    'words of the title',
    'title in the text',
  ],
  measure: (page, k, row, at) => {
    const { inText, inMenu, wordBits, places, title } = page;
    const index = page.contenders[k] ?? 0;
    const isAbove = index < page.start;
    // a line does not count for itself
    const own = !isAbove && page.body[index] === true ? 1 : 0;
    const ownMenu = isAbove ? 1 : 0;
    const most = page.textLines > FEWEST_LINES ? page.textLines : FEWEST_LINES;
    let letters = 0;
    let held = 0;
    let thrice = 0;
    let lede = 0;
    let firstLine = 0;
    let often = 0;
    let rare = 0;
    let menus = 0;
    let titled = 0;
    let topic = 0;
    let hits = 0;
    let misses = 0;
    let ledeHits = 0;
    const end = page.starts[k + 1] ?? 0;
    for (let p = page.starts[k] ?? 0; p < end; p++) {
      const word = wordAt(places[p] ?? 0);
      const weight = lettersAt(places[p] ?? 0);
      const lines = (inText[word] ?? 0) - own;
      const others = (inMenu[word] ?? 0) - ownMenu;
      const bits = wordBits[word] ?? 0;
      letters += weight;
      menus += weight * (others < MOST_MENU_LINES ? others / MOST_MENU_LINES : 1);
      if ((bits & IN_FIRST_LINE) !== 0) firstLine += weight;
      if ((bits & IN_TITLE) !== 0) titled += weight;
      if ((bits & IN_LEDE) !== 0) {
        lede += weight;
        ledeHits++;
      }
      if (lines <= 0) {
        misses++;
        continue;
      }
      hits++;
      held += weight;
      if (lines >= THRICE) thrice += weight;
      if (others <= RARE) rare += weight;
      often += weight * (lines < most ? lines / most : 1);
      topic += (LOGS[lines < 255 ? lines : 255] ?? 0) / (1 + others);
    }
    const share = letters === 0 ? 0 : 1 / letters;
    // in the body itself, a line shares all its words with the lede
    const discount = 2 * own;
    let n = at;
    row[n++] = held * share;
    row[n++] = thrice * share;
    row[n++] = lede * share - discount;
    row[n++] = firstLine * share - discount;
    row[n++] = often * share;
    row[n++] = rare * share;
    row[n++] = menus * share;
    row[n++] = hits;
    row[n++] = misses;
    row[n++] = ledeHits;
    row[n++] = topic;
    row[n++] = hits === 0 ? 0 : topic / (hits + misses);
    row[n++] = index === 0 ? IS_TITLE : (2 * titled) / (letters + title.letters + 1);
    row[n++] = title.words < MOST_TITLE_WORDS ? title.words : MOST_TITLE_WORDS;
    row[n++] = title.share;
  },
};
