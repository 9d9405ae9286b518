import type { Rule } from '../rule.js';
import own from '../words/next-story.json' with { type: 'json' };
import other from '../words/previous-story.json' with { type: 'json' };
import { storyLink } from './parts/story-link.js';

/**
 * Link to the next story.
 *
 * Accepts: `Ferry runs again Next Story`; `Next Story`; `Next article: Ferry runs again`; `Nächster Artikel »`; the first
 * half of `Ferry runs again Next Story Harbour closed Previous Story`; the mark behind `... said the pilot. Next Story`.
 * Refuses: `Next story on the agenda was the ferry.`; `He could not wait for the next story.`; `The next article of the
 * treaty ...`; `Der nächste Artikel ...`; `L'article suivant dispose que ...`.
 */
const { find, cues } = storyLink(own, other);

const REASONS = {
  'mark alone': 'is a next-story label',
  'title and mark': 'a title with a next-story label',
  'mark behind text': 'ends with a next-story label',
  'one of two links': 'a title with a next-story label',
} as const;

export const nextStory: Rule = {
  label: 'next-story',
  cues,
  find: line => {
    const link = find(line.text);
    if (link === null) return null;
    const claim = { reason: REASONS[link.kind], sure: link.sure };
    return link.span === undefined ? claim : { ...claim, span: link.span };
  },
};
