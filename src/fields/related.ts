import { isBodyLabel, type LabelledLine } from '../labels/labels.js';
import { isOnlyDate } from '../reading/dates/date-in.js';
import { startPhrase, wholePhrase } from '../reading/matching/phrases.js';
import { trimAround } from '../reading/matching/trim.js';
import alsoRead from '../reading/words/also-read.json' with { type: 'json' };
import relatedList from '../reading/words/related-list.json' with { type: 'json' };
import type { Related } from './fields.js';
import { LOOSE_SIGNS } from './loose-signs.js';
import notRelated from './words/not-related.json' with { type: 'json' };

const LONGEST = 300;
const LONGEST_HEADING = 60;
const FEWEST_WORDS = 3;
const FEWEST_SIGNS = 8;
const MAX_RELATED = 200;
const SIGNS = `${LOOSE_SIGNS}»›>→▸▶►«‹*`;

const isLabel = wholePhrase(alsoRead.label, alsoRead.weak, alsoRead.alone, relatedList.heading, relatedList.weak);
const isMore = wholePhrase(alsoRead.alone, alsoRead.weak);
/** `More from Politics`. */
const fromEnd = startPhrase(relatedList.from);
/** `More on Politics`, which may be a title where it is longer. */
const onEnd = startPhrase(relatedList.weak);
const labelEnd = startPhrase(alsoRead.label, alsoRead.weak, relatedList.heading);
const strongLabelEnd = startPhrase(alsoRead.label);
/** What stands between a label and a title; behind a strong label a blank is enough. */
const DELIMITER = /^ ?(?:[:|»›>→▸▶►–—]|- )[ »›>→▸▶►]{0,4}/u;
const BLANK = /^ (?=["'“„«‘]?[\p{L}\p{N}])/u;
/** `View all stories`, `Table of contents`: links of the site, not stories. */
const noStoryEnd = startPhrase({ all: notRelated.head });
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Behind the date of a story stands who wrote it, or how it begins. */
const BEHIND_DATE = / (?:[Bb]y|[—–|-]) /u;
/** What has as many words tells what a story is about. */
const MOST_WORDS = 30;

/** A title has three words; dates, counts, sections and `more` have fewer or are nothing else. */
function isTitle(text: string): boolean {
  if (isMore(text) || noStoryEnd(text) > 0 || isOnlyDate(text.split(BEHIND_DATE, 1)[0] as string)) return false;
  if (CJK.test(text)) return text.length >= FEWEST_SIGNS;
  const words = wordsIn(text);
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
}

const wordsIn = (text: string) => text.split(' ').length;

/** What ends like a sentence below a title that does not tells what that story is about. */
const ENDS_SENTENCE = /(?:\.|…)["”’»)]?$/u;
const FEWEST_SUMMARY_WORDS = 8;
const isSummary = (text: string, above: string | undefined) =>
  above !== undefined &&
  !ENDS_SENTENCE.test(above) &&
  ENDS_SENTENCE.test(text) &&
  wordsIn(text) >= FEWEST_SUMMARY_WORDS;

/** The middle one of the titles of a list has as many words; sections and services of a site have fewer. */
const USUAL_WORDS = 4;
/** Fewer titles do not show what a list is of. */
const FEWEST_TITLES = 3;

/** A list of titles, and not of sections: told by all of them, for a title may be short. */
function isOfTitles(titles: readonly string[]): boolean {
  if (titles.length < FEWEST_TITLES) return true;
  const lengths = titles.map(title => (CJK.test(title) ? title.length : wordsIn(title))).sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] as number) >= USUAL_WORDS;
}

const isFrom = (text: string) =>
  text[fromEnd(text)] === ' ' || (text[onEnd(text)] === ' ' && wordsIn(text) < USUAL_WORDS);

const IN_BRACKETS = /^\[[^[\]]*\]$/u;
/** `[Read more: title]` */
const unbracketed = (text: string) => (IN_BRACKETS.test(text) ? text.slice(1, -1) : text);

/** Parts `ALSO READ: title` into label and title; without a label the whole is the title. */
function split(text: string): Related {
  const bare = trimAround(unbracketed(trimAround(text, SIGNS)), SIGNS);
  for (const [end, between] of [
    [labelEnd(bare), DELIMITER],
    [strongLabelEnd(bare), BLANK],
  ] as const) {
    const title = bare.slice(end);
    if (end > 0 && between.test(title)) return { label: bare.slice(0, end), title: trimAround(title, SIGNS) };
  }
  return { label: null, title: bare };
}

/**
 * The stories that a page links to between and below its paragraphs: also-read and related-list lines. A label alone on a
 * line, or the heading of a list, is the label of what follows until the story goes on.
 * Accepts: `ALSO READ: title`, `Lesen Sie auch` above titles, `RELATED STORIES` above titles.
 * Refuses as titles: `2 hours ago`, `3 May 2022`, `12 comments`, `Read more`, `Politics`, `View all stories`, the headline, the
 * sentence below a title that tells what that story is about; and lists of sections and services, which have two or three
 * words each, and lists above the headline: they are menus.
 *
 * @example
 * readRelated([alsoRead('ALSO READ: Harbour tunnel opens a year late')], null)
 * // [ { label: 'ALSO READ', title: 'Harbour tunnel opens a year late' } ]
 */
export function readRelated(lines: readonly LabelledLine[], headline: string | null): readonly Related[] {
  const seen = new Set<string>(headline === null ? [] : [headline.toLowerCase()]);
  const top = lines.findIndex(({ label }) => label === 'headline');
  const found: Related[] = [];
  let heading: string | null = null;
  let list: Related[] = [];
  const endList = () => {
    if (isOfTitles(list.map(({ title }) => title))) found.push(...list);
    list = [];
  };
  for (const [i, { line, label }] of lines.entries()) {
    const isMenu = label === 'related-list' && i < top;
    if (isMenu || (label !== 'also-read' && label !== 'related-list')) {
      if (isBodyLabel(label)) heading = null;
      continue;
    }
    const text = line.text.slice(0, LONGEST);
    const bare = trimAround(text, SIGNS);
    if (bare === '') continue;
    if (bare.length <= LONGEST_HEADING && (isLabel(bare) || (label === 'related-list' && isFrom(bare)))) {
      if (!isMore(bare) || heading === null) heading = bare;
      endList();
      continue;
    }
    const one = split(text);
    const key = one.title.toLowerCase();
    if (!isTitle(one.title) || seen.has(key)) continue;
    if (one.label === null && isSummary(text, list.at(-1)?.title)) continue;
    seen.add(key);
    if (one.label === null) list.push({ label: heading, title: one.title });
    else {
      endList();
      found.push(one);
    }
    if (found.length >= MAX_RELATED) break;
  }
  endList();
  return found.slice(0, MAX_RELATED);
}
