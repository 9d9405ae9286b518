import type { Rule } from '../rule.js';
import other from '../words/next-story.json' with { type: 'json' };
import own from '../words/previous-story.json' with { type: 'json' };
import { storyLink } from './parts/story-link.js';

/**
 * Link to the previous story.
 *
 * Accepts: `Harbour closed Previous Story`; `« Previous post`; `Previous article: Harbour closed`; `Vorheriger Artikel`;
 * the second half of `Ferry runs again Next Story Harbour closed Previous Story`; the mark behind `... he said. Previous
 * Story`.
 * Refuses: `The previous story had been retold.`; `Previous story ideas were dropped.`; `Im vorherigen Artikel ...`;
 * `L'article précédent prévoit ...`.
 */
const { find, cues } = storyLink(own, other);

const REASONS = {
  'mark alone': 'is a previous-story label',
  'title and mark': 'a title with a previous-story label',
  'mark behind text': 'ends with a previous-story label',
  'one of two links': 'a title with a previous-story label',
} as const;

export const previousStory: Rule = {
  label: 'previous-story',
  cues,
  find: line => {
    const link = find(line.text);
    if (link === null) return null;
    const claim = { reason: REASONS[link.kind], sure: link.sure };
    return link.span === undefined ? claim : { ...claim, span: link.span };
  },
};
