import type { Candidate } from '../../../src/labels/candidate.js';
import { judgedView } from '../../../src/labels/model/judged-view.js';
import { readLexis } from '../../../src/labels/model/lexis.js';
import { viewOf } from '../../../src/labels/model/view.js';
import { candidate, MENU, PROSE } from '../candidates.js';

/** A page as sites make them, and where its parts are. */
const TITLE = 'Harbour of Halm stays closed for another week';
export const PAGE: readonly Candidate[] = [
  ...MENU.map(text => candidate(text, { claimed: 'menu', sure: false })),
  candidate(TITLE),
  candidate('By Jane Doe', { claimed: 'byline' }),
  ...PROSE.map(text => candidate(text)),
  candidate('Share this', { claimed: 'share-bar' }),
  candidate('Most read', { claimed: 'most-read', sure: false, heads: true }),
  candidate('Beekeepers count their losses'),
  candidate('Snow on the mountain pass'),
];
export const TITLE_AT = MENU.length;
export const BODY_FROM = MENU.length + 2;
export const BODY_TO = BODY_FROM + PROSE.length;

const isStory = (i: number) => i >= BODY_FROM && i < BODY_TO;

/** The view of the page, scored as if its words were known well. */
export const VIEW = viewOf(
  PAGE,
  readLexis(PAGE),
  Float32Array.from(PAGE, (_, i) => (isStory(i) ? 3 : -3)),
);
/** The same page with its lines judged rightly. */
export const JUDGED = judgedView(
  VIEW,
  Float32Array.from(PAGE, (_, i) => (isStory(i) ? 4 : -4)),
);
