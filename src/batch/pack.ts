import { joinBytes } from '../readers/bytes.js';
import type { PageEnd } from './batch.js';

/** Bytes and pages that are handed on together, about. */
export const PACK_BYTES = 256 * 1024;
export const PACK_PAGES = 64;

/** A page that was read; null where nothing is held: it is refused, or there is more of it than a page may have. */
export interface ReadPage {
  readonly bytes: Uint8Array | null;
}

/**
 * Packs pages end to end, so that they can be handed over in one piece.
 *
 * @returns their bytes, and of each page where it ends and whatever else is known of it
 * @example
 * packPages([{ bytes: Uint8Array.of(1, 2), id: 'a' }, { bytes: null, id: 'b' }])
 * // { bytes: Uint8Array.of(1, 2), pages: [{ id: 'a', end: 2 }, { id: 'b', end: 2, tooLong: true }] }
 */
export function packPages<P extends ReadPage>(
  read: readonly P[],
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: readonly (Omit<P, 'bytes'> & PageEnd)[] } {
  let end = 0;
  const pages = read.map(({ bytes, ...head }) => {
    end += bytes?.length ?? 0;
    const tooLong = bytes === null && !Object.hasOwn(head, 'refused');
    return tooLong ? { ...head, end, tooLong: true as const } : { ...head, end };
  });
  return { bytes: joinBytes(read.flatMap(({ bytes }) => bytes ?? [])), pages };
}
