import type { LabelledLine } from '../labels/labels.js';
import type { Line } from '../lines/line.js';
import { trimAround } from '../reading/matching/trim.js';
import { breadcrumbParts, isHere, pathParts, runOnPath } from '../reading/section-path.js';
import { LOOSE_SIGNS } from './loose-signs.js';

/** The path of sections and the first of its lines. */
export interface Section {
  readonly parts: readonly string[];
  readonly written: string;
  readonly line: Line;
}

const SIGNS = `${LOOSE_SIGNS}»›>→▸«‹`;
const MAX_PARTS = 20;
const LONGEST = 400;
/** A part on a line of its own: begins with a capital or a letter without case, holds no sign of a path. */
const ONE_PART = /^[\p{Lu}\p{Lo}\p{N}][^→»›>]*$/u;
const LONGEST_PART = 60;
const TITLE_WORDS = 6;
const HAS_LETTER = /[\p{L}\p{N}]/u;

function partsOf(text: string, isAlone: boolean): readonly string[] {
  const bare = trimAround(text.slice(0, LONGEST), SIGNS);
  if (bare === '' || isHere(bare)) return [];
  const alone = bare.length <= LONGEST_PART && ONE_PART.test(bare) ? [bare] : [];
  // `Arts / Culture` among lines with a part each is one part
  const parts = breadcrumbParts(text) ?? (isAlone ? (pathParts(bare) ?? runOnPath(bare)) : null) ?? alone;
  return parts.filter(part => !isHere(part));
}

const sameTitle = (part: string, headline: string) => {
  const [short, long] = [trimAround(part, ' .…').toLowerCase(), headline.toLowerCase()];
  return (
    short === long || ((part.endsWith('…') || part.endsWith('...')) && short.length > 10 && long.startsWith(short))
  );
};

/** The story's own title, in another wording than the headline: sections are not sentences. */
const isTitle = (part: string) => part.endsWith('?') || part.split(' ').length >= TITLE_WORDS;

/**
 * The path of sections that leads to the page, from the widest: the first run of breadcrumb lines. A run is a line with
 * all parts, or lines with one part each; lines of mere signs do not end it. The last part is left out where it is
 * the headline or reads like one.
 *
 * @example
 * readSection([breadcrumb('You are here » Home » Asia')], null)?.parts // ['Home', 'Asia']
 */
export function readSection(lines: readonly LabelledLine[], headline: string | null): Section | null {
  const parts: string[] = [];
  const run: Line[] = [];
  const isAlone = lines.filter(({ label }) => label === 'breadcrumb').length === 1;
  for (const { line, label } of lines) {
    if (label === 'breadcrumb') {
      run.push(line);
      for (const part of partsOf(line.text, isAlone))
        if (part.toLowerCase() !== parts.at(-1)?.toLowerCase() && parts.length < MAX_PARTS) parts.push(part);
    } else if (parts.length > 0 && HAS_LETTER.test(line.text.slice(0, LONGEST))) break;
  }
  const last = parts.at(-1);
  if (last !== undefined && parts.length > 1 && (isTitle(last) || (headline !== null && sameTitle(last, headline))))
    parts.pop();
  const [first] = run;
  return first && parts.length > 0
    ? {
        parts,
        written: run
          .map(line => line.text)
          .join(' ')
          .slice(0, LONGEST),
        line: first,
      }
    : null;
}
