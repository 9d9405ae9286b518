/** Lowest and highest second byte, and length, by lead byte: table 3-7 of the Unicode Standard. */
function shape(lead: number): readonly [length: number, low: number, high: number] {
  if (lead < 0xc2 || lead > 0xf4) return [0, 0, 0];
  if (lead < 0xe0) return [2, 0x80, 0xbf];
  if (lead < 0xf0) return [3, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf];
  return [4, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf];
}

/**
 * Length in bytes of the UTF-8 sequence at a place; negative: so many bytes are no sequence, and stand for one U+FFFD
 * (the maximal subpart, as the Encoding Standard replaces them).
 *
 * @example
 * sequenceAt(Uint8Array.of(0xc3, 0xa9), 0) // 2
 * sequenceAt(Uint8Array.of(0xe2, 0x80), 0) // -2
 */
export function sequenceAt(bytes: ArrayLike<number>, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const [length, low, high] = shape(lead);
  if (length === 0) return -1;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return -i;
  }
  return length;
}
