/**
 * The characters of a text as numbers: character i is `numbers[from + i]`. Whatever looks at each character of a page
 * reads these: a character of a string that was cut out of another takes ten times as long.
 */
export interface Codes {
  readonly numbers: Uint16Array;
  readonly from: number;
}

/**
 * Reads the characters of a text.
 *
 * @example
 * readCodes('Hi').numbers // Uint16Array [72, 105]
 */
export function readCodes(text: string): Codes {
  // looked up once: V8 looks a method up anew for each character where it has met strings of many forms
  const { charCodeAt } = String.prototype;
  const numbers = new Uint16Array(text.length);
  for (let i = 0; i < numbers.length; i += 1) numbers[i] = charCodeAt.call(text, i);
  return { numbers, from: 0 };
}

/** The characters of a line: those it was made with, else read from its text. */
export const codesOf = ({ text, codes }: { readonly text: string; readonly codes?: Codes | undefined }): Codes =>
  codes ?? readCodes(text);

/** The characters of a part of a text, from its character `at` on. */
export const codesFrom = ({ numbers, from }: Codes, at: number): Codes => ({ numbers, from: from + at });
