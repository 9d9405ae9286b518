import { isLinkWord } from '../../lines/link-words.js';
import { endPhrase, mayShow, phraseGroup, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import { BAR, COLON, OPENS_CAPITALS, SEAM, YEAR } from '../../reading/matching/signs.js';
import { tagsLabel } from '../../reading/tag-list.js';
import words from '../../reading/words/also-read.json' with { type: 'json' };
import type { Claim, Rule } from '../rule.js';
import { isBelowProse } from './parts/below-prose.js';
import { callAtEnd, isCalledBehind } from './parts/call-behind.js';
import { isDatedBehind } from './parts/date-behind.js';
import { behindGluedLabel } from './parts/glued-label.js';
import { isHouseName } from './parts/house-name.js';
import { beginsCapitalised, holdsSentenceEnd } from './parts/link-text.js';

/**
 * A link to another story, set between the paragraphs or glued to the end of one.
 *
 * Accepts: `ALSO READ: Ferry runs again`; `Read | Ferry runs again`; `WATCH: Ferry runs again`; `[Related: Ferry runs again]`; `Lesen Sie auch: ...`; `À lire aussi Le bac reprend`;
 * `Ferry runs again after three weeks Read more`; `RELATED11 things to know`; below a
 * paragraph `Old hospital of Halm gets a new roofWed 3 Aug`; the label alone on its line; the link behind `... in 2014. ALSO READ: Ferry runs again`;
 * the label and a title of several words in languages where a capital tells them apart: `Lire aussi Le bac reprend la mer`.
 * Refuses: `Also read into the record was a letter.`; `Read more than one book.`; `Related: by blood, they were not.` and
 * `Sehen Sie auch Chancen in der Krise?` only as evidence; `Lire aussi vite que possible ...`; `Lees ook de kleine letters.`; a colon within a
 * sentence; `Related topics: Ferries`.
 */

const labelAtStart = startPhrase(words.label);
/** In these languages no colon need part them from the title: it begins with a capital, as nothing else would there. */
const bareAtStart = startPhrase(words.bare);
/** Where nouns have capitals too, it must begin with a small word or a quotation: `Lesen Sie auch Wer zahlt die Rampe?` */
const bareBeforeNouns = startPhrase(words.bareBeforeNouns);
const asks = startPhrase(words.question);
const FIRST_WORD = /^\p{L}{1,12}(?= )/u;
const labelAtEnd = endPhrase(words.label);
const weakAtStart = startPhrase(words.weak);
const weakAtEnd = endPhrase(words.weakAtEnd);
const isLabel = wholePhrase(words.label);
const isLink = wholePhrase(words.alone);

/** What follows a label: a delimiter, then the title. */
const DELIMITED = /^(?:["”»)\]】]{0,2} ?(?::|：|\||｜|–|—|-|»|>|→|▶|❯)["'“‘„«¿¡(「]? {0,2}|[\]】] ?)/u;
const TITLE = /^["'“‘„«¿¡([「『]{0,2}[\p{Lu}\p{N}\p{Lo}]/u;
const GLUED_TITLE = /^ (?:« |["'“‘„«¿¡([]{0,2})[\p{Lu}\p{Lo}]/u;
const FEWEST_TITLE_WORDS = 3;
const ENDED = /[.!?…]["'”’»)\]]{0,2} [[(•▶»*-]{0,2} {0,1}$/u;
/** `ALSO READ FROM THE EXAMPLE HERALD` */
const FROM_SITE = /^ from (\p{L}[\p{L}\p{N}.'’&-]{0,20}(?: \p{L}[\p{L}\p{N}.'’&-]{0,20}){0,4}) ?:?$/iu;
/** Labels that can mean nothing else: `Also read`, `Lesen Sie auch`, `Czytaj także`. */
const SAYS_ALSO = new RegExp(`(?<!\\p{L})${phraseGroup(words.also)}(?!\\p{L})`, 'iu');
const CLOSED = /[.!?…。।]["”»]?$/u;
const SENTENCE = /[.…。।]["”»]?$/u;
const PAUSE = /[.!?…]/u;
const LONGEST_TITLE = 200;
/** No title of two sentences is longer. */
const LONGEST_PAIR = 110;
const LONGEST_LABEL = 52;
/** A sentence stands before a link that is glued to it. */
const SHORTEST_GLUED = 20;

const isCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** `Boar in the nursery. Children locked in`: a title of two sentences, of which the last has no stop. */
const isPair = (title: string) => title.length <= LONGEST_PAIR && !CLOSED.test(title);

/** Labels that head items of stories, and headlines, too; in capitals below the text of a story they are links. */
const CALL = new RegExp(`^[^\\p{L}]{0,3}${phraseGroup(words.call)}$`, 'iu');

/**
 * `Video: ...` and `More: ...` head items of stories too; `Read more: ...` is a link even where a writer put it, and so is what is
 * set off below a paragraph by capitals, `WATCH | The ferry`, or by square brackets.
 */
const isSureLabel = (label: string, title: string, isBelow: boolean) =>
  label.includes(' ') || (isBelow && isCapitals(label) && CALL.test(label) && !isCapitals(title));

const isBracketed = (text: string) => text.startsWith('[') && text.endsWith(']');

function headed(text: string, end: number, strong: boolean, isBelow: boolean): Claim | null {
  if (!beginsCapitalised(text)) return null;
  const rest = text.slice(end);
  const mark = DELIMITED.exec(rest);
  if (mark !== null) {
    const title = rest.slice(mark[0].length);
    if (title === '') return null;
    const long = title.length > LONGEST_TITLE || holdsSentenceEnd(title);
    const titled = TITLE.test(title);
    if (isBelow && titled && isBracketed(text)) return { reason: 'begins with a link label', sure: true };
    if (strong)
      return {
        reason: 'begins with an also-read label',
        sure: titled && (!long || (SAYS_ALSO.test(text.slice(0, end)) && isPair(title))),
      };
    if (!titled || long || SENTENCE.test(title)) return null;
    return { reason: 'begins with a link label', sure: isSureLabel(text.slice(0, end).trim(), title, isBelow) };
  }
  const site = strong && SAYS_ALSO.test(text.slice(0, end)) ? FROM_SITE.exec(rest)?.[1] : undefined;
  if (site !== undefined && isHouseName(site)) return { reason: 'is an also-read label', sure: true, heads: true };
  if (!strong || !GLUED_TITLE.test(rest) || rest.length > LONGEST_TITLE) return null;
  if (SENTENCE.test(rest)) return null;
  const isParted = isCapitals(text.slice(0, end)) && !isCapitals(rest);
  return { reason: 'begins with an also-read label', sure: isParted || isBare(text, end) };
}

/** Whether a label needs no colon before what follows it, for that can be nothing but a title of several words. */
function isBare(text: string, end: number): boolean {
  const title = text.slice(end).trim();
  if (holdsSentenceEnd(title) || title.split(' ').length < FEWEST_TITLE_WORDS) return false;
  if (bareAtStart(text) === end) return true;
  const first = FIRST_WORD.exec(title)?.[0];
  const begins = first === undefined || isLinkWord(first.toLowerCase()) || asks(title) > 0;
  return begins && bareBeforeNouns(text) === end;
}

/** The last label with a colon or a bar that follows the end of a sentence. */
function glued(text: string): Claim | null {
  for (const delimiter of [':', '|']) {
    const at = text.lastIndexOf(delimiter);
    if (at < SHORTEST_GLUED || text.length - at > LONGEST_TITLE) continue;
    if (!PAUSE.test(text.slice(Math.max(0, at - LONGEST_LABEL), at))) continue;
    const before = text.slice(0, at);
    const strong = labelAtEnd(before);
    const from = strong >= 0 ? strong : weakAtEnd(before);
    if (from < 0 || !ENDED.test(text.slice(Math.max(0, from - 8), from))) continue;
    const label = text.slice(from, at);
    const title = text.slice(at + 1).trim();
    if (!beginsCapitalised(label) || !TITLE.test(title)) continue;
    const open = /[[(]$/u.test(text.slice(0, from)) ? 1 : 0;
    const sure = (strong >= 0 || isCapitals(label)) && !holdsSentenceEnd(title);
    return { reason: 'ends with an also-read link', sure, span: [from - open, text.length] };
  }
  return null;
}

export const alsoRead: Rule = {
  label: 'also-read',
  cues: [
    isLink,
    isLabel,
    labelAtStart,
    weakAtStart,
    callAtEnd,
    { signs: OPENS_CAPITALS, longest: LONGEST_TITLE },
    { signs: SEAM, longest: LONGEST_TITLE },
    { signs: YEAR, longest: LONGEST_TITLE },
    { signs: COLON, shortest: SHORTEST_GLUED },
    { signs: BAR, shortest: SHORTEST_GLUED },
  ],
  find: ({ text }, lines, index) => {
    if (isLink(text)) return { reason: 'is a read-more link', sure: true };
    if (isLabel(text)) return { reason: 'is an also-read label', sure: true, heads: true };
    if (isCalledBehind(text)) return { reason: 'is a title with the words of its link', sure: true };
    // above the story it may be the headline, or who wrote it
    if (mayShow(text, SEAM | YEAR) && isBelowProse(lines, index) && isDatedBehind(text))
      return { reason: 'is a title with its date glued behind', sure: true };
    if (text.length <= LONGEST_TITLE && mayShow(text, OPENS_CAPITALS | SEAM) && behindGluedLabel(text) > 0)
      return { reason: 'begins with an also-read label', sure: !CLOSED.test(text) };
    const strong = labelAtStart(text);
    const weak = weakAtStart(text);
    // The longer label counts: `Read more: ...` is the weak one, `Read more on this story: ...` is not.
    const isStrong = strong > 0 && strong >= weak;
    const end = isStrong ? strong : weak;
    // `Related topics: ...` begins with `Related`
    const isOfTags = end > 0 && tagsLabel(text) > end;
    const claim = end > 0 && !isOfTags ? headed(text, end, isStrong, isBelowProse(lines, index)) : null;
    return claim ?? (mayShow(text, COLON | BAR) ? glued(text) : null);
  },
};
