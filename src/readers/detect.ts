import { READERS, type ReaderName } from './index.js';
import { scanJson } from './json.js';

const NEWLINE = 0x0a;
const OPEN_BRACE = 0x7b;
const BLANKS = new Set([0x20, 0x09, 0x0d, NEWLINE]);
const GZIP = '.gz';

/** A name without the end that tells its form, and that end: `pages/2018.jsonl.gz` is `pages/2018` and `.jsonl.gz`. */
export interface NameParts {
  readonly stem: string;
  /** The form by the end of the name; null where that does not tell. */
  readonly reader: ReaderName | null;
  readonly gzip: boolean;
}

/** Tells whether a name has an end, whatever its case; a name that is nothing else has not. */
function endsWith(name: string, end: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  return base.length > end.length && base.endsWith(end);
}

/**
 * Takes a name apart.
 *
 * @example
 * partsOfName('pages/2018.JSONL.gz') // { stem: 'pages/2018', reader: 'jsonl', gzip: true }
 */
export function partsOfName(name: string): NameParts {
  const gzip = endsWith(name, GZIP);
  const plain = gzip ? name.slice(0, -GZIP.length) : name;
  for (const { name: reader, extensions } of READERS) {
    const extension = extensions.find(end => endsWith(plain, end));
    if (extension !== undefined) return { stem: plain.slice(0, -extension.length), reader, gzip };
  }
  return { stem: plain, reader: null, gzip };
}

/** The first line that is not blank; null while it has not come to its end. */
function firstLine(head: Uint8Array, ended: boolean): Uint8Array | null {
  const from = head.findIndex(byte => !BLANKS.has(byte));
  if (from < 0) return ended ? new Uint8Array() : null;
  const to = head.indexOf(NEWLINE, from);
  if (to < 0) return ended || head[from] !== OPEN_BRACE ? head.subarray(from) : null;
  return head.subarray(from, to);
}

/**
 * The form of an input by its head: JSONL when the first line that is not blank is a JSON object, else text. JSON over
 * several lines is text.
 *
 * @param head the first bytes, without a byte order mark
 * @param ended whether `head` is all there is
 * @returns null when more of it is needed
 * @example
 * readerOfContent(new TextEncoder().encode('{"text":"Rain"}\n'), false) // 'jsonl'
 */
export function readerOfContent(head: Uint8Array, ended: boolean): ReaderName | null {
  const line = firstLine(head, ended);
  if (line === null) return null;
  if (line[0] !== OPEN_BRACE) return 'text';
  return scanJson(new TextDecoder().decode(line)).kind === 'object' ? 'jsonl' : 'text';
}
