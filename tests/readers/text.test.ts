import { expect, it } from 'vitest';
import { TooLong, wholeDocument } from '../../src/readers/text.js';

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

it('joins the chunks', async () => {
  expect(new TextDecoder().decode(await wholeDocument(chunks('He', '', 'llo'), 5))).toBe('Hello');
});

it('stops at the limit, without reading on', async () => {
  let asked = 0;
  const forever = (async function* () {
    for (;;) {
      asked++;
      yield new Uint8Array(10);
    }
  })();
  await expect(wholeDocument(forever, 25)).rejects.toBeInstanceOf(TooLong);
  expect(asked).toBe(3);
});
