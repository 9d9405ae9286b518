/** The namespace of the names that are made here (RFC 9562): made by chance once, it never changes. */
export const NAMESPACE = '559f3fa2-b626-4f05-9c29-2aa4e47b3db3';

const BLOCK = 64;
const LENGTH_BYTES = 8;
const ROUNDS = 80;
const VERSION = 0x50;
const VARIANT = 0x80;

const turned = (word: number, by: number) => (word << by) | (word >>> (32 - by));
const bytesOf = (uuid: string) =>
  Uint8Array.from(uuid.replaceAll('-', '').match(/../g) ?? [], hex => parseInt(hex, 16));

/** The bytes with a bit and zeros behind them, up to whole blocks, whose end says how many bits there were. */
function padded(bytes: Uint8Array): DataView {
  const size = Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK;
  const whole = new Uint8Array(size);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setBigUint64(size - LENGTH_BYTES, BigInt(bytes.length) * 8n);
  return view;
}

/** What a round mixes of three words, with its constant. */
function mixed(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

/** SHA-1 (FIPS 180-4), which the core has no other way to: that of Node is not in browsers, and theirs answers later. */
function sha1(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes);
  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const words = new Int32Array(ROUNDS);
  const word = (at: number) => words[at] as number;
  for (let from = 0; from < view.byteLength; from += BLOCK) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(from + 4 * i);
    for (let i = 16; i < ROUNDS; i++) words[i] = turned(word(i - 3) ^ word(i - 8) ^ word(i - 14) ^ word(i - 16), 1);
    let [a, b, c, d, e] = state as unknown as [number, number, number, number, number];
    for (let i = 0; i < ROUNDS; i++) {
      const next = (turned(a, 5) + mixed(i, b, c, d) + e + word(i)) | 0;
      e = d;
      d = c;
      c = turned(b, 30);
      b = a;
      a = next;
    }
    for (const [i, one] of [a, b, c, d, e].entries()) state[i] = (state[i] as number) + one;
  }
  const hash = new DataView(new ArrayBuffer(4 * state.length));
  for (const [i, one] of state.entries()) hash.setInt32(4 * i, one);
  return new Uint8Array(hash.buffer);
}

/**
 * A name for a text that depends on nothing but the text: a UUID of version 5 (RFC 9562, SHA-1) in the project's
 * namespace. Every library for UUIDs finds the same one: in Python `uuid.uuid5(uuid.UUID(NAMESPACE), text)`.
 *
 * @example
 * uuidOf('Bridge opens\n') // '1de61dc2-3f7f-50e1-a381-ffe423517aea'
 */
export function uuidOf(text: string): string {
  const namespace = bytesOf(NAMESPACE);
  const name = new TextEncoder().encode(text);
  const bytes = new Uint8Array(namespace.length + name.length);
  bytes.set(namespace);
  bytes.set(name, namespace.length);
  const id = sha1(bytes).subarray(0, 16);
  id[6] = ((id[6] as number) & 0x0f) | VERSION;
  id[8] = ((id[8] as number) & 0x3f) | VARIANT;
  const hex = Array.from(id, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
