import type { Label, LabelledLine } from '../../src/labels/labels.js';

export type Given = readonly (readonly [Label, string])[];

/** Labelled lines made by hand, in page order: `page(['headline', 'Bridge opens'], ['byline', 'By Jane Doe'])`. */
export function page(...given: Given): LabelledLine[] {
  let at = 0;
  return given.map(([label, text]) => {
    const span = [at, at + text.length] as const;
    at = span[1] + 1;
    return {
      line: { text, pieces: [{ at: 0, length: text.length, span }], blankBefore: 0, indent: 0 },
      label,
      reason: 'made by hand',
      confidence: 1,
    };
  });
}

/** A long text against which no pattern may be slow. */
export const LONG = ['a', ' ', '- ', '| ', 'By ', 'Jane Doe, ', '(', '« ', 'Jan 1 '].map(piece =>
  piece.repeat(200_000),
);
