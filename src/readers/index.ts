interface Reader {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ends of names, lower case; that of a longer name stands before the shorter one that it ends with. */
  readonly extensions: readonly string[];
  /** What an input of this form holds: one page, or records that come out as JSONL, one for each. */
  readonly holds: 'page' | 'records';
  /** What it is called in a sentence. */
  readonly title: string;
  readonly description: string;
}

/** What a page is written in. */
export type Form = 'text' | 'html';

/** The forms an input can have. Detection goes by the end of the name, and where that tells nothing by the content. */
export const READERS = [
  {
    name: 'text',
    aliases: [],
    extensions: ['.txt'],
    holds: 'page',
    title: 'text',
    description: 'one page a file',
  },
  {
    name: 'html',
    aliases: [],
    extensions: ['.html', '.htm', '.xhtml'],
    holds: 'page',
    title: 'HTML',
    description: 'one page a file, set on lines as a browser shows it',
  },
  {
    name: 'jsonl',
    aliases: [],
    extensions: ['.jsonl', '.ndjson'],
    holds: 'records',
    title: 'JSONL',
    description: 'one record a line, with the page in one field',
  },
  {
    name: 'warc',
    aliases: ['wet'],
    extensions: ['.warc.wet', '.wet', '.warc'],
    holds: 'records',
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
