import { diagnostic } from '../diagnostics.js';
import { isBodyLabel, type Label, type LabelledLine } from '../labels/labels.js';
import type { Line } from '../lines/line.js';
import { findAgency } from '../reading/agencies/find-agency.js';
import { ENDS_OPEN, isLoneJoint, isLoneMarker } from '../reading/bylines/lone.js';
import { readSignature, type Signature, signsNobody } from '../reading/bylines/signature.js';
import { teamIn } from '../reading/bylines/team.js';
import { eastAsianDateline } from '../reading/datelines/east-asian-dateline.js';
import { OTHER } from '../reading/names/markers.js';
import { tokenize } from '../reading/tokens/tokenize.js';
import { bitsOf, GIVEN } from '../reading/tokens/word-meanings.js';
import type { Byline, Located } from './fields.js';

/** A byline and the line where it begins. */
export interface PlacedByline extends Byline {
  readonly line: Line;
}

const LONGEST = 400;
/** `[avatar] Jane Doe`: what stands for a picture is no part of the byline. */
const PICTURE = /^\[(?:img|image|photo|picture|avatar|headshot|portrait|icon)[^\]\n]{0,60}\] ?/iu;
const MOST_LINES = 50;
const LONGEST_ALONE = 60;

/**
 * Reads one byline: who is named, which agency, and the byline as written without dates.
 * A line that names only a reviewer, an editor or a photographer is no byline: its text is empty.
 *
 * @example
 * parseByline('By Jane Doe, Associated Press | Updated 3 May 2022')
 * // { text: 'By Jane Doe, Associated Press', authors: ['Jane Doe'], agency: 'Associated Press' }
 */
export function parseByline(written: string): Byline {
  const text = written.slice(0, LONGEST).replace(PICTURE, '');
  const { sign, names, agency, span } = asSigned(text);
  if (sign === OTHER && names.length === 0) return { text: '', authors: [], agency: null };
  return { text: text.slice(...span), authors: distinct(names), agency };
}

/** What a byline says; one that names nobody may be a pen name alone on its line. */
function asSigned(text: string): Signature {
  const read = readSignature(tokenize(text));
  return read.sign === 0 && signsNobody(read) ? readSignature(tokenize(text), true) : read;
}

/** The names, each once whatever its case, in their order; of `Jane` and `Jane Doe` the longer one. */
function distinct(names: readonly string[]): readonly string[] {
  const lower = names.map(name => name.toLowerCase());
  return names.filter((_, index) => {
    const own = lower[index] ?? '';
    return lower.indexOf(own) === index && (own.includes(' ') || !lower.some(other => other.startsWith(`${own} `)));
  });
}

/** Whether the byline `text` goes on on the next line: `By`, `Jane Doe and`, `Jane Doe` before `and`. */
const goesOn = (text: string, next: string) => isLoneMarker(text) || ENDS_OPEN.test(text) || isLoneJoint(next);

/** A byline, and the names of those of its lines that are nothing else: the line says where a name ends. */
interface Joined {
  text: string;
  readonly line: Line;
  readonly alone: string[];
}

/** The name on a line of a byline of several lines, where the line is that name; null where it is anything else. */
function nameAlone(text: string): string | null {
  const { names, span, rest } = readSignature(tokenize(text), true);
  const [name] = names;
  return names.length === 1 && name !== undefined && rest === 0 && span[0] === 0 && text.startsWith(name) ? name : null;
}

/** The bylines of the page, those joined that the page broke over several lines: `By` / `Jane Doe` / `and` / `John Roe`. */
function bylinesOf(lines: readonly LabelledLine[]): readonly Joined[] {
  const found: Joined[] = [];
  for (const { line, label } of lines) {
    if (label !== 'byline') continue;
    const last = found.at(-1);
    if (last !== undefined && goesOn(last.text, line.text)) {
      last.text = `${last.text}${/^[,;]/u.test(line.text) ? '' : ' '}${line.text}`;
      const name = line.text.length <= LONGEST_ALONE ? nameAlone(line.text) : null;
      if (name !== null) last.alone.push(name);
    } else if (found.length < MOST_LINES) found.push({ text: line.text, line, alone: [] });
  }
  return found;
}

