import { joinBytes } from './bytes.js';

/** Said of a document that is longer than what may be held at once. */
export class TooLong extends Error {}

/**
 * Reads a whole document, for a page is judged as a whole.
 *
 * @param chunks the stream
 * @param limit bytes a document may have
 * @throws {TooLong} as soon as it has more
 * @example
 * // chunks 'He' and 'llo' give the five bytes of 'Hello'
 */
export async function wholeDocument(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new TooLong();
    parts.push(chunk);
  }
  return joinBytes(parts);
}
