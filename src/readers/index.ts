/** The forms an input can have. Detection goes down the list: by the end of the name, else by the content. */
export const READERS = [
  { name: 'text', extensions: [], description: 'one page a file' },
  { name: 'jsonl', extensions: ['.jsonl', '.ndjson'], description: 'one record a line, with the page in one field' },
] as const satisfies readonly { name: string; extensions: readonly string[]; description: string }[];

export type ReaderName = (typeof READERS)[number]['name'];
