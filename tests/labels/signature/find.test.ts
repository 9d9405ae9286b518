import { describe, expect, it } from 'vitest';
import { findSignature } from '../../../src/labels/signature/find.js';
import { pageOf, storyWith } from './pages.js';

describe('findSignature', () => {
  it('says what the lines are that a rule took for the byline or the date of the story', () => {
    const teasers = ['Related stories', 'Ferry sold', 'By Ann Poe', 'May 1, 2022', '5 min read'];
    const { candidates, body, headline } = pageOf(storyWith(['By Jane Doe', 'May 3, 2022', '5 min read'], teasers));
    const { own: found, notOwn } = findSignature(candidates, body, headline);
    const labels = candidates.map(({ line }, i) => [line.text, (found.get(i) ?? notOwn(i))?.label ?? null]);
    expect(labels).toContainEqual(['By Jane Doe', 'byline']);
    expect(labels).toContainEqual(['By Ann Poe', 'other-chrome']);
    expect(labels).toContainEqual(['May 1, 2022', 'other-chrome']);
    expect(labels.filter(([text]) => text === '5 min read')).toEqual([
      ['5 min read', null],
      ['5 min read', 'other-chrome'],
    ]);
  });

  it('gives the reason of the rule that saw it too, or its own', () => {
    const reason = (text: string) => {
      const { candidates, body, headline } = pageOf(storyWith([text]));
      return findSignature(candidates, body, headline).own.get(4)?.reason;
    };
    expect(reason('By Jane Doe')).toBe('begins with By and a name');
    expect(reason('Jane Doe')).toBe('the likeliest name near the story');
    expect(reason('Jane Doe, Halm May 3, 2022')).toBe('a name and a date near the story');
  });

  it('finds nothing on a page of nothing', () => {
    expect(findSignature([], [], null).own.size).toBe(0);
  });
});
