/**
 * A text without the marks at its end. A pattern such as `[.)]+$` would scan a long run of marks once for each of them; this
 * looks at each character once.
 *
 * @example
 * trimMarks('Jane Doe).', ').') // 'Jane Doe'
 */
export function trimMarks(text: string, marks: string): string {
  let to = text.length;
  while (to > 0 && marks.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to);
}

/**
 * A text without the marks at both its ends.
 *
 * @example
 * trimAround('– Jane Doe |', ' |–') // 'Jane Doe'
 */
export function trimAround(text: string, marks: string): string {
  const trimmed = trimMarks(text, marks);
  let from = 0;
  while (from < trimmed.length && marks.includes(trimmed.charAt(from))) from += 1;
  return trimmed.slice(from);
}
