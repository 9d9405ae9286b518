import { IS_FRONT_MATTER, isBodyLabel, type LabelledLine } from '../labels/labels.js';
import type { Line } from '../lines/line.js';
import { titleIn } from '../reading/titles/front-matter-title.js';
import { subjectIn } from '../reading/titles/mail-subject.js';
import { withoutSiteSuffix } from '../reading/titles/site-suffix.js';

/** A text of the page and the line where it begins. */
export interface Placed {
  readonly text: string;
  readonly line: Line;
}

/** The headline, and what its lines say as written. */
export interface Headline extends Placed {
  readonly written: string;
}

/**
 * The headline: what its line says, or its lines one after the other, without the name of the site behind it. A story that
 * came without one has the title of its front matter, or by mail the subject of the mail.
 *
 * @param lines all lines of the page: another line can prove that what stands behind a title is the site's name
 * @example
 * readHeadline(lines)?.text // 'Bridge opens early' where the line says 'Bridge opens early | Example News'
 */
export function readHeadline(lines: readonly LabelledLine[]): Headline | null {
  const first = lines.findIndex(({ label }) => label === 'headline');
  const line = lines[first]?.line;
  if (line === undefined) return titleAbove(lines);
  let end = first + 1;
  while (lines[end]?.label === 'headline') end++;
  const written = lines
    .slice(first, end)
    .map(one => one.line.text)
    .join(' ');
  const texts = lines.map(one => one.line.text);
  return { text: withoutSiteSuffix(bare(written), texts, first < TITLE_LINES), written, line };
}

/** What a telephone sets behind the title of a page that is passed on. */
const ADDRESS = / https?:\/\/[^\s]{3,1000}$/u;
/** A messenger's mark of bold text, and that of a heading in a terminal. */
const STARRED = /^\*{1,6} ?([^*]{1,400}?) ?\*{1,6}$/u;

/** A heading of Markdown, on a page that has too few marks to be known by them. */
const HASHES = /^#{1,6} (?=[^\s#])/u;

const bare = (text: string) => text.replace(ADDRESS, '').replace(STARRED, '$1').replace(HASHES, '');

/** The title in the front matter, or else the subject of the mail a text stands in; of a mail that was sent on, that of the innermost. */
function titleAbove(lines: readonly LabelledLine[]): Headline | null {
  for (let i = lines.findIndex(({ label }) => isBodyLabel(label)) - 1; i >= 0; i -= 1) {
    const { label, line, reason } = lines[i] as LabelledLine; // i is below lines.length
    if (label !== 'slug') continue;
    const isTitled = reason === IS_FRONT_MATTER && line.indent === 0;
    const text = isTitled ? titleIn(line.text) : subjectIn(line.text);
    if (text !== null) return { text, written: line.text, line };
  }
  return null;
}

/** The page's title, which has the site's name behind it, stands on one of its first lines. */
const TITLE_LINES = 3;
