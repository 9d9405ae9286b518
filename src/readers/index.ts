interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ends of names, lower case; that of a longer name stands before the shorter one that it ends with. */
  readonly extensions: readonly string[];
  /** What it is called in a sentence. */
  readonly title: string;
  readonly description: string;
}

/** What a page is written in. */
export type Form = 'text' | 'html';

/** What an input of a form holds: one page, or records that come out as JSONL, one for each. */
type Held =
  | { readonly holds: 'page'; readonly form: Form }
  | {
      readonly holds: 'records';
      /** How they are told from each other. */
      readonly cut: 'lines' | 'archive';
      /** Whether they have fields, of which one holds the page. */
      readonly fields: boolean;
      /** What their pages can be written in. */
      readonly forms: readonly Form[];
    };

type Reader = Named & Held;

/** The forms an input can have. Detection goes by the end of the name, and where that tells nothing by the content. */
export const READERS = [
  {
    name: 'text',
    aliases: [],
    extensions: ['.txt'],
    holds: 'page',
    form: 'text',
    title: 'text',
    description: 'one page a file',
  },
  {
    name: 'html',
    aliases: [],
    extensions: ['.html', '.htm', '.xhtml'],
    holds: 'page',
    form: 'html',
    title: 'HTML',
    description: 'one page a file, set on lines as a browser shows it',
  },
  {
    name: 'jsonl',
    aliases: [],
    extensions: ['.jsonl', '.ndjson'],
    holds: 'records',
    cut: 'lines',
    fields: true,
    forms: ['text'],
    title: 'JSONL',
    description: 'one record a line, with the page in one field, as text or HTML',
  },
  {
    name: 'warc',
    aliases: ['wet'],
    extensions: ['.warc.wet', '.wet', '.warc'],
    holds: 'records',
    cut: 'archive',
    fields: false,
    forms: ['text', 'html'],
    title: 'a web archive',
    description: 'a web archive: its records of text and HTML',
  },
] as const satisfies readonly Reader[];

export type ReaderName = (typeof READERS)[number]['name'];

/**
 * The reader of a name or an alias.
 *
 * @returns null where there is none of that name
 * @example
 * findReader('jsonl')?.holds // 'records'
 */
export function findReader(name: string): (typeof READERS)[number] | null {
  return READERS.find(reader => reader.name === name || (reader.aliases as readonly string[]).includes(name)) ?? null;
}

/**
 * The reader of a form.
 *
 * @example
 * readerOf('warc').title // 'a web archive'
 */
export function readerOf(name: ReaderName): Reader {
  return findReader(name) as Reader;
}

/** What the page of an input is written in; null where it holds records. */
export function formOf(name: ReaderName): Form | null {
  const reader = readerOf(name);
  return reader.holds === 'page' ? reader.form : null;
}

/**
 * Tells whether an input of a form may hold HTML.
 *
 * @example
 * mayHoldHtml('warc') // true
 */
export function mayHoldHtml(name: ReaderName): boolean {
  const reader = readerOf(name);
  return reader.holds === 'page' ? reader.form === 'html' : reader.forms.includes('html');
}

/** The names that `--from` takes for forms without fields. */
export const NAMES_WITHOUT_FIELDS: readonly string[] = READERS.filter(
  reader => reader.holds === 'page' || !reader.fields,
).flatMap(({ name, aliases }) => [name, ...aliases]);
