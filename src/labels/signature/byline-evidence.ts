import { phraseGroup } from '../../reading/matching/phrases.js';
import { ordinaryWords } from '../../reading/names/ordinary-words.js';
import words from '../../reading/words/speech.json' with { type: 'json' };
import { type Evidence, flag, kinds, rangeOf, ranges } from '../evidence.js';
import type { Label } from '../labels.js';
import { holdsSmall, holdsWord } from './first-lines.js';
import { isBelowList, WORD_EDGES, wordsAt, zoneOf } from './place.js';
import { GIVEN_NAME, KIND_COUNT, SIGNED, type Signer, type Survey } from './survey.js';

/** What speaks for and against a line as the byline of its story; `byline-points.json` says what each bin is worth. */

export const CLAIMS: readonly Label[] = [
  'byline',
  'timestamp',
  'author-bio',
  'caption',
  'credit',
  'copyright',
  'menu',
  'related-list',
  'most-read',
  'also-read',
  'comments',
  'share-bar',
  'tags',
  'breadcrumb',
  'other-chrome',
];

/** Signers of another name, from `near` to `far` lines away, of which `holds` is true. */
function others(
  { signers }: Survey,
  own: Signer,
  near: number,
  far: number,
  holds: (signer: Signer) => boolean,
): number {
  let count = 0;
  for (const other of signers) {
    const distance = Math.abs(other.index - own.index);
    if (distance >= near && distance <= far && other.key !== own.key && holds(other)) count += 1;
  }
  return count;
}

const isSigned = ({ kind }: Signer) => kind >= SIGNED;
const isGivenAlone = ({ kind }: Signer) => kind === GIVEN_NAME;

/** Lines to the next one with a date, within three; 0: none. */
function toDate({ dates }: Survey, index: number, step: 1 | -1): number {
  for (let k = 1; k <= 3; k += 1) if (index + step * k >= 0 && (dates[index + step * k] ?? 0) > 0) return k;
  return 0;
}

/** Share of the words of the first name that the story writes in small letters. */
function smallShare({ story }: Survey, { signature: { names } }: Signer): number {
  const words = names[0]?.split(' ') ?? [];
  let count = 0;
  for (const word of words) if (word.length > 2 && holdsSmall(story, word)) count += 1;
  return words.length === 0 ? 0 : count / words.length;
}

/** 0: the first lines of the story do not know the name; 1: they hold its last word; 2: the whole name. */
function inStory({ story }: Survey, { signature: { names } }: Signer): number {
  const [name = ''] = names;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (last.length <= 3 || !holdsWord(story, last)) return 0;
  return holdsWord(story, name) ? 2 : 1;
}

const SHORTEST_SURNAME = 4;
const SHORTEST_HEADLINE = 15;

/** 0: the headline does not know the name; 1: it holds its last word; 2: the whole name; 3: the line holds the headline. */
function inHeadline({ candidates, headline }: Survey, { text, signature: { names } }: Signer): number {
  const title = headline === null ? '' : (candidates[headline]?.line.text ?? '');
  if (title.length >= SHORTEST_HEADLINE && text.length > title.length && text.includes(title)) return 3;
  const [name] = names;
  if (name === undefined || title === '') return 0;
  if (title.includes(name)) return 2;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.length >= SHORTEST_SURNAME && title.includes(last) ? 1 : 0;
}

