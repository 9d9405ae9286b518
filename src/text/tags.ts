import type { Edit } from './edits.js';
import type { Step } from './step.js';

const TAG = /<(\/?)([a-z][a-z0-9]{0,9})(?: [^<>\n]{0,500})?\/?>/giu;
/** Tags between blocks of text, of which a line end is what is left, and tags within them, of which nothing is. */
const BLOCKS: ReadonlySet<string> = new Set('p div li ul ol h1 h2 h3 h4 h5 h6 blockquote tr td table hr'.split(' '));
const WITHIN: ReadonlySet<string> = new Set('a b i u em strong span small sub sup font img'.split(' '));

/** Running text has so many tags where those of paragraphs stand, and so many of its lines have any. */
const FEWEST = 4;
const LEAST_SHARE = 0.3;
/** A line of running text is as long as this, as few of code are. */
const LEAST_LENGTH = 60;

const SMALL = /^\p{Ll}/u;
const WORD_END = /[\p{L}\p{N},] $/u;

/** A tag, what stands before it on its line, and what behind it. */
interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

/** The tags of a line. Two characters on either side tell enough, beyond blanks. */
function tagsOf(line: string): readonly Tag[] {
  return [...line.matchAll(TAG)].map(({ 0: { length }, 1: slash, 2: name = '', index }) => ({
    name: name.toLowerCase(),
    closes: slash === '/',
    from: index,
    to: index + length,
    before: line.slice(Math.max(0, index - 2), index),
    after: line.slice(index + length, index + length + 2),
  }));
}

const isEdge = (text: string, mark: string) => text.trim() === '' || text.trim().startsWith(mark);

/** Whether a tag of a paragraph stands where those do: at an edge of the line, beside another tag, between sentences. */
function tells({ name, closes, before, after }: Tag): boolean {
  if (name === 'br') return isEdge(after, '<') || !SMALL.test(after.trim());
  return name === 'p' && (closes ? isEdge(after, '<') : before.trim() === '' || before.trim().endsWith('>'));
}

/** Whether a tag is spoken of: `the <p> element`. */
const isMention = ({ name, before, after }: Tag) =>
  name === 'p' && WORD_END.test(before) && after.startsWith(' ') && after.trim() !== '';

/** What is left of a tag; null for one that is none. */
function remainder({ name, before, after }: Tag): string | null {
  if (BLOCKS.has(name)) return '\n';
  if (WITHIN.has(name)) return '';
  if (name !== 'br') return null;
  if (after.trim() === '') return '';
  if (!SMALL.test(after.trim())) return '\n';
  return before.endsWith(' ') || after.startsWith(' ') ? '' : ' ';
}

/**
 * The tags that are left where a field of a database or a feed was taken for text: `<p>The ferry ran again.</p>`,
 * `at noon.<br />`.
 * Accepts: tags of paragraphs, lists, headings, links and emphasis, where running text has `<p>` or `<br>` four times, and in
 * a third of its lines, where paragraphs and lines end and begin.
 * Refuses: a page that tells about tags (`the <p> element`) or shows code, `a < b`, `<ann@example.org>`, `<Enter>`.
 *
 * @example
 * tags.edits('<p>a</p>', []) // [], for two tags tell nothing
 */
export const tags: Step = {
  signs: [],
  shows: text => text.includes('<') && text.search(TAG) >= 0,
  whole: true,
  edits: text => {
    const edits: Edit[] = [];
    let [running, tagged, telling, offset] = [0, 0, 0, 0];
    for (const line of text.split('\n')) {
      const found = line.includes('<') ? tagsOf(line) : [];
      if (found.some(isMention)) return [];
      if (line.length >= LEAST_LENGTH) {
        const own = found.filter(tells).length;
        running += 1;
        telling += own;
        if (own > 0) tagged += 1;
      }
      for (const tag of found) {
        const left = remainder(tag);
        if (left !== null) edits.push({ from: offset + tag.from, to: offset + tag.to, text: left });
      }
      offset += line.length + 1;
    }
    return telling >= FEWEST && tagged >= LEAST_SHARE * running ? edits : [];
  },
};
