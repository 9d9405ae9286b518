const PUNCTUATION = /^[!-/:-@[-`{-~]$/;
const WORD = /^[\p{L}\p{N}]$/u;
const REFERENCE = /^&#?[a-zA-Z0-9]{1,31};/;

/** The character, not the half of one, that ends or begins a text. */
const last = (text: string) => [...text.slice(-2)].at(-1) ?? '';
const first = (text: string) => [...text.slice(0, 2)][0] ?? '';

/**
 * Reads a line of Markdown that should be nothing but text, as CommonMark does: a backslash before punctuation goes.
 * Throws where a character stands bare that would begin a mark.
 */
export function unescapeInline(markdown: string): string {
  let text = '';
  for (let i = 0; i < markdown.length; i += 1) {
    const char = markdown.charAt(i);
    const next = markdown.charAt(i + 1);
    if (char === '\\' && PUNCTUATION.test(next)) {
      text += next;
      i += 1;
      continue;
    }
    const inWord = WORD.test(last(markdown.slice(0, i))) && WORD.test(first(markdown.slice(i + 1)));
    if ('\\`*[]<~'.includes(char) || (char === '_' && !inWord) || REFERENCE.test(markdown.slice(i, i + 40))) {
      throw new Error(`bare ${char} at ${i} of ${JSON.stringify(markdown)}`);
    }
    text += char;
  }
  return text;
}
