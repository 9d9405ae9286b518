import { readStamps, type StampLine, type StampOptions } from '../../../src/fields/dates/index.js';

/** Lines of a page. */
export const stampLines = (texts: readonly string[]): readonly StampLine[] =>
  texts.map(text => ({
    text,
    line: { text, pieces: [{ at: 0, length: text.length, span: [0, text.length] }], blankBefore: 0, indent: 0 },
  }));

/** Published, updated and the codes of what was noticed. */
export function read(texts: string | readonly string[], options: StampOptions = {}) {
  const { published, updated, diagnostics } = readStamps(stampLines([texts].flat()), options);
  return {
    published: published?.value ?? null,
    updated: updated?.value ?? null,
    codes: diagnostics.map(({ diagnostic }) => diagnostic.code),
  };
}
