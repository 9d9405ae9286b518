import type { Line } from '../../../lines/line.js';
import { phraseGroup, startPhrase, wholePhrase } from '../../../reading/matching/phrases.js';
import words from '../../../reading/words/archive-record.json' with { type: 'json' };
import type { Span } from '../../../text/span.js';

/**
 * The record in which an archive of the press gives out a story: fields with names (`LENGTH: 611 words`, `Ressort: Lokales`),
 * or with codes of two or three capitals (`WC 418 words`). Any of them can stand on a page that is none, in the box of a book
 * or a table of clubs (`SC Halm`); a record has different ones close together, and some that tell: which only archives have,
 * or with a value as they write it.
 *
 * The names and codes are those of exports by LexisNexis, Factiva, ProQuest, NewsBank, Genios and Europresse.
 */

/**
 * What of a field is the archive's: its name, before a value that is the story's; nothing, where other rules read it; all. Of
 * the field of a section the name is looked at by itself.
 */
type Kind = 'name' | 'section' | 'read' | 'whole';

interface Field {
  readonly kind: Kind;
  /** Where its value begins. */
  readonly from: number;
  /** Its name or code, for a record has each but once or twice. */
  readonly key: string;
  /** Whether only archives have it, or its value at least is as they write it. */
  readonly tells: 'by name' | 'by value' | null;
}

const named = {
  headline: startPhrase(words.headline),
  title: startPhrase(words.title),
  section: startPhrase(words.section, { codes: ['se'] }),
  byline: startPhrase(words.byline),
  read: startPhrase(words.person, words.date, words.topics),
  length: startPhrase(words.length),
  archive: startPhrase(words.archive),
  other: startPhrase(words.other, words.body),
};
/** Stands behind the name of a section: `; Pg. 7`. */
const page = startPhrase(words.page);
const PAGE = new RegExp(`[,;] {0,2}${phraseGroup(words.page)}\\.? ?[A-Z]{0,2}\\d{1,4}[A-Z]?$`, 'iu');
const COUNTS_WORDS = new RegExp(`^\\d{1,6} ${phraseGroup(words.words)}$`, 'iu');
const COLON = /^ ?:(?: |$)/u;
/** Names that stand alone above the text: `Body`. */
const alone = wholePhrase(words.archive, words.body);

/** The codes of fields, what is taken of each, and the value by which some tell. */
const CODES: ReadonlyMap<string, readonly [kind: Kind, telling?: RegExp]> = new Map<
  string,
  readonly [kind: Kind, telling?: RegExp]
>([
  ['HD', ['name']],
  ['BY', ['name']],
  ['ET', ['name', /^\d\d:\d\d$/u]],
  ['PD', ['name', /\b\d{4}$/u]],
  ['SE', ['section']],
  ['WC', ['whole', /^\d{1,6} \p{L}+$/u]],
  ['AN', ['whole', /^Document \S+$/u]],
  ...['SN', 'SC', 'LP', 'CY', 'IPD', 'IPC', 'CR', 'ED', 'PG', 'TD', 'LA', 'CX', 'CT', 'RF', 'CO', 'IN', 'NS'].map(
    (code): [string, [Kind]] => [code, ['whole']],
  ),
  ...['RE', 'PUB', 'CLM', 'ART', 'VOL'].map((code): [string, [Kind]] => [code, ['whole']]),
]);
const CODE = /^([A-Z]{2,3})(?: {1,8}|$)/u;

/** Phrases that the lines of a record begin with; its codes are two capitals. */
export const archivePhrases = [...Object.values(named), page];
/** What the field of a section begins with. */
export const sectionField = named.section;

function namedField(text: string): Field | null {
  if (alone(text))
    return {
      kind: 'whole',
      from: text.length,
      key: text.toLowerCase(),
      tells: named.archive(text) > 0 ? 'by name' : null,
    };
  const field = (kind: Kind, end: number, tells: Field['tells'] = null): Field | null => {
    const colon = end === 0 ? null : COLON.exec(text.slice(end));
    if (colon === null) return null;
    return { kind, from: end + colon[0].length, key: text.slice(0, end).toLowerCase(), tells };
  };
  const length = field('whole', named.length(text), 'by value');
  return (
    field('name', named.headline(text), 'by name') ??
    field('read', named.byline(text), 'by name') ??
    (length !== null && COUNTS_WORDS.test(text.slice(length.from)) ? length : null) ??
    field('whole', named.archive(text), 'by name') ??
    field('name', named.title(text)) ??
    field('section', named.section(text)) ??
    field('read', named.read(text)) ??
    field('whole', named.other(text))
  );
}

function codedField(text: string): Field | null {
  const [all, key = ''] = CODE.exec(text) ?? [''];
  const [kind, telling] = CODES.get(key) ?? [];
  if (kind === undefined) return null;
  return { kind, from: all.length, key, tells: telling?.test(text.slice(all.length)) === true ? 'by value' : null };
}

/** So far from a field others stand. */
const AROUND = 12;
/** So many fields of a record differ, where two of them tell and where one does by its name. */
const FEWEST = 4;
const FEWEST_WITH_ONE = 7;
/** A record names a field again where the next one begins. */
const MOST_ALIKE = 2;

/** Whether there are fields enough around a line, read by the same reader, to make a record. */
function isInRecord(lines: readonly Line[], index: number, read: (text: string) => Field | null): boolean {
  const seen = new Map<string, number>();
  const telling = new Map<string, Field['tells']>();
  for (let at = Math.max(0, index - AROUND); at <= index + AROUND && at < lines.length; at += 1) {
    const field = read((lines[at] as Line).text); // at < lines.length
    if (field === null) continue;
    seen.set(field.key, (seen.get(field.key) ?? 0) + 1);
    if (field.tells !== null) telling.set(field.key, field.tells);
  }
  const isTold = telling.size > 1 || [...telling.values()].includes('by name');
  if (!isTold || seen.size < (telling.size > 1 ? FEWEST : FEWEST_WITH_ONE)) return false;
  return Math.max(...seen.values()) <= MOST_ALIKE;
}

/** What front matter begins with: its fields have such names too. */
const FRONT_MATTER = '---';

function fieldAt(lines: readonly Line[], index: number): Field | null {
  if (lines[0]?.text === FRONT_MATTER) return null;
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
  if (field.kind === 'name') return isWhole && field.from > 0 ? [0, field.from] : null;
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
