/**
 * Joins stretches of bytes into one of its own, which shares memory with none of them.
 *
 * @example
 * joinBytes([Uint8Array.of(1), Uint8Array.of(2, 3)]) // bytes 1, 2, 3
 */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
