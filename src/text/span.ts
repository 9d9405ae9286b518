/** A half-open stretch of characters `[from, to)`, counted in UTF-16 code units. */
export type Span = readonly [from: number, to: number];
