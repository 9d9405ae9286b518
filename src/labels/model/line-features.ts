import type { Candidate } from '../candidate.js';
import { BEYOND, type Feature, shift, sumAround, sumAway } from './feature.js';
import { contentOf, sharedWords } from './shared-words.js';
import type { Group, View } from './view.js';

/**
 * What is asked of a line at first: its own shape and words, what stands around it, and what stands between the beginning
 * of the story and it.
 */

type LineFeature = Feature<View>;

/** Distances in lines and words are told up to these. */
const FAR = 99;
const FAR_LIST = 40;
const MANY = 12;
const MANY_COPIES = 20;
/** A sentence of as many words is a paragraph of the story, or of another one. */
const PARAGRAPH_WORDS = 12;
/** The words of so much of the story show who speaks. */
const ENOUGH_WORDS = 400;

/** A feature of a line `step` lines away. */
function neighbour(
  name: string,
  step: number,
  outside: number,
  toward: string,
  away: string,
  from: (view: View) => ArrayLike<number>,
): LineFeature {
  return { name, toward, away, fill: (view, column) => shift(from(view), step, outside, column) };
}

const ONE = 'a sentence of running text';
const NONE = 'no running text';
const WORDS = 'worded like a story';
const OTHER_WORDS = 'worded like page furniture';
const AMID = 'among running text';
const APART = 'away from running text';
const INSIDE = 'within the main text';
const OUTSIDE = 'outside the main text';
const GOES_ON = 'nothing ends the story above it';
const ENDED = 'the story has ended above it';
const SINGLE = 'no part of a list';
const LISTED = 'one of a list';
const ONCE = 'stands once on the page';
const REPEATED = 'is repeated on the page';
const TOPICAL = "shares the story's words";
const OFF_TOPIC = "shares few of the story's words";

/** A feature that stands in the view already. */
const seen = (name: string, toward: string, away: string, from: (view: View) => Float32Array): LineFeature => ({
  name,
  toward,
  away,
  fill: (view, column) => column.set(from(view)),
});

/** Mean score of the lines up to `reach` away, the line itself left out. */
const meanAround = (reach: number): LineFeature => ({
  name: `score within ${reach}`,
  toward: AMID,
  away: APART,
  fill: ({ scoreSums }, column) => {
    for (let i = 0; i < column.length; i++)
      column[i] = (sumAround(scoreSums, i, -reach, reach) - sumAround(scoreSums, i, 0, 0)) / (2 * reach);
  },
});

const meanAway = (from: number, to: number): LineFeature => ({
  name: `score from ${from} to ${to}`,
  toward: AMID,
  away: APART,
  fill: ({ scoreSums }, column) => sumAway(scoreSums, from, to, to - from + 1, column),
});

const foundAway = (group: Group, from: number, to: number): LineFeature => ({
  name: `${group} from ${from} to ${to}`,
  toward: AMID,
  away: APART,
  fill: ({ found }, column) => sumAway(found[group], from, to, 1, column),
});

const sureAway = (from: number, to: number): LineFeature => ({
  name: `sure from ${from} to ${to}`,
  toward: AMID,
  away: APART,
  fill: ({ sure }, column) => sumAway(sure, from, to, 1, column),
});

/** How many lines of a group stand between the beginning of the bulk and the line; -1 above it. */
const foundSince = (group: Group): LineFeature => ({
  name: `${group} since the beginning`,
  toward: GOES_ON,
  away: ENDED,
  fill: ({ found, bulk: [begin] }, column) => {
    const sums = found[group];
    const before = sums[begin] as number;
    for (let i = 0; i < column.length; i++) column[i] = i > begin ? Math.min(MANY, (sums[i] as number) - before) : -1;
  },
});

/** The most copies that a line has within `reach`. */
const mostCopies = (reach: number): LineFeature => ({
  name: `most copies within ${reach}`,
  toward: ONCE,
  away: REPEATED,
  fill: ({ copies }, column) => {
    for (let i = 0; i < column.length; i++) {
      let most = 0;
      for (let k = Math.max(0, i - reach); k <= Math.min(column.length - 1, i + reach); k++)
        if (k !== i && (copies[k] as number) > most) most = copies[k] as number;
      column[i] = Math.min(MANY_COPIES, most);
    }
  },
});

const isParagraph = ({ prose, words }: View, i: number) => prose[i] === 1 && (words[i] as number) >= PARAGRAPH_WORDS;

/** How many items stand in a row above (`step` -1) or below (1) an item. */
const run = (name: string, step: 1 | -1): LineFeature => ({
  name,
  toward: SINGLE,
  away: LISTED,
  fill: ({ isItem, lines }, column) => {
    for (let k = 0; k < lines; k++) {
      const i = step < 0 ? k : lines - 1 - k;
      column[i] = isItem[i] === 1 && isItem[i + step] === 1 ? (column[i + step] as number) + 1 : 0;
    }
  },
});

