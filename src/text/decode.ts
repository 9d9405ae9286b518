import { type Diagnostic, diagnostic } from '../diagnostics.js';
import { markOf } from '../readers/byte-order-marks.js';
import { isBinary } from './binary.js';
import { guessEncoding } from './guess.js';
import { sequenceAt } from './utf8.js';
import { utf16Pattern } from './utf16.js';
import { fromByte } from './windows1252.js';

/** Bytes that are no character: where their U+FFFD stands in the text, and the bytes in hexadecimal. */
type Undecodable = readonly [at: number, hex: string];

export interface Decoded {
  readonly text: string;
  /** Name in the Encoding Standard, lower case: `utf-8`, `utf-16le`, `windows-1252`, `shift_jis` ... */
  readonly encoding: string;
  /** Whether a byte order mark stood before the text; it is not part of `text`. */
  readonly bom: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** For UTF-8 and UTF-16: with it the bytes can be made again from the text. Empty for all other encodings. */
  readonly undecodable: readonly Undecodable[];
}

const REPLACEMENT = '\ufffd';
const REPLACEMENTS = /\ufffd/g;
/** Some versions of Node read windows-1252 as ISO 8859-1; then the two rows that differ are put right. */
const READS_1252 = new TextDecoder('windows-1252').decode(Uint8Array.of(0x92)) === '’';
const CONTROLS = /[\x80-\x9f]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const NULS = /\0/g;
const MOST_NULS = 0.05;
/** A multi-byte encoding with more bad bytes than this was a wrong guess. */
const MOST_REPLACED = 0.001;
/** So many bad bytes, and more than good ones, need no further counting. */
const ENOUGH_BAD = 1000;
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text, or null when a byte of it is not of the encoding. */
function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // The standard's sign for bytes that are not of the encoding; any other error is a bug.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const hex = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

const noted = (encoding: string, guessed: boolean, bad: number): readonly Diagnostic[] => [
  ...(guessed ? [diagnostic('encoding-guessed', { encoding })] : []),
  ...(bad > 0 ? [diagnostic('bytes-replaced', { encoding, count: bad })] : []),
];

/** How much of the bytes is UTF-8 beyond ASCII, and how much is not. */
function isClearlyUtf8(bytes: Uint8Array): boolean {
  let sequences = 0;
  let continued = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const step = sequenceAt(bytes, at);
    if (step > 1) {
      sequences++;
      continued += step - 1;
    } else if (step < 0) {
      // Cut off at the end: no fault. With two bytes or more it is proof.
      if (at - step === bytes.length && step < -1) continued++;
      else bad++;
      if (bad > ENOUGH_BAD && bad > sequences) return false;
    }
    at += Math.abs(step);
  }
  return continued > 0 && continued >= 2 * bad && bad <= 1 + sequences / 10;
}

/** UTF-8 with its bad bytes replaced. */
function mendUtf8(bytes: Uint8Array): { text: string; undecodable: readonly Undecodable[] } {
  const parts: string[] = [];
  const undecodable: Undecodable[] = [];
  let length = 0;
  let done = 0;
  for (let at = 0; at < bytes.length; ) {
    const step = sequenceAt(bytes, at);
    if (step < 0) {
      const part = UTF8.decode(bytes.subarray(done, at));
      undecodable.push([length + part.length, hex(bytes.subarray(at, at - step))]);
      parts.push(part, REPLACEMENT);
      length += part.length + 1;
      done = at - step;
    }
    at += Math.abs(step);
  }
  parts.push(UTF8.decode(bytes.subarray(done)));
  return { text: parts.join(''), undecodable };
}

const CHUNK = 1 << 13;