const isNamed = ({ signature }: Signer) => signature.names.length > 0;
/** What tells three kinds apart where six would be too fine: a name, a given name, behind a marker. */
const coarse = ({ kind }: Signer) => (kind >= SIGNED ? 2 : kind === GIVEN_NAME ? 1 : 0);
const SAYS = new RegExp(`${phraseGroup(words.behindName)}(?::|$)`, 'iu');
const LAST_WORDS = 8;
const SLASHED = /\p{L}\/\p{L}/u;
const STOP = /[.!?]$/u;
const ODD_SIGN = /[!?$%#]/u;

const TEXT_EDGES = [-60, -20, -8, -4, -2, -1, 0, 1, 2, 3, 4, 5, 7, 10, 15, 25, 45];
const REST_EDGES = [1, 2, 3, 5, 9, 15];
const SMALL_EDGES = [0.001, 0.4, 0.7];

export const BYLINE_EVIDENCE: readonly Evidence<Survey, Signer>[] = [
  kinds('kind', KIND_COUNT, (_, { kind }) => kind),
  ranges(
    'lines below the headline',
    [-40, -25, -15, -8, -4, -2, -1, 0, 2, 3, 4, 5, 7, 10, 15, 25, 40],
    (page, { index }) => (page.headline === null ? -1000 : index - page.anchor),
  ),
  flag('page without headline', ({ headline }) => headline === null),
  kinds(
    'lines above the text',
    2 * (TEXT_EDGES.length + 1),
    (page, signer) =>
      rangeOf(TEXT_EDGES, page.first < 0 ? -1000 : page.first - signer.index) +
      (isSigned(signer) ? TEXT_EDGES.length + 1 : 0),
  ),
  ranges('lines below the text', [-40, -15, -6, -3, -1, 0, 1, 2, 3, 4, 6, 9, 14, 25], (page, { index }) =>
    page.last < 0 ? -1000 : index - page.last,
  ),
  flag('marker on the line above', (_, { lone }) => lone),
  flag('marker within the line', (_, { signature }) => signature.within),
  kinds('date on the line', 36, (page, signer) => (zoneOf(page, signer.index) * 3 + coarse(signer)) * 4 + signer.date),
  kinds('date below', 12, (page, { index }) => zoneOf(page, index) * 4 + toDate(page, index, 1)),
  kinds('date above', 12, (page, { index }) => zoneOf(page, index) * 4 + toDate(page, index, -1)),
  flag('role below', ({ roles }, { index }) => roles[index + 1] === 1),
  kinds('other words', 21, (_, signer) => coarse(signer) * 7 + rangeOf(REST_EDGES, signer.signature.rest)),
  kinds('agency and role', 4, (_, { signature }) => (signature.agency === null ? 0 : 1) + (signature.role ? 2 : 0)),
  ranges('words of the name', [1, 2, 3, 4, 5], (_, { signature }) => signature.names[0]?.split(' ').length ?? 0),
  kinds(
    'small words',
    8,
    (page, signer) => rangeOf(SMALL_EDGES, smallShare(page, signer)) + (signer.signature.given ? 4 : 0),
  ),
  kinds('ordinary words', 8, (_, { signature }) => ordinaryWords(signature.names[0] ?? '') + (signature.given ? 4 : 0)),
  kinds('in the headline', 4, (page, signer) => inHeadline(page, signer)),
  kinds('in the first lines', 6, (page, signer) => inStory(page, signer) + (isSigned(signer) ? 3 : 0)),
  ranges('lines with the name', [2, 3, 4, 6], (page, signer) =>
    isNamed(signer)
      ? 1 + page.signers.reduce((n, { key, index }) => (key === signer.key && index !== signer.index ? n + 1 : n), 0)
      : 1,
  ),
  ranges('copies', [2, 3, 5], (page, { text }) =>
    page.signers.reduce((n, other) => (other.text === text ? n + 1 : n), 0),
  ),
  flag(
    'holds the copyright',
    ({ rights }, signer) => isNamed(signer) && signer.key.length > 5 && rights.includes(signer.key),
  ),
  ranges('markers around', [1, 2, 3, 5], (page, signer) => others(page, signer, 3, 15, isSigned)),
  ranges('given names around', [1, 2, 3, 5], (page, signer) => others(page, signer, 2, 12, isGivenAlone)),
  ranges('signatures around', [1, 2, 4, 7, 12], (page, signer) => others(page, signer, 1, 10, () => true)),
  ranges('like it, nearer to the headline', [1, 2, 3, 6], (page, signer) =>
    signer.index < page.anchor
      ? 0
      : others(
          page,
          signer,
          1,
          10_000,
          ({ kind, index }) => kind === signer.kind && index > page.anchor && index < signer.index,
        ),
  ),
  kinds('rule', CLAIMS.length + 2, ({ candidates }, { index }) => {
    const label = candidates[index]?.claim?.label;
    return label === undefined ? 0 : CLAIMS.indexOf(label) + 2;
  }),
  flag('below a list', (page, { index }) => isBelowList(page, index)),
  flag('note on the author beside', ({ candidates }, { index }) =>
    [-2, -1, 1, 2, 3].some(k => candidates[index + k]?.claim?.label === 'author-bio'),
  ),
  flag('repeats the line above', ({ candidates }, { index, text, signature }) => {
    const above = candidates[index - 1]?.line.text;
    return above !== undefined && (above === text || above === signature.names[0]);
  }),
  flag('the next line begins with it', ({ candidates }, { index, text }) =>
    (candidates[index + 1]?.line.text ?? '').startsWith(text),
  ),
  flag('stroke between words', (_, { text }) => text.includes('/') && SLASHED.test(text)),
  ranges('lines from the top', [1, 3], (_, { index }) => index),
  flag('says', (_, { text, signature }) => signature.leads || text.endsWith(':') || SAYS.test(text.slice(-LAST_WORDS))),
  ranges('words above', WORD_EDGES, (page, { index }) => wordsAt(page, index - 1)),
  ranges('words below', WORD_EDGES, (page, { index }) => wordsAt(page, index + 1)),
  flag('full stop', (_, { text }) => STOP.test(text)),
  flag('sign that names have not', (_, { text }) => ODD_SIGN.test(text)),
];