/** Lines, or words, from the next paragraph above (`step` -1) or below (1). */
const fromParagraph = (name: string, step: 1 | -1, inWords: boolean): LineFeature => ({
  name,
  toward: AMID,
  away: APART,
  fill: (view, column) => {
    let distance = inWords ? 0 : FAR;
    for (let k = 0; k < view.lines; k++) {
      const i = step < 0 ? k : view.lines - 1 - k;
      column[i] = distance;
      if (isParagraph(view, i)) distance = 0;
      else if (inWords) distance += view.words[i] as number;
      if (!inWords) distance = Math.min(FAR, distance + 1);
    }
  },
});

/** A score from which on the story has gone on, and a list above it has ended. */
const GOES_ON_SCORE = 2;

/** How many lines the line stands before (-1 a line) or behind the bulk; 0 within. */
const beyondBulk = (i: number, from: number, to: number) => (i < from ? from - i : i >= to ? i - to + 1 : 0);

/**
 * The features of the first trees, in the order of their columns.
 *
 * Borrowed: density of text and distance to it from boilerpipe (Kohlschütter et al., "Boilerplate detection using
 * shallow text features", 2010).
 */
export const LINE_FEATURES: readonly LineFeature[] = [
  seen('words', 'a long line', 'a short line', ({ words }) => words),
  seen('end', ONE, NONE, ({ ends }) => ends),
  seen('start', ONE, NONE, ({ starts }) => starts),
  seen('function words', ONE, NONE, ({ shape }) => shape.functions),
  seen('share of capitals', ONE, NONE, ({ shape }) => shape.capitalShare),
  seen('share of small words', ONE, NONE, ({ shape }) => shape.lowerShare),
  seen('share of capital letters', ONE, NONE, ({ shape }) => shape.upperShare),
  seen('sentence ends', ONE, NONE, ({ shape }) => shape.innerEnds),
  seen('commas', ONE, NONE, ({ shape }) => shape.commas),
  seen('quotes', ONE, NONE, ({ shape }) => shape.quotes),
  seen('colons', ONE, NONE, ({ shape }) => shape.colons),
  seen('bars', ONE, NONE, ({ shape }) => shape.bars),
  seen('claim', 'no rule speaks against it', 'a rule speaks against it', ({ claims }) => claims),
  seen('score', WORDS, OTHER_WORDS, ({ score }) => score),
  seen('copies', ONCE, REPEATED, ({ copies }) => copies),
  neighbour('end below', 1, 9, AMID, APART, ({ ends }) => ends),
  neighbour('score above', -1, BEYOND, AMID, APART, ({ score }) => score),
  neighbour('score below', 1, BEYOND, AMID, APART, ({ score }) => score),
  neighbour('claim above', -1, FAR, AMID, APART, ({ claims }) => claims),
  neighbour('claim below', 1, FAR, AMID, APART, ({ claims }) => claims),
  neighbour('copies above', -1, 0, ONCE, REPEATED, ({ copies }) => copies),
  neighbour('copies below', 1, 0, ONCE, REPEATED, ({ copies }) => copies),
  meanAround(2),
  meanAround(5),
  meanAround(10),
  meanAway(1, 8),
  mostCopies(3),
  mostCopies(8),
  sureAway(-15, -1),
  sureAway(1, 15),
  foundAway('date', -10, -1),
  foundAway('date', 1, 10),
  {
    name: 'lines from the bulk',
    toward: INSIDE,
    away: OUTSIDE,
    fill: ({ bulk: [from, to] }, column) => {
      for (let i = 0; i < column.length; i++) column[i] = beyondBulk(i, from, to);
    },
  },
  {
    name: 'side of the bulk',
    toward: INSIDE,
    away: OUTSIDE,
    fill: ({ bulk: [from, to] }, column) => {
      for (let i = 0; i < column.length; i++) column[i] = i < from ? -1 : i >= to ? 1 : 0;
    },
  },
  {
    name: 'lines of the bulk',
    toward: INSIDE,
    away: OUTSIDE,
    fill: ({ bulk: [from, to] }, column) => column.fill(to - from),
  },
  {
    name: 'share of the bulk',
    toward: INSIDE,
    away: OUTSIDE,
    fill: ({ bulk: [from, to], wordSums, lines }, column) =>
      column.fill(((wordSums[to] as number) - (wordSums[from] as number)) / Math.max(1, wordSums[lines] as number)),
  },
  {
    name: 'share of prose above',
    toward: INSIDE,
    away: OUTSIDE,
    fill: ({ proseSums, lines }, column) => {
      const all = proseSums[lines] as number;
      for (let i = 0; i < column.length; i++) column[i] = all ? (proseSums[i] as number) / all : 0;
    },
  },
  {
    name: 'share of prose below',
    toward: INSIDE,
    away: OUTSIDE,
    fill: ({ proseSums, lines }, column) => {
      const all = proseSums[lines] as number;
      for (let i = 0; i < column.length; i++) column[i] = all ? (all - (proseSums[i + 1] as number)) / all : 0;
    },
  },
  {
    name: 'lines of prose above',
    toward: INSIDE,
    away: OUTSIDE,
    fill: ({ proseLineSums }, column) => column.set(proseLineSums.subarray(0, column.length)),
  },
  {
    name: 'lines of prose below',
    toward: INSIDE,
    away: OUTSIDE,
    fill: ({ proseLineSums, lines }, column) => {
      for (let i = 0; i < column.length; i++)
        column[i] = (proseLineSums[lines] as number) - (proseLineSums[i + 1] as number);
    },
  },
  fromParagraph('lines from a paragraph above', -1, false),
  fromParagraph('lines from a paragraph below', 1, false),
  fromParagraph('words from a paragraph above', -1, true),
  fromParagraph('words from a paragraph below', 1, true),
  {
    name: 'lines below a heading of a list',
    toward: SINGLE,
    away: LISTED,
    fill: ({ candidates, score }, column) => {
      let since = FAR;
      for (let i = 0; i < column.length; i++) {
        column[i] = since;
        if ((candidates[i] as Candidate).claim?.heads === true) since = 0;
        else if ((score[i] as number) > GOES_ON_SCORE) since = FAR;
        since = Math.min(FAR, since + 1);
      }
    },
  },
  run('items in a row above', -1),
  run('items in a row below', 1),
  {
    name: 'longest neighbour',
    toward: AMID,
    away: APART,
    fill: ({ words }, column) => {
      for (let i = 0; i < column.length; i++) {
        let most = 0;
        for (let k = Math.max(0, i - 3); k <= Math.min(column.length - 1, i + 3); k++)
          if (k !== i && (words[k] as number) > most) most = words[k] as number;
        column[i] = most;
      }
    },
  },
  foundSince('share'),
  foundSince('comments'),
  foundSince('related'),
  foundSince('date'),
  foundSince('byline'),
  foundSince('bio'),
  foundSince('promotion'),
  foundSince('rights'),
  {
    name: 'sure since the beginning',
    toward: GOES_ON,
    away: ENDED,
    fill: ({ sure, bulk: [begin] }, column) => {
      for (let i = 0; i < column.length; i++)
        column[i] = i > begin ? Math.min(FAR_LIST, (sure[i] as number) - (sure[begin] as number)) : -1;
    },
  },
  {
    name: 'lines since the beginning',
    toward: GOES_ON,
    away: ENDED,
    fill: ({ bulk: [begin] }, column) => {
      for (let i = 0; i < column.length; i++) column[i] = i > begin ? Math.round(Math.log2(1 + i - begin)) : -1;
    },
  },
  {
    name: 'lines from the title',
    toward: INSIDE,
    away: OUTSIDE,
    fill: ({ title }, column) => {
      for (let i = 0; i < column.length; i++) column[i] = title < 0 ? 0 : Math.max(-FAR, Math.min(FAR, i - title));
    },
  },
  {
    name: 'words of the title',
    toward: TOPICAL,
    away: OFF_TOPIC,
    fill: ({ title, lexis }, column) => {
      const counts = new Uint16Array(lexis.size);
      const all = title < 0 ? 0 : contentOf(lexis, title);
      if (title >= 0)
        for (const word of lexis.content.subarray(lexis.contentFrom[title], lexis.contentFrom[title + 1]))
          counts[word] = 1;
      for (let i = 0; i < column.length; i++) column[i] = all === 0 ? -1 : sharedWords(lexis, counts, i, 1) / all;
    },
  },
  {
    name: "share of the bulk's words",
    toward: TOPICAL,
    away: OFF_TOPIC,
    fill: ({ lexis, sharedWithBulk }, column) => {
      for (let i = 0; i < column.length; i++) {
        const all = contentOf(lexis, i);
        column[i] = all === 0 ? -1 : (sharedWithBulk[i] as number) / all;
      }
    },
  },
  seen('words of the bulk', TOPICAL, OFF_TOPIC, ({ sharedWithBulk }) => sharedWithBulk),
  {
    name: 'first person beyond the story',
    toward: 'told like the story',
    away: 'told by somebody else',
    fill: ({ lexis: { firstPerson }, words, score, bulk: [from, to] }, column) => {
      let spoken = 0;
      let all = 0;
      for (let i = from; i < to && all < ENOUGH_WORDS; i++) {
        if ((score[i] as number) <= 1) continue;
        spoken += firstPerson[i] as number;
        all += words[i] as number;
      }
      const rate = all ? spoken / all : 0;
      for (let i = 0; i < column.length; i++) {
        const count = words[i] as number;
        column[i] = count > 5 ? (firstPerson[i] as number) / count - rate : 0;
      }
    },
  },
  {
    name: 'indent beyond the prose',
    toward: INSIDE,
    away: OUTSIDE,
    fill: ({ indents, prose, words }, column) => {
      const weights = new Float64Array(256);
      let usual = 0;
      for (let i = 0; i < column.length; i++) {
        if (prose[i] !== 1) continue;
        const indent = indents[i] as number;
        weights[indent] = (weights[indent] as number) + (words[i] as number);
        if ((weights[indent] as number) > (weights[usual] as number)) usual = indent;
      }
      for (let i = 0; i < column.length; i++) column[i] = (indents[i] as number) - usual;
    },
  },
];