/** Names that were read in a text and others that stand in it, in its order. */
function inOrder(text: string, names: readonly string[], others: readonly string[]): readonly string[] {
  const missed = others.filter(other => !names.some(name => name.includes(other) || other.includes(name)));
  if (missed.length === 0) return names;
  return [...names, ...missed].sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

const SEAM = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** The name without what was glued to it, where a line of the page is the name alone: `Jane DoeHalm` beside `Jane Doe`. */
function withoutGlued(name: string, lines: readonly LabelledLine[]): string {
  for (const { index } of name.matchAll(SEAM)) {
    const whole = name.slice(0, index);
    if (whole.includes(' ') && lines.some(({ line }) => line.text === whole)) return whole;
  }
  return name;
}

const BELOW: ReadonlySet<Label> = new Set(['credit', 'copyright']);
const LONGEST_NOTE = 160;

/** The agency that a credit or a copyright line below the text names, where nothing above signs the story. */
function agencyBelow(lines: readonly LabelledLine[]): PlacedByline | null {
  const end = lines.findLastIndex(({ label }) => isBodyLabel(label));
  for (const { label, line } of end < 0 ? [] : lines.slice(end + 1)) {
    if (!BELOW.has(label) || line.text.length > LONGEST_NOTE) continue;
    const found = findAgency(line.text);
    if (found !== null) return { text: line.text.slice(...found.span), authors: [], agency: found.agency.name, line };
  }
  return null;
}

/** Who signs in the dateline, where nothing else names a person: `(서울=연합뉴스) 홍길동 기자 =`. */
function signedInDateline(lines: readonly LabelledLine[]): PlacedByline | null {
  const line = lines.find(({ label }) => label === 'dateline')?.line;
  const found = line === undefined ? null : eastAsianDateline(line.text);
  if (line === undefined || found === null || found.names.length === 0) return null;
  const { signed: text, names: authors, agency } = found;
  return { text, authors, agency: findAgency(agency ?? '')?.agency.name ?? null, line };
}

/** Whether what was taken for a name is a part of a team's: `Halm` in `Team Halm`. */
function isOfTeam({ text, authors: [name = '', other], agency }: PlacedByline): boolean {
  if (name === '' || other !== undefined || agency !== null) return false;
  return !name.split(' ').some(word => (bitsOf(word) & GIVEN) !== 0) && teamIn(tokenize(text))?.includes(name) === true;
}

/** Those of the bylines that name a person, a house or an agency; where none does, the first that names a team, or the first. */
function telling(all: readonly PlacedByline[]): readonly PlacedByline[] {
  const naming = all.filter(({ authors, agency }) => authors.length > 0 || agency !== null);
  if (!naming.every(isOfTeam)) return naming;
  for (const byline of all) {
    const team = teamIn(tokenize(byline.text));
    if (team !== null) return [{ ...byline, authors: [team] }];
  }
  return all.filter(({ text }) => text !== '').slice(0, 1);
}

/** What stands before the first name of a byline: `By `. */
const markerOf = ({ text, authors: [name] }: PlacedByline) =>
  name === undefined ? '' : text.slice(0, Math.max(0, text.indexOf(name))).toLowerCase();

/** The text of a byline without the marker that the first one has, too: `By Jane Doe`, `By John Roe`. */
const withoutMarker = (byline: PlacedByline, first: PlacedByline): string =>
  markerOf(byline) === markerOf(first) ? byline.text.slice(markerOf(first).length) : byline.text;

const isNamed = (name: string, bylines: readonly PlacedByline[]) =>
  bylines.some(({ authors }) => authors.includes(name));

/**
 * The byline of a page, from its lines with that label. Those that name somebody are joined by a comma in `text`. Without any, the
 * dateline may name the reporter, or a credit or the copyright below the text the agency.
 *
 * @example
 * readByline([byline('By'), byline('Jane Doe'), timestamp('3 May 2022'), byline('Political Correspondent')])
 * // { text: 'By Jane Doe', authors: ['Jane Doe'], agency: null, line }
 */
export function readByline(lines: readonly LabelledLine[]): PlacedByline | null {
  const all = bylinesOf(lines).map(({ text, line, alone }) => {
    const parsed = parseByline(text);
    const authors = inOrder(text, parsed.authors, alone).map(name => withoutGlued(name, lines));
    return { ...parsed, authors, line };
  });
  const told = telling(all);
  // an agency above its author stands behind the name where both are on one line
  const used = [
    ...told.filter(({ authors }) => authors.length > 0),
    ...told.filter(({ authors }) => authors.length === 0),
  ];
  const [first] = used;
  const inDateline = used.some(({ authors }) => authors.length > 0) ? null : signedInDateline(lines);
  if (inDateline !== null) return inDateline;
  if (first === undefined) return agencyBelow(lines);
  const texts = used
    .filter(({ authors }, at) => authors.length === 0 || authors.some(name => !isNamed(name, used.slice(0, at))))
    .map(byline => (byline === first ? byline.text : withoutMarker(byline, first)));
  return {
    text: [...new Set(texts)].join(', '),
    authors: distinct(used.flatMap(({ authors }) => authors)),
    agency: used.find(({ agency }) => agency !== null)?.agency ?? null,
    line: first.line,
  };
}

/** A byline that would sign the story on fewer pages like it is one to look at. */
const SURE = 0.5;

/**
 * The diagnostic `byline-unsure`, where a byline was found but a line of it is less likely to sign the story than not.
 *
 * @param byline null where none was found
 * @param lines the labelled lines of the page
 * @returns one diagnostic with the byline's line, or an empty list
 */
export function doubtsOn(byline: PlacedByline | null, lines: readonly LabelledLine[]): readonly Located[] {
  const isUnsure = lines.some(({ label, confidence }) => label === 'byline' && confidence < SURE);
  if (byline === null || !isUnsure) return [];
  return [{ diagnostic: diagnostic('byline-unsure', { text: byline.text }), line: byline.line }];
}
