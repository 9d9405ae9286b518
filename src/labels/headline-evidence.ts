import type { Candidate } from './candidate.js';
import { isName } from './names.js';
import { siteSuffixStart } from './site-suffix.js';

/**
 * What speaks for and against a line as the headline of its page. Every piece of evidence sorts a line into one of a few
 * bins; `headline.ts` says what each bin is worth.
 */

/** A line as a possible headline, and the page around it. */
export interface Contender {
  readonly index: number;
  readonly page: Page;
  /** Its words, cut to their first letters. */
  readonly stems: readonly string[];
}

/** What is known of the page before any line is looked at. */
export interface Page {
  readonly candidates: readonly Candidate[];
  readonly body: readonly boolean[];
  /** Index of the first line of the body. */
  readonly start: number;
  /** For each word of the body the number of its lines that hold it. */
  readonly lines: ReadonlyMap<string, number>;
  /** The words of the first lines of the body. */
  readonly lede: ReadonlySet<string>;
  /** How often each text stands on the page, a page title counted without the site's name. */
  readonly copies: ReadonlyMap<string, number>;
  /** The title of the page, where its first line may be one, in lower case. */
  readonly title: string;
  readonly titleStems: ReadonlySet<string>;
  /** For each line the number of lines above it that could be titles, and that read like sentences. */
  readonly titlesAbove: Uint16Array;
  readonly proseAbove: Uint16Array;
}

/** Characters of the body whose words are compared, and lines of it that make the lede. */
const SAMPLE = 8000;
const LEDE_LINES = 3;
const LONGEST_TITLE = 400;
/** Words are compared by their first letters, so that endings do not count. */
const STEM = 5;
export const WORD = /[\p{L}\p{N}]{3,}|[\u3040-\u30ff\u3400-\u9fff]{2}/gu;

const stemsOf = (text: string): string[] => (text.toLowerCase().match(WORD) ?? []).map(word => word.slice(0, STEM));

function copiesOf(candidates: readonly Candidate[]): Map<string, number> {
  const copies = new Map<string, number>();
  const add = (text: string) => copies.set(text, (copies.get(text) ?? 0) + 1);
  candidates.forEach(({ line: { text } }, index) => {
    if (text.length > LONGEST_TITLE) return;
    add(text);
    if (index < 3) for (const at of siteSuffixStart(text)) add(text.slice(0, at).trim());
  });
  return copies;
}

const isProse = ({ shape, claim }: Candidate) => claim === null && shape.words >= 12 && shape.end === 'stop';
/** Prose, or a short line that holds more than one sentence: `"Pay up," he said. "They did."` */
const isSentences = (candidate: Candidate) =>
  isProse(candidate) || (candidate.shape.end === 'stop' && candidate.shape.innerEnds > 0);
const isTitleLike = ({ shape, claim }: Candidate) =>
  claim === null && shape.words >= 4 && shape.words <= 30 && !isProseEnd(shape.end) && !shape.lowerStart;
const isProseEnd = (end: string) => end === 'stop' || end === 'comma' || end === 'colon';

/** Looks over a page once. */
export function surveyPage(candidates: readonly Candidate[], body: readonly boolean[]): Page {
  const start = body.indexOf(true);
  const lines = new Map<string, number>();
  const lede = new Set<string>();
  let length = 0;
  let seen = 0;
  for (let i = Math.max(0, start); i < candidates.length && length < SAMPLE; i++) {
    if (body[i] !== true) continue;
    const text = (candidates[i]?.line.text ?? '').slice(0, SAMPLE);
    length += text.length;
    const stems = new Set(stemsOf(text));
    for (const stem of stems) lines.set(stem, (lines.get(stem) ?? 0) + 1);
    if (seen < LEDE_LINES) for (const stem of stems) lede.add(stem);
    seen++;
  }
  const titlesAbove = new Uint16Array(candidates.length + 1);
  const proseAbove = new Uint16Array(candidates.length + 1);
  candidates.forEach((candidate, i) => {
    titlesAbove[i + 1] = Math.min(60_000, (titlesAbove[i] ?? 0) + (isTitleLike(candidate) ? 1 : 0));
    proseAbove[i + 1] = Math.min(60_000, (proseAbove[i] ?? 0) + (isProse(candidate) ? 1 : 0));
  });
  const title = (candidates[0]?.line.text ?? '').slice(0, LONGEST_TITLE).toLowerCase();
  return {
    candidates,
    body,
    start,
    lines,
    lede,
    copies: copiesOf(candidates),
    title,
    titleStems: new Set(stemsOf(title)),
    titlesAbove,
    proseAbove,
  };
}

