const SAMPLE = 1 << 16;
/** Share of ASCII that any text has: at least its line ends, spaces and digits. */
const LEAST_ASCII = 0.02;
const IMPLAUSIBLE = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\p{Cn}\p{Co}\ufffd]/gu;
const MOST_IMPLAUSIBLE = 0.01;

const isAscii = (byte: number) => (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);
/** ASCII but for 0 and N: with a NUL on the other side they are the ideographic space and the character for one. */
const tells = (byte: number) => isAscii(byte) && byte !== 0x30 && byte !== 0x4e;

/**
 * The byte order of UTF-16 without a mark; null when the bytes are not that.
 * Accepts: text with ASCII in it, each with a NUL on the same side, and hardly a character that does not exist.
 * Refuses: text without NULs, ASCII with a few, integers, images, programs, UTF-32.
 *
 * @example
 * utf16Pattern(Uint8Array.of(0x48, 0, 0x69, 0)) // 'utf-16le'
 */
export function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1);
  let little = 0;
  let big = 0;
  let pairs = 0;
  for (let at = 0; at < sample.length; at += 2) {
    const first = sample[at] ?? 0;
    const second = sample[at + 1] ?? 0;
    if (second === 0 && tells(first)) little++;
    else if (first === 0 && tells(second)) big++;
    else if (isAscii(first) && isAscii(second)) pairs++;
  }
  if (pairs > sample.length / 4) return null;
  if (Math.max(little, big) < (sample.length / 2) * LEAST_ASCII) return null;
  if (Math.max(little, big) <= 4 * Math.min(little, big)) return null;
  const encoding = little > big ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(sample);
  return (text.match(IMPLAUSIBLE)?.length ?? 0) > text.length * MOST_IMPLAUSIBLE ? null : encoding;
}
