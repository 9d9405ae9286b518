import own from '../../reading/words/next-story.json' with { type: 'json' };
import other from '../../reading/words/previous-story.json' with { type: 'json' };
import { storyLink } from './parts/story-link.js';

/**
 * Link to the next story.
 *
 * Accepts: `Ferry runs again Next Story`; `Next Story`; `Next article: Ferry runs again`; `Nächster Artikel »`; the first
 * half of `Ferry runs again Next Story Harbour closed Previous Story`; the mark behind `... said the pilot. Next Story`.
 * Refuses: `Next story on the agenda was the ferry.`; `He could not wait for the next story.`; `The next article of the
 * treaty ...`; `Der nächste Artikel ...`; `L'article suivant dispose que ...`.
 */
export const nextStory = storyLink('next-story', own, other);
