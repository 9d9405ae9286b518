import type { LabelledLine } from '../labels/rule.js';
import type { Line } from '../lines/line.js';
import { distinctNames, parseByline } from './byline.js';
import { splitMarkers } from './byline-marker.js';
import type { Byline } from './fields.js';
import words from './words/byline.json' with { type: 'json' };

/** A byline and the line where it begins. */
export interface PlacedByline extends Byline {
  readonly line: Line;
}

const JOINS = new Set([...words.and, ',', '&', '/', '+']);
const MAX_LINES = 200;
/** Lines below the headline within which a byline is the story's own. */
const NEAR = 8;

interface Group {
  readonly lines: Line[];
  /** How many lines below the headline it begins. */
  readonly distance: number;
}

/** The byline lines that stand together; a date between them does not part them. */
function groupsOf(lines: readonly LabelledLine[]): readonly Group[] {
  const groups: Group[] = [];
  const headline = lines.findIndex(({ label }) => label === 'headline');
  let open = false;
  for (const [index, { line, label }] of lines.entries()) {
    if (label === 'byline') {
      if (open) groups.at(-1)?.lines.push(line);
      else
        groups.push({
          lines: [line],
          distance: headline < 0 || index < headline ? Number.POSITIVE_INFINITY : index - headline,
        });
      open = true;
    } else if (label !== 'timestamp') open = false;
    if (groups.length > MAX_LINES) break;
  }
  return groups;
}

const isMarker = (text: string) => splitMarkers(text).length === 1 && splitMarkers(text)[0]?.text === '';
const lastWord = (text: string) => text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
const firstWord = (text: string) => text.split(' ', 1)[0]?.toLowerCase() ?? '';
const goesOn = (text: string, next: string) =>
  isMarker(text) ||
  /[,&/+]$/u.test(text) ||
  JOINS.has(lastWord(text)) ||
  JOINS.has(firstWord(next)) ||
  /^[,&/+]/u.test(next);

/** Lines of one byline joined where the page broke it: `By` / `Jane Doe` / `and` / `John Roe`. */
function joined(group: readonly Line[]): readonly { readonly text: string; readonly line: Line }[] {
  const whole: { text: string; line: Line }[] = [];
  for (const line of group.slice(0, MAX_LINES)) {
    const last = whole.at(-1);
    if (last && goesOn(last.text, line.text)) last.text = `${last.text} ${line.text}`.replace(' ,', ',');
    else whole.push({ text: line.text, line });
  }
  return whole;
}

interface Found extends PlacedByline {
  readonly points: number;
}

function read({ lines, distance }: Group): Found | null {
  const all = joined(lines).map(({ text, line }) => ({ ...parseByline(text), line }));
  const telling = all.filter(one => one.authors.length > 0 || one.agency !== null);
  const used = telling.length > 0 ? telling : all.filter(one => one.text !== '').slice(0, 1);
  const [first] = used;
  if (!first) return null;
  const authors = distinctNames(used.flatMap(one => one.authors));
  const agency = used.find(one => one.agency !== null)?.agency ?? null;
  // a page also names agencies in its menus and the authors of other stories in its lists
  const says = authors.length > 0 ? 2 : agency !== null ? 1 : -3;
  const points = says + (used.some(one => one.signed) ? 1 : 0) + (distance <= NEAR ? 2 : 0);
  return { text: [...new Set(used.map(one => one.text))].join(', '), authors, agency, line: first.line, points };
}

/**
 * The byline of a page: of all groups of byline lines, one that names a person or an agency before one that does not,
 * one close below the headline or with a marker such as `By` before others, and the first of equals. Lines of the group
 * that name somebody are joined by a comma in `text`.
 *
 * @example
 * readByline([byline('By'), byline('Jane Doe'), timestamp('3 May 2022'), byline('Political Correspondent')])
 * // { text: 'By Jane Doe', authors: ['Jane Doe'], agency: null, line }
 */
export function readByline(lines: readonly LabelledLine[]): PlacedByline | null {
  const found = groupsOf(lines).flatMap(group => read(group) ?? []);
  const best = found.reduce<Found | null>(
    (most, one) => (most === null || one.points > most.points ? one : most),
    null,
  );
  return best && { text: best.text, authors: best.authors, agency: best.agency, line: best.line };
}
