const CHARSET = 'charset=';

/**
 * The encoding in a content type.
 *
 * @returns its name in lower case; null where none is named
 * @example
 * charsetOf('text/html; charset="UTF-8"') // 'utf-8'
 */
export function charsetOf(contentType: string): string | null {
  const lower = contentType.toLowerCase();
  const at = lower.indexOf(CHARSET);
  if (at < 0) return null;
  const value = lower.slice(at + CHARSET.length).split(';')[0] ?? '';
  return value.replaceAll('"', '').replaceAll("'", '').trim() || null;
}
