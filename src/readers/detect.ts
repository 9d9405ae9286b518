import { READERS, type ReaderName } from './index.js';
import { scanJson } from './json.js';

const NEWLINE = 0x0a;
const OPEN_BRACE = 0x7b;
const BLANKS = new Set([0x20, 0x09, 0x0d, NEWLINE]);

/**
 * The form of an input by the end of its name, whatever the case; text where the name does not tell.
 *
 * @example
 * readerOfName('pages/2018.JSONL') // 'jsonl'
 */
export function readerOfName(name: string): ReaderName {
  const lower = name.toLowerCase();
  return READERS.find(({ extensions }) => extensions.some(end => lower.endsWith(end)))?.name ?? 'text';
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
