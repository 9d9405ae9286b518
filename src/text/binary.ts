/**
 * How files that are not text begin. PDF, RTF and PostScript are letters; the others also hold controls, but a short one
 * perhaps not enough of them.
 */
const MAGIC: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x50, 0x4b, 0x03, 0x04], // zip, and the office formats in it
  [0x50, 0x4b, 0x05, 0x06], // an empty zip
  [0x1f, 0x8b, 0x08], // gzip
  [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e], // %PDF-1.
  [0x25, 0x50, 0x44, 0x46, 0x2d, 0x32, 0x2e], // %PDF-2.
  [0x28, 0xb5, 0x2f, 0xfd], // zstandard
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], // xz
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
  [0x25, 0x21, 0x50, 0x53, 0x2d], // %!PS-
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], // the office formats before 2007
];

/** How many controls a text may hold, as a share: wire copy and terminal dumps have some. */
const MOST_CONTROLS = 0.05;

/** Bytes that no text uses: not the blanks, line ends, backspace, shifts and ESC of terminals and wires. */
const isControl = (byte: number) => byte < 0x20 && !(byte >= 0x08 && byte <= 0x0f) && byte !== 0x1b;

/**
 * Whether bytes are some other kind of file: by its first bytes, or by more than one control in twenty bytes.
 * Accepts: images, archives, PDF, RTF, PostScript, office files, anything full of NULs.
 * Refuses: a story about PDF, wire copy between SOH and ETX, a terminal dump, a stray NUL in a page. UTF-16 must have
 * been recognised before.
 *
 * @example
 * isBinary(Uint8Array.of(0x1f, 0x8b, 0x08, 0x00)) // true
 */
export function isBinary(bytes: Uint8Array): boolean {
  if (MAGIC.some(magic => magic.every((byte, at) => bytes[at] === byte))) return true;
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls++;
  return controls > bytes.length * MOST_CONTROLS;
}
