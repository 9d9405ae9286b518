/** The byte order marks that a text can begin with. UTF-32 is left out: nothing writes it. */
const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * The byte order mark that a text begins with.
 *
 * @returns undefined where it begins with none
 * @example
 * markOf(Uint8Array.of(0xff, 0xfe, 0x7b, 0))?.encoding // 'utf-16le'
 */
export function markOf(head: Uint8Array): (typeof MARKS)[number] | undefined {
  return MARKS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
}

/**
 * Tells whether a head is too short to say if it begins with a mark.
 *
 * @example
 * isPartOfMark(Uint8Array.of(0xef)) // true
 * isPartOfMark(Uint8Array.of(0x7b)) // false
 */
export const isPartOfMark = (head: Uint8Array): boolean =>
  MARKS.some(({ bytes }) => head.length < bytes.length && head.every((byte, at) => byte === bytes[at]));
