import other from '../../reading/words/next-story.json' with { type: 'json' };
import own from '../../reading/words/previous-story.json' with { type: 'json' };
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
export const previousStory = storyLink('previous-story', own, other);
