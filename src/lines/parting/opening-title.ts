import type { Span } from '../../text/span.js';

/**
 * The title with which a page begins that lost its line ends: the words that stand on the page once more, as the headline
 * (`Ferry runs again - Courier Home News ... Ferry runs again By Jane Doe`), else those before the first bar (`Ferry runs
 * again after nine weeks | Courier Home News ...`).
 *
 * Refuses: words behind which the sentence goes on in one of the two places (`The ferry to Halm` / `The ferry to Halm
 * runs again`), a name or an item of a menu, a bar far from the beginning.
 */

const FEWEST_WORDS = 4;
const MOST_WORDS = 40;
/** A page that has its title more often is no page of a story. */
const MOST_PLACES = 20;
const BARS: ReadonlySet<string> = new Set(['|', '›', '»', '•', '·']);
const SMALL = /^\p{Ll}/u;

const EDGES = /^["'(]{1,3}|["'),:;.]{1,3}$/gu;

/** Words in small letters and without the signs around them: `“Ferry` and `ferry,` are the same. */
const bareWords = (words: readonly string[]) =>
  words.map(word =>
    word
      .replace(/[‘’]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(EDGES, '')
      .toLowerCase(),
  );

/** How many words of the opening stand at a place among others. */
function sameWords(opening: readonly string[], words: readonly string[], from: number): number {
  let same = 0;
  while (same < opening.length && opening[same] === words[from + same]) same++;
  return same;
}

/**
 * The words of the title, in small letters; none where the page does not begin with one.
 *
 * @param texts the lines of the page
 * @example
 * openingTitle(['Ferry runs again today - Courier Home News Ferry runs again today By Jane Doe'])
 * // ['ferry', 'runs', 'again', 'today']
 */
export function openingTitle(texts: readonly string[]): readonly string[] {
  const head = (texts[0] ?? '').split(' ', MOST_WORDS + 1);
  const opening = bareWords(head.slice(0, MOST_WORDS));
  let most = 0;
  texts.forEach((text, line) => {
    const cased = text.split(' ');
    const words = bareWords(cased);
    for (let i = line === 0 ? 1 : 0; i < words.length; i++) {
      if (words[i] !== opening[0]) continue;
      const same = Math.min(sameWords(opening, words, i), line === 0 ? i : MOST_WORDS);
      if (same > most && !SMALL.test(head[same] ?? '') && !SMALL.test(cased[i + same] ?? '')) most = same;
    }
  });
  if (most < FEWEST_WORDS) most = head.findIndex(word => BARS.has(word));
  return most < FEWEST_WORDS ? [] : opening.slice(0, most);
}

/**
 * Where the title stands in a line, as places in its text; of many places the first ones.
 *
 * @example
 * titleSpans('Home Ferry runs again today By Jane Doe', ['ferry', 'runs', 'again', 'today']) // [[5, 27]]
 */
export function titleSpans(text: string, title: readonly string[]): Span[] {
  if (title.length === 0) return [];
  const cased = text.split(' ');
  const words = bareWords(cased);
  const spans: Span[] = [];
  for (let i = 0, from = 0; i < words.length && spans.length < MOST_PLACES; ) {
    const isTitle = sameWords(title, words, i) === title.length;
    const next = isTitle ? i + title.length : i + 1;
    const to = from + cased.slice(i, next).join(' ').length;
    if (isTitle) spans.push([from, to]);
    from = to + 1;
    i = next;
  }
  return spans;
}