/** UTF-16 with lone surrogates, and a byte too many, replaced. */
function mendUtf16(bytes: Uint8Array, encoding: string): { text: string; undecodable: readonly Undecodable[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.length >> 1);
  for (let at = 0; at < units.length; at++) units[at] = view.getUint16(at * 2, encoding === 'utf-16le');
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK) parts.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  const undecodable: Undecodable[] = [];
  const text = parts.join('').replace(LONE_SURROGATES, (_, at: number) => {
    undecodable.push([at, hex(bytes.subarray(at * 2, at * 2 + 2))]);
    return REPLACEMENT;
  });
  if (bytes.length % 2 === 0) return { text, undecodable };
  undecodable.push([units.length, hex(bytes.subarray(-1))]);
  return { text: text + REPLACEMENT, undecodable };
}

/** Number of bytes that are written as these hexadecimal digits. */
const byteCount = (undecodable: readonly Undecodable[]) =>
  undecodable.reduce((sum, [, digits]) => sum + digits.length / 2, 0);

function asUtf(bytes: Uint8Array, encoding: string, bom: boolean, guessed: boolean): Decoded {
  const text = strict(bytes, encoding);
  if (text !== null) return { text, encoding, bom, diagnostics: noted(encoding, guessed, 0), undecodable: [] };
  const mended = encoding === 'utf-8' ? mendUtf8(bytes) : mendUtf16(bytes, encoding);
  return { ...mended, encoding, bom, diagnostics: noted(encoding, guessed, byteCount(mended.undecodable)) };
}

/** One of the older encodings: the one that the bytes speak for, or else windows-1252, which reads everything. */
function asLegacy(bytes: Uint8Array): Decoded {
  const encoding = guessEncoding(bytes);
  if (encoding !== null) {
    const text = new TextDecoder(encoding).decode(bytes);
    const bad = text.match(REPLACEMENTS)?.length ?? 0;
    if (bad <= 1 + text.length * MOST_REPLACED)
      return { text, encoding, bom: false, diagnostics: noted(encoding, true, bad), undecodable: [] };
  }
  const read = new TextDecoder('windows-1252').decode(bytes);
  const text = READS_1252 ? read : read.replace(CONTROLS, one => fromByte(one.charCodeAt(0)));
  return { text, encoding: 'windows-1252', bom: false, diagnostics: noted('windows-1252', true, 0), undecodable: [] };
}

const notText = (): Decoded => ({
  text: '',
  encoding: 'utf-8',
  bom: false,
  diagnostics: [diagnostic('not-text')],
  undecodable: [],
});

/** What a caller gave as bytes. */
function bytesOf(given: unknown): Uint8Array {
  if (given instanceof Uint8Array) return given;
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (given instanceof ArrayBuffer) return new Uint8Array(given);
  const advice = typeof given === 'string' ? ': it is text already, give it to clean()' : '';
  throw new TypeError(`the bytes are no Uint8Array or ArrayBuffer${advice}`);
}

/**
 * Bytes to characters. UTF-8 first and strictly, UTF-16 by its mark or its NULs, UTF-8 with a few bad bytes, an older
 * encoding that the statistics of its letters give away, and else windows-1252.
 *
 * @param given the bytes of the whole document; none is the empty text
 * @returns the text and how it was read. Diagnostics: `not-text` (then `text` is empty), `encoding-guessed`,
 *   `bytes-replaced` with the number of bytes
 * @throws {TypeError} where there are no bytes, but a text or something else
 * @example
 * decode(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))
 * // { text: 'café', encoding: 'windows-1252', bom: false, diagnostics: [encoding-guessed], undecodable: [] }
 */
export function decode(given: Uint8Array | ArrayBuffer): Decoded {
  const bytes = bytesOf(given);
  const mark = markOf(bytes);
  if (mark !== undefined) {
    const decoded = asUtf(bytes.subarray(mark.bytes.length), mark.encoding, true, false);
    return (decoded.text.match(NULS)?.length ?? 0) > decoded.text.length * MOST_NULS ? notText() : decoded;
  }
  const pattern = utf16Pattern(bytes);
  if (pattern !== null) return asUtf(bytes, pattern, false, true);
  if (isBinary(bytes)) return notText();
  const text = strict(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8', bom: false, diagnostics: [], undecodable: [] };
  return isClearlyUtf8(bytes) ? asUtf(bytes, 'utf-8', false, false) : asLegacy(bytes);
}
