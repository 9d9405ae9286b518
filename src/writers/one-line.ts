const LINE_BREAKERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * A text on one line, for formats in which a line end has a meaning: line ends and control characters become a space,
 * outer spaces go. The texts of a story hold none of these; a story made by hand may.
 *
 * @example
 * oneLine('The bridge\nis open. ') // 'The bridge is open.'
 */
export function oneLine(text: string): string {
  return text.replace(LINE_BREAKERS, ' ').trim();
}
