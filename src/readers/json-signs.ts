/** The characters that JSON is made of, for those who look at its text, and what stands between them. */
export const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
export const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Whether a character is one of the blanks of JSON, which are fewer than those of texts. */
export const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/**
 * The place behind the blanks from `from` on.
 *
 * @example
 * skipBlanks('{  "id": 1 }', 1) // 3
 */
export function skipBlanks(raw: string, from: number): number {
  let at = from;
  while (isBlank(raw.charCodeAt(at))) at++;
  return at;
}