/** Share of the line's words, weighed by their length, of which `holds` is true. */
function share(stems: readonly string[], holds: (stem: string) => boolean): number {
  let shared = 0;
  let all = 0;
  for (const stem of stems) {
    all += stem.length;
    if (holds(stem)) shared += stem.length;
  }
  return all === 0 ? 0 : shared / all;
}

/** Share of the letters of both texts that stands in words of both. */
function likeness(own: readonly string[], other: ReadonlySet<string>): number {
  if (other.size < 3) return 0;
  const stems = new Set(own);
  let both = 0;
  let all = 0;
  for (const stem of stems) if (other.has(stem)) both += 2 * stem.length;
  for (const stem of [...stems, ...other]) all += stem.length;
  return all === 0 ? 0 : both / all;
}

const at = ({ page, index }: Contender): Candidate => page.candidates[index] as Candidate; // contenders are lines of the page

/** How many lines of the body besides this one hold the word. */
const linesWith = ({ page, index }: Contender, stem: string) =>
  (page.lines.get(stem) ?? 0) - (page.body[index] === true ? 1 : 0);

const SIGNED: ReadonlySet<string> = new Set(['byline', 'timestamp']);
const BESIDE: ReadonlySet<string> = new Set(['share-bar', 'caption', 'media-player', 'dateline', 'comments']);

/** Lines from here to the next one with such a label, at most `reach`; 0: none. `step` is 1 or -1. */
function toLabel({ page, index }: Contender, labels: ReadonlySet<string>, step: 1 | -1, reach: number): number {
  for (let steps = 1; steps <= reach; steps++) {
    const label = page.candidates[index + step * steps]?.claim?.label;
    if (label !== undefined && labels.has(label)) return steps;
  }
  return 0;
}

const between = (counts: Uint16Array, from: number, to: number) => (counts[to] ?? 0) - (counts[from] ?? 0);

const ENDS = ['stop', 'quote', 'colon', 'comma', 'ellipsis', 'open'] as const;
const CRUMB: ReadonlySet<string> = new Set(['breadcrumb']);
const OPENERS = new Set(['article', 'by', 'photo', 'image']);

export interface Evidence {
  readonly name: string;
  /** Upper edges of the bins: bin i holds what is below `edges[i]`, the last one the rest. */
  readonly edges: readonly number[];
  readonly value: (contender: Contender) => number;
}

const flag = (name: string, value: (contender: Contender) => boolean): Evidence => ({
  name,
  edges: [1],
  value: contender => (value(contender) ? 1 : 0),
});

