import { expect, it } from 'vitest';
import { unpackModel } from '../../src/labels/model/weights.js';
import packed from '../../src/labels/model/weights.json' with { type: 'json' };
import { unseenStories } from '../../src/training/body.js';
import { foldOfPage } from '../../src/training/model.js';
import { PROSE } from '../labels/candidates.js';

it('finds the story of a page by what has not seen its domain', () => {
  const model = unpackModel(packed);
  // models that can be told apart by how sure they are
  const without = [0, 1, 2, 3, 4].map(fold => ({
    ...model,
    certainty: { expected: [0, 1], share: [fold / 10, fold / 10] },
  }));
  const records = Array.from({ length: 12 }, (_, i) => ({
    id: `page-${i}`,
    render: 'paras',
    domain: `news-${i}.example`,
    text: PROSE.join('\n\n'),
  }));
  const stories = unseenStories(records, without).map(line => JSON.parse(line));
  expect(stories.map(({ id, confidence }) => [id, confidence])).toEqual(
    records.map(({ id, domain }) => [id, foldOfPage({ domain }) / 10]),
  );
  expect(new Set(stories.map(({ confidence }) => confidence)).size).toBeGreaterThan(2);
  for (const { body, render } of stories) {
    expect(body).toContain(PROSE[0]);
    expect(render).toBe('paras');
  }
});
