import { expect, it } from 'vitest';
import { addCounts, countDocument, failedOf, noCounts } from '../../src/batch/counts.js';
import { emptyStory } from '../cli/harness.js';

const lines = (['menu', 'paragraph', 'headline', 'menu', 'share-bar'] as const).map(label => ({ label }));

it('counts lines that were taken out, by label, and not those that were kept', () => {
  const counts = noCounts();
  countDocument(counts, { story: { ...emptyStory, confidence: 0.9 }, lines }, null);
  expect(counts).toEqual({ documents: 1, failed: {}, doubtful: 0, removed: { menu: 2, 'share-bar': 1 } });
});

it('counts stories of low confidence', () => {
  const counts = noCounts();
  countDocument(counts, { story: { ...emptyStory, confidence: 0.49 }, lines: [] }, null);
  countDocument(counts, { story: { ...emptyStory, confidence: 0.5 }, lines: [] }, null);
  expect(counts).toEqual({ documents: 2, failed: {}, doubtful: 1, removed: {} });
});

it('counts a failed document by its code, and nothing else of it', () => {
  const counts = noCounts();
  countDocument(counts, { story: { ...emptyStory, confidence: 0 }, lines }, 'no-body');
  countDocument(counts, null, 'no-body');
  expect(counts).toEqual({ documents: 2, failed: { 'no-body': 2 }, doubtful: 0, removed: {} });
});

it('adds up', () => {
  const whole = { documents: 3, failed: { 'no-body': 1 }, doubtful: 1, removed: { menu: 4 } };
  addCounts(whole, { documents: 2, failed: { 'no-body': 1, 'empty-input': 1 }, doubtful: 1, removed: { tags: 1 } });
  expect(whole).toEqual({
    documents: 5,
    failed: { 'no-body': 2, 'empty-input': 1 },
    doubtful: 2,
    removed: { menu: 4, tags: 1 },
  });
  expect(failedOf(whole)).toBe(3);
});
