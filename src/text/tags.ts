import type { Step } from './step.js';

/** Tags between blocks of text, of which a line end is what is left, and tags within them. */
export const BLOCK = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|blockquote|tr|td|table|hr)(?: [^<>\n]{0,500})?\/?>/giu;
export const INLINE = /<\/?(?:a|b|i|u|em|strong|span|small|sub|sup|font|img)(?: [^<>\n]{0,500})?\/?>/giu;
/** Tags that stand in running text. */
export const TELLING = /<\/?(?:p|br)(?: [^<>\n]{0,500})?\/?>/giu;

/** Running text has so many of them, and so many of its lines have any. */
const FEWEST = 4;
const LEAST_SHARE = 0.3;
/** A line of running text is as long as this, as few of code are. */
const LEAST_LENGTH = 60;

/**
 * The tags that are left where a field of a database or a feed was taken for text: `<p>The ferry ran again.</p>`,
 * `at noon.<br />`.
 * Accepts: tags of paragraphs, lists, headings, links and emphasis, where running text has `<p>` or `<br>` four
 * times, and in a third of its lines.
 * Refuses: a page that tells about tags or shows code, `a < b`, `<ann@example.org>`, `<Enter>`.
 *
 * @example
 * tags.edits('<p>a</p>', []) // [], for two tags tell nothing
 */
export const tags: Step = {
  signs: [],
  shows: text => text.includes('<') && text.search(TELLING) >= 0,
  whole: true,
  edits: text => {
    const running = text.split('\n').filter(({ length }) => length >= LEAST_LENGTH);
    const counts = running.map(line => line.match(TELLING)?.length ?? 0).filter(count => count > 0);
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (all < FEWEST || counts.length < LEAST_SHARE * running.length) return [];
    const edit = (by: string) => (match: RegExpExecArray) => ({
      from: match.index,
      to: match.index + match[0].length,
      text: by,
    });
    return [...[...text.matchAll(BLOCK)].map(edit('\n')), ...[...text.matchAll(INLINE)].map(edit(''))].sort(
      (a, b) => a.from - b.from,
    );
  },
};