/** Every piece of evidence. */
export const EVIDENCE: readonly Evidence[] = [
  {
    name: 'share of its words in the body',
    edges: [0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.999],
    value: c => share(c.stems, stem => linesWith(c, stem) > 0),
  },
  {
    name: 'share of its words in several lines of the body',
    edges: [0.15, 0.3, 0.45, 0.6, 0.75, 0.9],
    value: c => share(c.stems, stem => linesWith(c, stem) > 2),
  },
  {
    name: 'share of its words in the lede',
    edges: [0.1, 0.25, 0.4, 0.6, 0.8],
    value: c => (c.page.body[c.index] === true ? 0 : share(c.stems, stem => c.page.lede.has(stem))),
  },
  { name: 'words', edges: [2, 3, 4, 5, 6, 8, 11, 15, 20, 26, 33], value: c => at(c).shape.words },
  { name: 'copies', edges: [2, 3, 4], value: c => c.page.copies.get(at(c).line.text) ?? 1 },
  {
    name: 'the title of the page begins with it',
    edges: [1, 2, 3],
    value: c => {
      if (c.index === 0) return 1;
      const text = at(c).line.text.toLowerCase();
      return text.length > 9 && c.page.title.startsWith(text)
        ? 2
        : text.length > 9 && c.page.title.includes(text)
          ? 3
          : 0;
    },
  },
  {
    name: 'likeness to the first line of the page',
    edges: [0.2, 0.4, 0.6, 0.75, 0.9],
    value: c => (c.index === 0 ? 0 : likeness(c.stems, c.page.titleStems)),
  },
  flag('stands twice in a row', c => {
    const { text } = at(c).line;
    return [c.index - 2, c.index - 1, c.index + 1, c.index + 2].some(i => c.page.candidates[i]?.line.text === text);
  }),
  {
    name: 'lines to the body',
    edges: [-4, -2, -1, 0, 1, 2, 3, 4, 5, 7, 10, 15, 23, 40, 80],
    value: c => c.page.start - c.index,
  },
  {
    name: 'possible titles between it and the body',
    edges: [1, 2, 3, 4, 6, 10, 20],
    value: c => (c.index < c.page.start ? between(c.page.titlesAbove, c.index + 1, c.page.start) : 0),
  },
  {
    name: 'sentences between it and the body',
    edges: [1, 2, 3, 5],
    value: c => (c.index < c.page.start ? between(c.page.proseAbove, c.index + 1, c.page.start) : 0),
  },
  {
    name: 'sentences close above',
    edges: [1, 2, 3],
    value: c => between(c.page.proseAbove, Math.max(0, c.index - 8), c.index),
  },
  {
    name: 'possible titles close above',
    edges: [1, 2, 3, 5],
    value: c => between(c.page.titlesAbove, Math.max(0, c.index - 8), c.index),
  },
  { name: 'lines to byline or date below', edges: [1, 2, 3, 4, 6], value: c => toLabel(c, SIGNED, 1, 8) },
  { name: 'lines to byline or date above', edges: [1, 2, 3, 5], value: c => toLabel(c, SIGNED, -1, 6) },
  { name: 'lines to share bar, picture or the like below', edges: [1, 2, 4], value: c => toLabel(c, BESIDE, 1, 4) },
  { name: 'lines to breadcrumb above', edges: [1, 2, 3, 5], value: c => toLabel(c, CRUMB, -1, 6) },
  { name: 'end', edges: [1, 2, 3, 4, 5], value: c => ENDS.indexOf(at(c).shape.end) },
  flag('ends with a full stop', c => at(c).line.text.endsWith('.')),
  flag('a sentence ends within', c => at(c).shape.innerEnds > 0),
  flag('holds a mark of page furniture', c => at(c).shape.furniture),
  flag('begins with a small letter', c => at(c).shape.lowerStart),
  flag('is a list item', c => at(c).line.bullet !== undefined),
  flag('the next line is a list item', c => c.page.candidates[c.index + 1]?.line.bullet !== undefined),
  flag('in capitals', c => at(c).shape.upperShare > 0.9),
  flag('is a name', c => isName(at(c).line.text)),
  flag('was claimed by a rule', c => at(c).claim !== null),
  flag('begins like a label', c => OPENERS.has((at(c).line.text.split(' ', 1)[0] ?? '').toLowerCase())),
  { name: 'capitals', edges: [0.2, 0.4, 0.6, 0.8, 0.95], value: c => at(c).shape.capitalShare },
  { name: 'function words', edges: [0.001, 0.15, 0.3, 0.45], value: c => at(c).shape.functionShare },
  {
    name: 'words of the next line',
    edges: [1, 2, 4, 7, 12, 20],
    value: c => c.page.candidates[c.index + 1]?.shape.words ?? 0,
  },
  {
    name: 'words of the line above',
    edges: [1, 2, 4, 7, 12, 20],
    value: c => c.page.candidates[c.index - 1]?.shape.words ?? 0,
  },
];

/** Lines looked at above the first line of the body, and from it on. */
const WINDOW = 400;
const INTO_BODY = 10;
const MOST_WORDS = 45;

/** The bin that a line falls into. */
export function binOf({ edges, value }: Evidence, contender: Contender): number {
  const v = value(contender);
  const bin = edges.findIndex(edge => v < edge);
  return bin < 0 ? edges.length : bin;
}

/** The lines that could be the headline. */
export function contendersOf(page: Page): Contender[] {
  const contenders: Contender[] = [];
  if (page.start < 0) return contenders;
  const end = Math.min(page.candidates.length, page.start + INTO_BODY);
  for (let index = Math.max(0, page.start - WINDOW); index < end; index++) {
    const { claim, shape, line } = page.candidates[index] as Candidate; // within bounds
    if (claim !== null && (claim.sure || SIGNED.has(claim.label) || claim.heads === true)) continue;
    if (shape.words < 1 || shape.words > MOST_WORDS || line.text.length > LONGEST_TITLE) continue;
    if (page.body[index] === true && isSentences(page.candidates[index] as Candidate)) continue;
    contenders.push({ index, page, stems: stemsOf(line.text) });
  }
  return contenders;
}
