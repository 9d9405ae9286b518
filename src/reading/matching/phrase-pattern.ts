/**
 * The source of a pattern that matches a phrase of the word lists as it is written. A straight apostrophe also matches a
 * curly one.
 *
 * @example
 * phrasePattern("d'autres (plus)") // "d['’]autres \\(plus\\)"
 */
export const phrasePattern = (phrase: string): string =>
  phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll("'", "['’]");
