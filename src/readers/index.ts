interface Reader {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ends of names, lower case; that of a longer name stands before the shorter one that it ends with. */
  readonly extensions: readonly string[];
  /** What an input of this form holds: one page, or records that come out as JSONL, one for each. */
  readonly holds: 'page' | 'records';
  readonly description: string;
}

/** The forms an input can have. Detection goes by the end of the name, and where that tells nothing by the content. */
export const READERS = [
  { name: 'text', aliases: [], extensions: ['.txt'], holds: 'page', description: 'one page a file' },
  {
    name: 'jsonl',
    aliases: [],
    extensions: ['.jsonl', '.ndjson'],
    holds: 'records',
    description: 'one record a line, with the page in one field',
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
