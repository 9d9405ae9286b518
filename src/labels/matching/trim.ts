/**
 * A text without the marks at its end, and at its head too if told so. A pattern such as `[.)]+$` would scan a long run of
 * marks once for each of them; this looks at each character once.
 *
 * @example
 * trimMarks('Jane Doe).', ').')           // 'Jane Doe'
 * trimMarks('(Jane Doe)', '()', true)     // 'Jane Doe'
 */
export function trimMarks(text: string, marks: string, atHead = false): string {
  let from = 0;
  let to = text.length;
  while (to > 0 && marks.includes(text.charAt(to - 1))) to -= 1;
  if (atHead) while (from < to && marks.includes(text.charAt(from))) from += 1;
  return text.slice(from, to);
}
