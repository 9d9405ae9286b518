import { readLexis } from '../../../src/labels/model/lexis.js';
import { type RunView, runViewOf } from '../../../src/labels/model/run-view.js';
import { viewOf } from '../../../src/labels/model/view.js';
import { candidate, PROSE } from '../candidates.js';

/** A page with a story, and below its foot the beginning of another one, which was kept, and a third, which was nearly. */
const OTHER = [
  'Beekeepers in the valley of Orvel have lost one hive in three this winter, their club said.',
  'Nobody knows what has killed them, but mites were found in most of the hives that were opened.',
];
const THIRD = ['Snow has closed the road over the pass'];
const TEXTS = [
  'Harbour of Halm stays closed',
  ...PROSE,
  'Share this',
  'Most read',
  'Weather',
  ...OTHER,
  'Contact',
  'Jobs',
  'Search',
  ...THIRD,
];
export const STORY_FROM = 1;
export const STORY_TO = STORY_FROM + PROSE.length;
export const OTHER_FROM = STORY_TO + 3;
export const OTHER_TO = OTHER_FROM + OTHER.length;
export const THIRD_FROM = OTHER_TO + 3;

const lines = TEXTS.map(text =>
  text === 'Share this'
    ? candidate(text, { claimed: 'share-bar' })
    : text === 'Contact'
      ? candidate(text, { claimed: 'menu', sure: false })
      : candidate(text),
);
export const KEPT: readonly boolean[] = TEXTS.map(text => PROSE.includes(text) || OTHER.includes(text));
const ODDS = Float32Array.from(TEXTS, (text, i) => (KEPT[i] ? (OTHER.includes(text) ? 1 : 3) : -1));
for (const i of [...TEXTS.keys()]) if (!KEPT[i] && !THIRD.includes(TEXTS[i] ?? '')) ODDS[i] = -4;

/** The page, cut into runs. */
export const RUN_PAGE = runViewOf(
  viewOf(lines, readLexis(lines), new Float32Array(lines.length)),
  ODDS,
  KEPT,
  0.8,
) as RunView;
