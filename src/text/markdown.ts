import type { Edit, Edits } from './edits.js';
import type { Step } from './step.js';

/**
 * What a link points to: an address without blanks, brackets in it in pairs, perhaps in angle brackets, perhaps with a
 * title behind it, and the attributes that pandoc adds: `(/ferry){.button}`.
 */
const TARGET =
  '\\((?:<[^<>\\n]{0,2000}>|(?:[^\\s()<>[\\]]|\\([^\\s()<>[\\]]{0,500}\\)){0,2000})(?: +"[^"\\n]{0,300}")? *\\)(?:\\{(?:[#.]|[a-z-]{1,20}=)[^{}\\n]{0,200}\\})?';
/** The words of a link, over a line end as well, and those of an image. */
const WORDS = '(?:[^[\\]\\n\\\\]|\\\\.|\\n(?! *\\n)){0,800}';
const IMAGE = `!\\[${WORDS}\\]${TARGET}`;
const LINK = new RegExp(`(?<![!\\\\])\\[(${WORDS})\\]${TARGET}`, 'gu');
const IMAGES = new RegExp(`\\[?${IMAGE}(?:${WORDS}\\]${TARGET})?`, 'gu');
/** `[ferry][1]`, and where the address of `1` stands: `[1]: /ferry "Ferry"`. */
const REFERENCE = new RegExp(`(?<![!\\\\\\]])\\[(${WORDS})\\]\\[([^[\\]\\n]{0,80})\\]`, 'gu');
const DEFINITION = /^ {0,3}\[([^[\]\n^]{1,80})\]: {1,4}\S{1,2000}(?: +["'(][^\n]{0,300})?$/gmu;
const HEADING = /^ {0,3}#{1,6} +(?=[^\s#])/gmu;
/** What pandoc writes behind a heading: `# Ferry runs again {.title #ferry}` */
const ATTRIBUTES = / \{[#.][^{}]{1,200}\}$/u;
const QUOTATION = /^ {0,3}>(?: ?>){0,8} ?(?=[^\s>])/gmu;
const STRONG = /(\*\*)(?=[^\s*])(?:[^*\n]|\n(?! *\n)|\*(?!\*)){1,800}\*\*/gu;
const STRESSED =
  /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])(?:[^*_\n]|\n(?! *\n)){1,800}(?<=[^\s\\])\1(?![\p{L}\p{N}*_])/gu;
const ESCAPE = /\\(?=[!-/:-@[-`{-~\n])/gu;

const CODE = /`[^`\n]{1,300}`/gu;

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];

/** Those of the links by reference whose address stands in the text. */
function referring(text: string): readonly RegExpExecArray[] {
  if (!text.includes('][') || !text.includes(']: ')) return [];
  const names = new Set(matches(text, DEFINITION).map(([, name = '']) => name.toLowerCase()));
  return names.size === 0
    ? []
    : matches(text, REFERENCE).filter(([, words = '', name]) => names.has((name || words).toLowerCase()));
}

/** A page that begins with a heading, and a blank line below it, needs but one mark more. */
const FEWEST_BELOW_HEADING = 1;
/** A letter, a figure or a sign of code beside a mark: `2**n**2`, `src/**`, `a[0](x)`. */
const OF_CODE = /[\p{L}\p{N}/\\=(]/u;
const FENCES = ['`', '~'];
const SHORTEST_FENCE = 3;

/** A page with fewer links, images, headings and strong words than this is no Markdown. */
const FEWEST_MARKS = 3;
/** `# ` alone tells nothing: it heads the remarks in lines of code. */
const TELLING_HEADING = '##';
/** Stands for an address while the other marks are looked for: a closing bracket begins and ends none. */
const FILLER = ')';

/** From the beginning of one place of a text to the end of another. */
type Stretch = readonly [from: number, to: number];

/** The fence a line is: its mark, so many times; empty for any other line. */
function fenceIn(line: string): string {
  const text = line.trim();
  const [mark = ''] = text;
  let length = 0;
  while (text[length] === mark && FENCES.includes(mark)) length += 1;
  return length >= SHORTEST_FENCE && !text.includes('`', length) ? text.slice(0, length) : '';
}

/** The lines of code between two fences of the same kind, with the fences; a lone fence begins none. */
function fenced(text: string): readonly Stretch[] {
  if (!FENCES.some(mark => text.includes(mark.repeat(SHORTEST_FENCE)))) return [];
  const stretches: Stretch[] = [];
  let open: { readonly from: number; readonly fence: string } | null = null;
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const fence = fenceIn(line);
    if (open === null) open = fence === '' ? null : { from, fence };
    else if (fence.startsWith(open.fence) && line.trim() === fence) {
      stretches.push([open.from, to]);
      open = null;
    }
    from = to + 1;
  }
  return stretches;
}

/** Whether what stands above a heading is the front matter of a file of Markdown, between two lines of dashes. */
const isFrontMatter = (head: string) => head.startsWith('---\n') && head.endsWith('\n---');

/** Where the text begins below the heading with which a page begins, if a blank line parts them; else where it ends. */
function belowHeading(text: string, first: RegExpExecArray | undefined): number {
  if (first === undefined || text.slice(0, first.index).trim() !== '') return text.length;
  const end = text.indexOf('\n', first.index);
  const next = text.indexOf('\n', end + 1);
  return end > 0 && next > 0 && text.slice(end, next).trim() === '' ? next : text.length;
}

/** Those of the matches that do not begin in one of some stretches, both in order. */
function outside(found: readonly RegExpExecArray[], stretches: readonly Stretch[]): readonly RegExpExecArray[] {
  let next = 0;
  return found.filter(({ index }) => {
    while ((stretches[next]?.[1] ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    return index < (stretches[next]?.[0] ?? Number.POSITIVE_INFINITY);
  });
}

/** What is code, in order: lines between fences, and what stands between backticks in a line. */
function codeIn(text: string): readonly Stretch[] {
  const lines = fenced(text);
  const spans = text.includes('`') ? outside(matches(text, CODE), lines) : [];
  if (spans.length === 0) return lines;
  return [...lines, ...spans.map(({ index, 0: { length } }): Stretch => [index, index + length])].sort(
    ([a], [b]) => a - b,
  );
}

/** Whether a mark on a page that begins with a heading shows that it is no remark in code. */
const isTelling = (text: string, { index, 0: mark }: RegExpExecArray) =>
  mark.includes(TELLING_HEADING) ||
  (!OF_CODE.test(text.charAt(index - 1)) && !/[\p{L}\p{N}/*]/u.test(text.charAt(index + mark.length)));
const removal = (from: number, to: number): Edit => ({ from, to, text: '' });
const bothEnds = (match: RegExpExecArray): readonly Edit[] => {
  const { length } = match[1] as string; // the patterns of stress have the mark as their group
  const to = match.index + match[0].length;
  return [removal(match.index, match.index + length), removal(to - length, to)];
};

/** The attributes behind the heading that begins at an index. */
function attributesOf(text: string, from: number): readonly Edit[] {
  const end = text.indexOf('\n', from);
  const line = text.slice(from, end < 0 ? text.length : end).trimEnd();
  const [found = ''] = ATTRIBUTES.exec(line) ?? [];
  return found === '' ? [] : [removal(from + line.length - found.length, from + line.length)];
}

/** Blanks and the mark of a list. */
const NOTHING_ELSE = /^[ *+-]*$/u;

/** Those of the images that share their line with something else than images. */
function withinLines(text: string, images: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const gapBefore = (i: number): string => {
    const image = images[i - 1];
    return text.slice(image === undefined ? 0 : image.index + image[0].length, images[i]?.index);
  };
  const shared = images.map(() => false);
  for (let i = 0, before = false; i < images.length; i += 1) {
    const gap = gapBefore(i);
    const lineStart = gap.lastIndexOf('\n') + 1;
    before = !NOTHING_ELSE.test(gap.slice(lineStart)) || (lineStart === 0 && before);
    shared[i] = before;
  }
  for (let i = images.length - 1, behind = false; i >= 0; i -= 1) {
    const gap = gapBefore(i + 1);
    const lineEnd = gap.indexOf('\n');
    behind = !NOTHING_ELSE.test(lineEnd === -1 ? gap : gap.slice(0, lineEnd)) || (lineEnd === -1 && behind);
    shared[i] ||= behind;
  }
  return images.filter((_, i) => shared[i]);
}

/**
 * The marks of Markdown, as they are in text that was made of HTML (html2text, turndown, readers' services); what they
 * mark stays.
 * Accepts, on a page with three of them: `[Sport](/sport "All sport")`, `[Sport][1]` where `[1]: /sport` stands, `# Ferry runs again`, `> We wait`, `**at once**`,
 * `_The Ledger_`, `No\. 3`, an image within a line (an image on its own line stays, for a rule to label).
 * On a page that begins with a heading one mark more is enough, and none is needed where front matter stands above it.
 * Refuses: the same on a page that has but one or two (`[sic](see note)`), `#ferry`, `2 * 3 * 4`, `snake_case_name`,
 * `* * *`, `[1]`, `__name__`, `# a remark` in code and whatever stands between fences or, in a line, between backticks, a link
 * over two paragraphs.
 * Why no parser of Markdown: it would take indented text for code, and hostile brackets cost it square time.
 *
 * @example
 * markdown.edits('## A\n[b](/c) [d](/e)', []) // what leads to 'A\nb d'
 */
export const markdown: Step = {
  signs: [],
  shows: text =>
    text.includes('](') || text.includes('][') || text.includes('**') || text.includes('## ') || text.startsWith('---'),
  whole: true,
  edits: text => {
    const code = codeIn(text);
    const links = outside(
      matches(text, LINK)
        .concat(referring(text))
        .sort((a, b) => a.index - b.index),
      code,
    );
    const images = outside(matches(text, IMAGES), code);
    const covered = [
      ...code,
      ...links.map(link => [link.index + 1 + (link[1] as string).length, link.index + link[0].length] as const),
      ...images.map(image => [image.index, image.index + image[0].length] as const),
    ].sort(([a], [b]) => a - b);
    const rest = withFiller(text, covered);
    const headings = matches(rest, HEADING);
    const strong = matches(rest, STRONG);
    const telling = headings.filter(([heading]) => heading.includes(TELLING_HEADING));
    const marks = [...links, ...images, ...telling, ...strong];
    const below = belowHeading(text, headings[0]);
    const isHeaded = marks.some(mark => mark.index > below && isTelling(text, mark));
    const isFile = isFrontMatter(text.slice(0, headings[0]?.index ?? 0).trim());
    if (!isFile && marks.length < (isHeaded ? FEWEST_BELOW_HEADING : FEWEST_MARKS)) return [];
    const edits = [
      ...links.flatMap(link => {
        const words = link.index + 1;
        const end = words + (link[1] as string).length;
        return [removal(link.index, words), removal(end, link.index + link[0].length)];
      }),
      ...withinLines(text, images).map(({ index, 0: { length } }) => removal(index, index + length)),
      // below front matter the marks of a quotation tell what it is, and nothing shows that they are those of a mail
      ...[...headings, ...(isFile ? [] : matches(rest, QUOTATION)), ...matches(rest, ESCAPE)].map(
        ({ index, 0: { length } }) => removal(index, index + length),
      ),
      ...headings.flatMap(({ index }) => attributesOf(rest, index)),
      ...[...strong, ...matches(rest, STRESSED)].flatMap(bothEnds),
    ];
    return inOrder(edits);
  },
};

/** The text with some stretches filled, as long as it was. */
function withFiller(text: string, stretches: readonly (readonly [number, number])[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of stretches) {
    if (from < done) continue;
    parts.push(text.slice(done, from), FILLER.repeat(to - from));
    done = to;
  }
  return parts.join('') + text.slice(done);
}

/** Edits in order; of two that overlap the first. */
function inOrder(edits: readonly Edit[]): Edits {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const kept: Edit[] = [];
  for (const edit of sorted) if (edit.from >= (kept.at(-1)?.to ?? 0)) kept.push(edit);
  return kept;
}
