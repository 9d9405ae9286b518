import type { Line } from '../../../lines/line.js';
import type { Span } from '../../../text/span.js';
import { phraseGroup, startPhrase } from '../../matching/phrases.js';
import words from '../../words/archive-record.json' with { type: 'json' };

/**
 * The record in which an archive of the press gives out a story: fields with names (`LENGTH: 611 words`, `Ressort: Lokales`), or with
 * codes of two or three capitals (`WC 418 words`). Any of them can stand on a page that is none; a record has some of them
 * close together, and one that only archives have.
 *
 * The names and codes are those of exports by LexisNexis, Factiva, ProQuest, NewsBank, Genios and Europresse.
 */

/** What a field is: the one that names the story or its section, one that other rules read, one that only archives have. */
type Kind = 'title' | 'section' | 'read' | 'telling' | 'other';

interface Field {
  readonly kind: Kind;
  /** Where its value begins. */
  readonly from: number;
}

const named = {
  title: startPhrase(words.title),
  section: startPhrase(words.section, { codes: ['se'] }),
  read: startPhrase(words.person, words.date, words.topics),
  length: startPhrase(words.length),
  telling: startPhrase(words.archive, words.body),
  other: startPhrase(words.other),
};
/** Stands behind the name of a section: `; Pg. 7`. */
const page = startPhrase(words.page);
const PAGE = new RegExp(`[,;] {0,2}${phraseGroup(words.page)}\\.? ?[A-Z]{0,2}\\d{1,4}[A-Z]?$`, 'iu');
const COUNTS_WORDS = new RegExp(`^\\d{1,6} ${phraseGroup(words.words)}$`, 'iu');
const COLON = /^ ?:(?: |$)/u;
const BARE = /^ ?:?$/u;

const CODES: ReadonlyMap<string, Kind> = new Map([
  ['HD', 'title'],
  ['SE', 'section'],
  ...['BY', 'PD', 'ET'].map(code => [code, 'title'] as const),
  ...['WC', 'SN', 'SC', 'LP', 'CY', 'IPD', 'IPC'].map(code => [code, 'telling'] as const),
  ...['CR', 'ED', 'PG', 'TD', 'AN', 'LA', 'CX', 'CT', 'RF', 'CO', 'IN', 'NS', 'RE', 'PUB', 'CLM', 'ART', 'VOL'].map(
    code => [code, 'other'] as const,
  ),
]);
const CODE = /^([A-Z]{2,3})(?: {1,8}|$)/u;

/** Phrases that the lines of a record begin with; its codes are two capitals. */
export const archivePhrases = [...Object.values(named), page];
/** What the field of a section begins with; its code is two capitals. */
export const sectionField = named.section;

function namedField(text: string): Field | null {
  const field = (kind: Kind, end: number): Field | null => {
    const colon = end === 0 ? null : COLON.exec(text.slice(end));
    return colon === null ? null : { kind, from: end + colon[0].length };
  };
  const length = field('telling', named.length(text));
  if (length !== null && COUNTS_WORDS.test(text.slice(length.from))) return length;
  const end = named.telling(text);
  if (end > 0 && BARE.test(text.slice(end))) return { kind: 'telling', from: text.length };
  return (
    field('telling', end) ??
    field('title', named.title(text)) ??
    field('section', named.section(text)) ??
    field('read', named.read(text)) ??
    field('other', named.other(text))
  );
}

function codedField(text: string): Field | null {
  const code = CODE.exec(text);
  const kind = code === null ? undefined : CODES.get(code[1] ?? '');
  return code === null || kind === undefined ? null : { kind, from: code[0].length };
}

/** So far from a field others stand. */
const AROUND = 12;
/** So many lines of a record are fields at least where two of them only archives have, and where one has. */
const FEWEST = 4;
const FEWEST_WITH_ONE = 7;

/** Whether there are fields enough around a line, read by the same reader, to make a record. */
function isInRecord(lines: readonly Line[], index: number, read: (text: string) => Field | null): boolean {
  let [fields, telling] = [0, 0];
  for (let at = Math.max(0, index - AROUND); at <= index + AROUND && at < lines.length; at += 1) {
    const field = read((lines[at] as Line).text); // at < lines.length
    if (field === null) continue;
    fields += 1;
    if (field.kind === 'telling') telling += 1;
  }
  return fields >= (telling > 1 ? FEWEST : FEWEST_WITH_ONE) && telling > 0;
}

function fieldAt(lines: readonly Line[], index: number): Field | null {
  const text = lines[index]?.text ?? '';
  for (const read of [namedField, codedField]) {
    const field = read(text);
    if (field !== null) return isInRecord(lines, index, read) ? field : null;
  }
  return null;
}

/**
 * What of a line is the business of the archive and no part of the story: a whole field; of the headline's field its name, of the field
 * of a section what is left of it. Null for a line of no record, and for fields that other rules read: author, date, topics.
 *
 * @param text the line, or a part of it that is looked at by itself
 * @example
 * archiveSpan('HEADLINE: Ferry runs again', lines, 3) // [0, 10], with `LENGTH: 611 words` and `LOAD-DATE: May 3, 2022` near by
 */
export function archiveSpan(text: string, lines: readonly Line[], index: number): Span | null {
  const field = fieldAt(lines, index);
  if (field === null || field.kind === 'read') return null;
  const isWhole = text === lines[index]?.text;
  if (field.kind === 'title') return isWhole && field.from > 0 ? [0, field.from] : null;
  if (field.kind === 'section' && isWhole) return null;
  return [0, text.length];
}

/**
 * Where in a line the name of the story's section stands; null where it is no such field of a record.
 *
 * @example
 * archivedSection('Section: NEWS; Pg. 7', lines, 5) // [9, 13], with `Length: 342 words` and `Load-Date: May 3, 2022` near by
 */
export function archivedSection(text: string, lines: readonly Line[], index: number): Span | null {
  if (text !== lines[index]?.text) return null;
  const field = fieldAt(lines, index);
  const to = PAGE.exec(text)?.index ?? text.length;
  return field?.kind === 'section' && to > field.from ? [field.from, to] : null;
}
