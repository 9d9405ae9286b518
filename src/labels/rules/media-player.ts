import type { Line } from '../../lines/line.js';
import { isStamp } from '../../reading/dates/stamp.js';
import { mayShow, phraseGroup, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import { AT, DASH, DOT, FIGURE, ROUND, SLASH, YEAR } from '../../reading/matching/signs.js';
import words from '../../reading/words/media-player.json' with { type: 'json' };
import type { Claim, Rule } from '../rule.js';
import {
  endsPost,
  endsWithPostLink,
  isDayOfPost,
  isMarked,
  isSignedPost,
  LONGEST_DAY,
  LONGEST_POSTER,
} from './parts/post.js';
import { isReported } from './parts/reported.js';

/**
 * Controls and texts of a video, an audio or a gallery, and posts of social networks that a page shows.
 *
 * Accepts: `Play`, `Mute`, `Current Time 0:00`, `Duration 2:34`, `0:00 / 2:34`, `WATCH | ...`, `Video Player is loading.`,
 * `This is a modal window`, `Listen to this article`, `1 / 12`, `View gallery`, `Hide caption`, `5 Bilder`, `Artikel anhören`,
 * `Your browser does not support the audio element.`; `— Port of Halm (@halmport) July 18, 2023`, the post above it, the day where it stands below,
 * `The ferry is back. pic.twitter.com/a1B2c3`.
 *
 * Refuses: `Play was stopped after rain.`, `Watch out for ...`, `Listen to the people, she said.`, `Duration of the talks is ...`,
 * `Video of the crash shows ...`, `1/12 of the sum`, `Video killed the radio star.`, `- Halm (@halmport is the account of the port)`,
 * `— Jane Doe (@janedoe)` without a day, which signs a story.
 */

const LONGEST = 300;
const SHORT = 60;
const TITLE = 150;
const LONGEST_POST = 700;
const POSTER_SIGNS = AT | DASH | ROUND;

const isPhrase = wholePhrase(words.whole);
const isWeak = wholePhrase({ all: words.weak });
const starts = startPhrase(words.starts);
const titles = startPhrase(words.titles);
/** What stands between `WATCH` and the title. */
const SIGN = /^ ?(?:[:|]| [–—-] )/u;
/** `WATCH | ...`: a word in capitals, or one with a bar. */
const TITLED =
  /^(?:(?:WATCH|VIDEO|LISTEN|GALLERY|PHOTOS|IN PICTURES|IN PHOTOS|VÍDEO|VIDÉO|ASSISTA|GUARDA|TAZAMA)(?: LIVE| NOW)?(?: ?[:|]| [–—-] )|(?:Watch|Video|Listen|Gallery|Photo Gallery|Vídeo|Vidéo|Watch live|Watch now|Bildergalerie|Fotostrecke|Fotogalería|Diaporama) ?[|:] )(?!\d)/u;
const BROWSER = new RegExp(
  `^(?:${phraseGroup(words.sure)}|duration \\d|the video will auto-?play(?: soon|\\.|$)|video loading ?(?:click|tap)|click to play ?(?:tap|video)|(?:(?:editor['’]s )?note: )?the (?:video above|above video) is (?:from|of|about) |app users:? click )`,
  'iu',
);
const CLOCK =
  /^(?:(?:current time|duration(?: time)?|remaining time|play|listen|video|audio|watch|dauer|durée|duración|duração|durata|duur|laufzeit)? ?:? ?-?\d{1,2}:\d{2}(?::\d{2})?(?: ?[/|] ?-?\d{1,2}:\d{2}(?::\d{2})?)?|loaded ?: ?\d{1,3}(?:\.\d{1,2})?%|(?:listen|audio|video|play) ?(?:[•·|(–-] ?)?\d{1,2}:\d{2}(?: min(?:utes)?)?\)?|\(?\d{1,3} ?(?:min|mins|minutes)\)? (?:listen|watch|video|audio))$/iu;
const CLOCK_SURE = /[/|%\p{L}]|^-?0:00$/u;
const COUNTER =
  /^(?:(?:image|photo|slide|picture|bild|foto|imagen|imagem|immagine|afbeelding|picha|page)s? )?\(?\d{1,3} ?(?:\/|of|von|sur|de|di|van|ya) ?\d{1,3}\)?(?: (?:photos?|images?|slides?|pictures?|bilder|fotos?))?$/iu;
const COUNTER_SURE = /\p{L}{4}|^\d{1,3} of \d/u;
const SIZE = new RegExp(
  `^(?:${phraseGroup(words.all)} )?(?:all )?\\d{1,3} ${phraseGroup(words.pictures)}(?: - [\\p{L} ]{4,30})?$`,
  'iu',
);

const ENDED = /[.!?…]["”’»)]?$/u;

/** What a line has to do with a post. */
function partOfPost(line: Line, lines: readonly Line[], index: number): Claim | null {
  const { text } = line;
  const reason = 'is a post of a social network';
  if (endsWithPostLink(text)) return isReported(text) ? null : { reason, sure: true };
  // parts of lines stand beside nothing
  if (line !== lines[index]) return null;
  if (endsPost(lines, index)) {
    const above = lines[index - 1]?.text ?? '';
    // right below a headline it may sign the story
    const isBelow = ENDED.test(above) || isStamp(above);
    return { reason: 'names who posted it', sure: (isSignedPost(text) && isBelow) || isMarked(above) };
  }
  // what stands above may be the date of the story
  if (endsPost(lines, index + 1)) return isStamp(text) ? null : { reason, sure: isMarked(text) };
  return isDayOfPost(lines, index)
    ? { reason: 'is the day of a post', sure: isMarked(lines[index - 2]?.text ?? '') }
    : null;
}

export const mediaPlayer: Rule = {
  label: 'media-player',
  cues: [
    isPhrase,
    starts,
    titles,
    { signs: FIGURE, longest: SHORT },
    { signs: POSTER_SIGNS, longest: LONGEST_POSTER },
    { signs: YEAR, longest: LONGEST_DAY, above: POSTER_SIGNS },
    { signs: DOT | SLASH, longest: LONGEST_POST },
    { longest: LONGEST_POST, below: POSTER_SIGNS },
  ],
  find: (line, lines, index) => {
    const { text } = line;
    if (text.length < 3 || text.length > LONGEST_POST) return null;
    const post = partOfPost(line, lines, index);
    if (post !== null || text.length > LONGEST) return post;
    if (isPhrase(text)) return { reason: 'is a control or text of a player', sure: !isWeak(text) };
    if (text.length <= SHORT && mayShow(text, FIGURE)) {
      if (CLOCK.test(text)) return { reason: 'is the clock of a player', sure: CLOCK_SURE.test(text) };
      if (COUNTER.test(text)) return { reason: 'counts pictures', sure: COUNTER_SURE.test(text) };
      if (SIZE.test(text)) return { reason: 'counts pictures', sure: true };
    }
    if (starts(text) > 0) return { reason: 'begins like the text of a player', sure: BROWSER.test(text) };
    const title = titles(text);
    if (title === 0 || text.length > TITLE || !SIGN.test(text.slice(title, title + 4))) return null;
    // the page of a gallery has it for its headline, above its date
    const isDated = () => isStamp(lines[index + 1]?.text ?? '') || isStamp(lines[index + 2]?.text ?? '');
    return { reason: 'is the title of a video or a gallery', sure: TITLED.test(text) && !isDated() };
  },
};
