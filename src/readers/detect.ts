import { READERS, type ReaderName } from './index.js';
import { scanJson } from './json.js';
import { isPacked, unpackedName } from './packed.js';

const NEWLINE = 0x0a;
const BLANKS = new Set([0x20, 0x09, 0x0d, NEWLINE]);

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
  const gzip = isPacked(name);
  const plain = unpackedName(name);
  for (const { name: reader, extensions } of READERS) {
    const extension = extensions.find(end => endsWith(plain, end));
    if (extension !== undefined) return { stem: plain.slice(0, -extension.length), reader, gzip };
  }
  return { stem: plain, reader: null, gzip };
}

/** Characters at the head in which a form shows itself. */
const LOOK = 4096;
const ARCHIVE = 'WARC/';
const HTML =
  /^<(?:!doctype\s{1,9}html|(?:html|head|body|main|article|section|header|nav|div|h[1-6]|p|ul|ol|table|figure|blockquote|title|span|strong|em|a|br)[\s/>])/i;
/** What may stand before HTML, by its begin and end. */
const BEFORE_HTML = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/** Tells whether a head is HTML; null where a comment before it has not come to its end. */
function beginsAsHtml(head: string): boolean | null {
  let rest = head;
  for (;;) {
    const before = BEFORE_HTML.find(([begin]) => rest.startsWith(begin));
    if (before === undefined) return HTML.test(rest);
    const end = rest.indexOf(before[1]);
    if (end < 0) return null;
    rest = rest.slice(end + before[1].length).trimStart();
  }
}

/**
 * Tells whether a text is a page in HTML, by its head.
 *
 * @example
 * isHtml('\n<!doctype html><title>Rain</title>') // true
 * isHtml('<3 the rain') // false
 */
export function isHtml(text: string): boolean {
  const head = text.slice(0, LOOK).trimStart();
  return head.startsWith('<') && beginsAsHtml(head) === true;
}

/** Tells whether the first line of a head is a JSON object; null while the line has not come to its end. */
function isJsonl(head: Uint8Array, ended: boolean): boolean | null {
  const end = head.indexOf(NEWLINE);
  if (end < 0 && !ended) return null;
  const line = new TextDecoder().decode(end < 0 ? head : head.subarray(0, end));
  return scanJson(line).kind === 'object';
}

/** An object or an array of something, as JSON begins; and that of which not enough is there. */
const JSON_HEAD = /^\s{0,99}(?:\{\s{0,99}"|\[\s{0,99}[{"])/;
const JSON_BEGUN = /^\s{0,99}[[{]\s{0,99}$/;

/**
 * Tells whether a head begins as JSON does: what begins so and is no JSONL is hardly meant as a page.
 *
 * @returns null where nothing stands behind the first bracket yet
 * @example
 * beginsAsJson(new TextEncoder().encode('[{"text":"Rain"}]')) // true
 */
export function beginsAsJson(head: Uint8Array): boolean | null {
  const text = new TextDecoder().decode(head.subarray(0, LOOK));
  return JSON_BEGUN.test(text) ? null : JSON_HEAD.test(text);
}

/**
 * The form of an input by its head: a web archive, HTML, JSONL when the first line that is not blank is a JSON object,
 * else text. JSON over several lines is text.
 *
 * @param head the first bytes, without a byte order mark
 * @param ended whether `head` is all there is
 * @returns null when more of it is needed
 * @example
 * readerOfContent(new TextEncoder().encode('{"text":"Rain"}\n'), false) // 'jsonl'
 */
export function readerOfContent(head: Uint8Array, ended: boolean): ReaderName | null {
  const from = head.findIndex(byte => !BLANKS.has(byte));
  if (from < 0) return ended ? 'text' : null;
  const rest = head.subarray(from);
  const text = new TextDecoder().decode(rest.subarray(0, LOOK));
  const more = !ended && rest.length < LOOK;
  if (text.startsWith('{')) {
    const jsonl = isJsonl(rest, ended);
    return jsonl === null ? null : jsonl ? 'jsonl' : 'text';
  }
  if (text.startsWith(ARCHIVE)) return 'warc';
  if (text.startsWith('<') && beginsAsHtml(text)) return 'html';
  return more && (text.startsWith('<') || ARCHIVE.startsWith(text)) ? null : 'text';
}
