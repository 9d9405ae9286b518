import type { Decoded } from '../../src/text/decode.js';

/** The bytes that `decode` was given, for the encodings from which they can be made again. */
export function encode({ text, encoding, bom, undecodable }: Decoded): Uint8Array {
  const out: number[] = [];
  const put = (character: string) => {
    if (encoding === 'utf-8') out.push(...new TextEncoder().encode(character));
    else
      for (let i = 0; i < character.length; i++) {
        const unit = character.charCodeAt(i);
        out.push(...(encoding === 'utf-16le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]));
      }
  };
  if (bom) put('\ufeff');
  let done = 0;
  for (const [at, hex] of undecodable) {
    put(text.slice(done, at));
    for (let i = 0; i < hex.length; i += 2) out.push(Number.parseInt(hex.slice(i, i + 2), 16));
    done = at + 1;
  }
  put(text.slice(done));
  return Uint8Array.from(out);
}
