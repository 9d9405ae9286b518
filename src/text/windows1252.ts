/**
 * The characters of windows-1252 in its rows 0x80 and 0x90, as the Encoding Standard has them; the five slots without a
 * character stand for the control of the same number. All other bytes are the character of the same number.
 */
const ROWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTES: ReadonlyMap<string, number> = new Map(Array.from(ROWS, (character, at) => [character, 0x80 + at]));

/** The characters of bytes 0x80 to 0x9f that are not controls, for use inside a character class. */
export const PRINTED = ROWS.replace(/[\u0080-\u009f]/g, '');

/**
 * The character that a byte 0x80 to 0x9f stands for.
 *
 * @example
 * fromByte(0x92) // '’'
 */
export function fromByte(byte: number): string {
  return ROWS.charAt(byte - 0x80);
}

/**
 * The byte that a character was, read as windows-1252 or as ISO 8859-1; -1 when it is in neither.
 *
 * @example
 * toByte('’') // 0x92
 * toByte('\u0092') // 0x92
 * toByte('Ж') // -1
 */
export function toByte(character: string): number {
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : (BYTES.get(character) ?? -1);
}
