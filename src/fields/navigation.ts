import type { LabelledLine } from '../labels/labels.js';
import { endPhrase, type PhraseList, startPhrase, wholePhrase } from '../reading/matching/phrases.js';
import { trimAround } from '../reading/matching/trim.js';
import nextStory from '../reading/words/next-story.json' with { type: 'json' };
import previousStory from '../reading/words/previous-story.json' with { type: 'json' };
import short from '../reading/words/story-neighbours.json' with { type: 'json' };
import type { Placed } from './headline.js';
import { LOOSE_SIGNS } from './loose-signs.js';

const LONGEST = 300;
const SIGNS = `${LOOSE_SIGNS}»›>→▸▶►«‹<←◂◀◄`;

/** `Previous PostPrevious Ferry runs`: a marker for the eye and one for the ear. */
const MOST_MARKERS = 3;
const SMALL_LETTER = /[\p{Ll}\p{N}]/u;

const markersOf = (list: PhraseList) => ({
  head: startPhrase(list),
  tail: endPhrase(list),
  alone: wholePhrase(list),
});

// a bare `Next` or `Previous` is a marker on a line that is labelled so
const NEXT = markersOf({ ...prefixed('long', nextStory), ...short.next });
const PREVIOUS = markersOf({ ...prefixed('long', previousStory), ...short.previous });

/** Both lists in one, none hiding the other's languages. */
function prefixed(prefix: string, list: PhraseList): PhraseList {
  return Object.fromEntries(Object.entries(list).map(([language, phrases]) => [`${prefix}-${language}`, phrases]));
}

type Markers = ReturnType<typeof markersOf>;

const bareOf = (text: string) => trimAround(text.slice(0, LONGEST), SIGNS);

/** The title without its marker; empty where the line is only the marker. */
function titleOf(text: string, markers: Markers): string {
  const bare = bareOf(text);
  if (markers.alone(bare)) return '';
  const tail = markers.tail(bare);
  if (tail > 0) return trimAround(bare.slice(0, tail), SIGNS);
  let rest = bare;
  for (let turn = 0; turn < MOST_MARKERS; turn += 1) {
    const end = markers.head(rest);
    // `Next PostFerry runs`: scrapers glue the title to its marker
    if (end === 0 || SMALL_LETTER.test(rest.charAt(end))) break;
    rest = trimAround(rest.slice(end), SIGNS);
  }
  return rest;
}

/**
 * The title of the next or the previous story.
 * Accepts: `title Next Story`, `Next Story: title`, `« Previous article title`, `Next Story` above or below a line with the
 * title and the same label. A line with only the marker and no title near gives null.
 *
 * @example
 * readNeighbour([nextStory('Harbour tunnel opens a year late Next Story')], 'next-story')?.text
 * // 'Harbour tunnel opens a year late'
 */
export function readNeighbour(lines: readonly LabelledLine[], label: 'next-story' | 'previous-story'): Placed | null {
  const markers = label === 'next-story' ? NEXT : PREVIOUS;
  const isMarker = (one: LabelledLine | undefined) => one?.label === label && markers.alone(bareOf(one.line.text));
  for (const [i, { line, label: found }] of lines.entries()) {
    if (found !== label) continue;
    // `What comes next` above or below its marker has none
    const isParted = isMarker(lines[i - 1]) || isMarker(lines[i + 1]);
    const text = isParted && !isMarker(lines[i]) ? bareOf(line.text) : titleOf(line.text, markers);
    if (text !== '') return { text, line };
  }
  return null;
}
