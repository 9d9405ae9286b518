import { describe, expect, it } from 'vitest';
import { relatedList } from '../../../src/labels/rules/related-list.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => relatedList.find(line(text), [line(text)], 0);

describe('related-list', () => {
  it.each([
    'Related stories',
    'RELATED ARTICLES:',
    'You may also like',
    'Recommended for you',
    'More from Harbour News',
    'More in Business',
    'Mehr zum Thema',
    'Das könnte Sie auch interessieren',
    'Sur le même sujet',
    'Te puede interesar',
    'Notícias relacionadas',
    'Ti potrebbe interessare',
    'Gerelateerde artikelen',
    'Habari zinazohusiana',
    'Relaterade artiklar',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each(['More on Harbour Safety'])('takes for evidence %j', text => {
    expect(find(text)).toMatchObject({ sure: false });
  });

  it.each(['Related stories', 'You might also like', 'More from Harbour News'])('heads a list: %j', text => {
    expect(find(text)).toMatchObject({ heads: true });
  });

  it.each([
    'Related stories were told for years.',
    'You may also like to know that the ferry sank.',
    'Recommended doses vary.',
    'More from habit than from hope, he stayed.',
    'More in sorrow than in anger, she left.',
    'Mehr aus Not als aus Liebe blieb er.',
    "Sur le même sujet, le maire s'est tu.",
    'Te puede interesar saber que el puerto cerró.',
    'Ti potrebbe interessare sapere che il porto è chiuso.',
    'related stories',
    'Share the blame," he said.',
    '"Share the blame," he said. He refused.',
    'Published in January, the report was short.',
    'By Tuesday the search had ended.',
    'Home, for most of them, is a tent.',
    'Next story on the agenda was the budget.',
    'Also read into the record was a letter from the pilots.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });
});
