import { wholePhrase } from '../reading/matching/phrases.js';
import words from '../reading/words/breadcrumb.json' with { type: 'json' };
import type { Story } from '../story/schema.js';

const isHome = wholePhrase(words.home);

/**
 * The section a story stands in, for formats that have one and no path: the narrowest of its path.
 *
 * @returns null where there is none, or only the home page
 * @example
 * ownSection(story) // 'Africa', of Home, Africa
 */
export function ownSection({ section }: Story): string | null {
  const last = section.at(-1)?.trim() ?? '';
  return last === '' || isHome(last) ? null : last;
}
