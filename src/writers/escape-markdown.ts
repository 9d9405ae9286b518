/**
 * The characters of a text that Markdown would read as marks. Each gets a backslash, so that the reader sees the text
 * and nothing but the text.
 *
 * Escaped: \ ` * [ ] < ~ anywhere; _ except inside a word (`snake_case`, which Markdown leaves alone); & where it begins
 * a character reference (`&amp;`); at the start of the line > and #, - and + where they would make a heading, a list or
 * a rule, and the dot or bracket after a number (`2018. `).
 * Not escaped, because they mean nothing there: - + # > . in running text, & in `AT&T`, ! ( ) { } | : $ =.
 */
const INLINE_MARKS = /[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[a-zA-Z0-9]{1,31};)/gu;
const LINE_START_MARK = /^(?:>|#{1,6}(?=[ \t]|$)|[-+](?=[- \t]|$))/;
const LINE_START_NUMBER = /^(\d{1,9})([.)])(?=[ \t]|$)/;
const CLOSING_HASHES = /(^|[ \t])#(?=#*$)/;

const escapeInline = (text: string) => text.replace(INLINE_MARKS, '\\$&');

/**
 * Escapes a text that stands on one line of a paragraph, a list item or a quotation.
 *
 * @example
 * escapeMarkdown('2018. A *good* year_end & AT&T') // '2018\\. A \\*good\\* year_end & AT&T'
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(text).replace(LINE_START_MARK, '\\$&').replace(LINE_START_NUMBER, '$1\\$2');
}

/**
 * Escapes a text that stands behind the `#` of a heading: marks of the line's start mean nothing there, but `#` at its
 * end would be taken for the heading's own.
 *
 * @example
 * escapeHeading('What is new in C #') // 'What is new in C \\#'
 */
export function escapeHeading(text: string): string {
  return escapeInline(text).replace(CLOSING_HASHES, '$1\\#');
}
