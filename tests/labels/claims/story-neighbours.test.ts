import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/index.js';
import { claimNeighbours } from '../../../src/labels/claims/story-neighbours.js';
import { candidate, PROSE } from '../candidates.js';

const FERRY = 'Ferry service returns after dock repairs';
const SCHOOL = 'School board weighs four-day week';
const NEXT = 'next-story';
const PREVIOUS = 'previous-story';

/** What is claimed of lines below a sentence of the story. */
const labels = (...lines: readonly (string | ReturnType<typeof candidate>)[]) =>
  claimNeighbours([PROSE[0] ?? '', ...lines].map(line => (typeof line === 'string' ? candidate(line) : line)))
    .slice(1)
    .map(({ claim }) => claim?.label ?? null);

describe('claimNeighbours', () => {
  it.each([
    ['Previous article', 'Next article'],
    ['Previous Story', 'Next Story'],
    ['← Previous Post', 'Next Post →'],
    ['Prev', 'Next'],
    ['« Previous', 'Next »'],
    ['Older Post', 'Newer Post'],
    ['Vorheriger Artikel', 'Nächster Artikel'],
  ])('takes the titles below %j and %j, in either order, and above them', (previous, next) => {
    expect(labels(previous, FERRY, next, SCHOOL)).toEqual([PREVIOUS, PREVIOUS, NEXT, NEXT]);
    expect(labels(next, SCHOOL, previous, FERRY)).toEqual([NEXT, NEXT, PREVIOUS, PREVIOUS]);
    expect(labels(FERRY, previous, SCHOOL, next, PROSE[1] ?? '')).toEqual([PREVIOUS, PREVIOUS, NEXT, NEXT, null]);
  });

  it('takes the title below one mark that can be nothing else', () => {
    const mark = candidate('Next Story', { claimed: NEXT });
    expect(labels(mark, SCHOOL)).toEqual([NEXT, NEXT]);
    expect(labels(mark, `${SCHOOL}?`)).toEqual([NEXT, NEXT]);
  });

  it.each([
    [`Previous: ${FERRY}`, `Next: ${SCHOOL}`],
    [`Prev : ${FERRY}`, `Next up: ${SCHOOL}`],
    [`« ${FERRY}`, `${SCHOOL} »`],
    [`← ${FERRY}`, `${SCHOOL} →`],
    [`← ${FERRY}`, `→ ${SCHOOL}`],
    [`‹ ${FERRY}`, `${SCHOOL} ›`],
  ])('takes %j next to %j, in either order', (previous, next) => {
    expect(labels(previous, next)).toEqual([PREVIOUS, NEXT]);
    expect(labels(next, previous)).toEqual([NEXT, PREVIOUS]);
  });

  it('refuses words above a sentence of the story, where arrows are links all the same', () => {
    const [previous, next] = ['Previous: Up 2.4 percent in April', 'Next: June figures due on 3 July'];
    expect(labels(previous, next, PROSE[1] ?? '')).toEqual([null, null, null]);
    expect(labels(previous, next, 'Jane Doe')).toEqual([PREVIOUS, NEXT, null]);
    expect(labels(`← ${FERRY}`, `${SCHOOL} →`, PROSE[1] ?? '')).toEqual([PREVIOUS, NEXT, null]);
  });

  it('takes the marks alone where titles may stand above them and below', () => {
    const lines = [FERRY, 'Previous Article', SCHOOL, 'Next Article', 'Most read stories of Halm today'];
    expect(labels(...lines)).toEqual([null, PREVIOUS, null, NEXT, null]);
    const mark = candidate('Next Story', { claimed: NEXT });
    expect(labels(FERRY, mark, 'Jane Doe covers the council for the Gazette')).toEqual([null, NEXT, null]);
  });

  it('takes a question for a title in any way', () => {
    expect(labels('Previous', `${FERRY}?`, 'Next', `${SCHOOL}?`)).toEqual([PREVIOUS, PREVIOUS, NEXT, NEXT]);
    expect(labels(`Previous: ${FERRY}?`, `Next: ${SCHOOL}?`)).toEqual([PREVIOUS, NEXT]);
  });

  it('says why', () => {
    const claims = claimNeighbours([PROSE[0] ?? '', 'Prev', FERRY, 'Next', SCHOOL].map(text => candidate(text)));
    expect(claims.slice(1, 3).map(({ claim }) => claim)).toEqual([
      { label: PREVIOUS, reason: 'is a previous-story label', sure: true },
      { label: PREVIOUS, reason: 'a title with its label next to it', sure: true },
    ]);
  });

  it.each([
    ['marks that lead through pages', ['Previous', 'Next']],
    ['one word that is no mark alone', ['Next', SCHOOL]],
    ['two marks of the same kind', ['Next', SCHOOL, 'Next', FERRY]],
    ['marks with sentences', ['Previous', `${FERRY}.`, 'Next', `${SCHOOL}.`]],
    ['marks with short words', ['Previous', 'Slide', 'Next', 'Slide']],
    ['marks with dates', ['Previous', 'December 13, 2025', 'Next', 'December 15, 2025']],
    ['small marks', ['previous', FERRY, 'next', SCHOOL]],
    ['one word with a title', [`Next: ${SCHOOL}`, FERRY]],
    ['a word before a sentence', ['Previous: The ferry had sailed.', 'Next: The pier had closed.']],
    ['a word before a small letter', [`Previous: ${FERRY.toLowerCase()}`, `Next: ${SCHOOL.toLowerCase()}`]],
    ['a word in a sentence', ['Previous owners of the ferry', 'Next to the pier of Halm']],
    ['a quotation over two lines', ['« We have waited for years', 'and we hope the pier opens »']],
    ['two quotations', ['« We have waited for years »', '« We hope the pier opens »']],
    ['a quotation of sentences', ['« We have waited for years.', 'We hope the pier opens. »']],
    ['one title with an arrow', [`← ${FERRY}`, SCHOOL]],
  ])('refuses %s', (_, lines) => {
    expect(labels(...lines)).toEqual(lines.map(() => null));
  });

  it('refuses comments, and what a rule is sure of, for a title', () => {
    const mark = candidate('Next Story', { claimed: NEXT });
    expect(labels(mark, '2 replies to “Ferry runs again”')).toEqual([NEXT, null]);
    expect(labels(mark, candidate('Most read this week', { claimed: 'most-read' }))).toEqual([NEXT, 'most-read']);
  });

  it('looks at nothing above the first sentence of the story: the headline may stand there', () => {
    const lines = ['Previous Story', FERRY, 'Next Story', SCHOOL].map(text => candidate(text));
    expect(claimNeighbours(lines)).toEqual(lines);
  });

  it.each([
    ['Previous article', FERRY, 'Next article', SCHOOL],
    [`Previous: ${FERRY}`, `Next: ${SCHOOL}`],
    [`« ${FERRY}`, `${SCHOOL} »`],
  ])('gives the story its neighbours: %s', (...lines) => {
    const page = ['Harbour of Halm stays closed for a week', 'By Ann Mbeki', ...PROSE, ...lines].join('\n\n');
    const { story } = clean(page);
    expect(story.navigation).toEqual({ next: SCHOOL, previous: FERRY });
    expect(story.body).toHaveLength(PROSE.length);
  });
});
