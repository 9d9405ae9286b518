import { isPartOfMark, markOf } from './byte-order-marks.js';
import { joinBytes } from './bytes.js';

/**
 * The head of a stream without its byte order mark, in UTF-8; nothing where it may be the first bytes of a mark.
 *
 * @example
 * // bytes EF BB BF 7B give 7B
 */
export function headInUtf8(head: Uint8Array): Uint8Array {
  if (isPartOfMark(head)) return new Uint8Array();
  const mark = markOf(head);
  const rest = head.subarray(mark?.bytes.length ?? 0);
  if (mark === undefined || mark.encoding === 'utf-8') return rest;
  return new TextEncoder().encode(new TextDecoder(mark.encoding).decode(rest, { stream: true }));
}

/**
 * Takes the byte order mark off a stream of bytes, and turns UTF-16 that has one into UTF-8. Bytes without a mark pass
 * as they are.
 *
 * @example
 * // bytes FF FE 7B 00 7D 00 come out as 7B 7D
 */
export async function* utf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  let convert: ((chunk?: Uint8Array) => Uint8Array) | null = null;
  const begin = (first: Uint8Array): Uint8Array => {
    const mark = markOf(first);
    const rest = first.subarray(mark?.bytes.length ?? 0);
    if (mark === undefined || mark.encoding === 'utf-8') return rest;
    const decoder = new TextDecoder(mark.encoding);
    const encoder = new TextEncoder();
    convert = chunk => encoder.encode(decoder.decode(chunk, { stream: chunk !== undefined }));
    return convert(rest);
  };
  for await (const chunk of chunks) {
    if (head === null) {
      yield convert === null ? chunk : (convert as (chunk: Uint8Array) => Uint8Array)(chunk);
      continue;
    }
    head = joinBytes([head, chunk]);
    if (isPartOfMark(head)) continue;
    yield begin(head);
    head = null;
  }
  if (head !== null) yield begin(head);
  if (convert !== null) yield (convert as () => Uint8Array)();
}
