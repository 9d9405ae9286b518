import { describe, expect, it } from 'vitest';
import { isCleanCopy } from '../../../src/labels/decoding/clean-copy.js';
import { candidate, MENU, PROSE } from '../candidates.js';

const STORY = [candidate('Harbour of Halm stays closed'), ...PROSE.map(text => candidate(text))];
const KEPT = STORY.map((_, i) => i > 0);

describe('isCleanCopy', () => {
  it('accepts a headline and its story, and a line in doubt', () => {
    expect(isCleanCopy(STORY, KEPT)).toBe(true);
    expect(isCleanCopy([...STORY, candidate('Who pays')], [...KEPT, false])).toBe(true);
    expect(isCleanCopy([candidate('HALM (Agency) -', { claimed: 'dateline' }), ...STORY], [true, ...KEPT])).toBe(true);
    expect(
      isCleanCopy([candidate('By Ann Mbeki', { claimed: 'byline', sure: false }), ...STORY], [false, ...KEPT]),
    ).toBe(true);
  });

  it('refuses a page with chrome that a rule is sure of', () => {
    const share = candidate('Share on Facebook', { claimed: 'share-bar' });
    expect(isCleanCopy([...STORY, share], [...KEPT, false])).toBe(false);
  });

  it('refuses a page of which much is no body, or all', () => {
    const menu = [...MENU, ...MENU].map(text => candidate(text));
    expect(isCleanCopy([...menu, ...STORY], [...menu.map(() => false), ...KEPT])).toBe(false);
    expect(
      isCleanCopy(
        STORY,
        STORY.map(() => false),
      ),
    ).toBe(false);
    expect(isCleanCopy([], [])).toBe(false);
  });
});
