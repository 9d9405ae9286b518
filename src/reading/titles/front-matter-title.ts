const TITLE = /^(?:title|headline): {1,4}(?=\S)/iu;
const QUOTED = /^(["'])(.{1,400})\1$/u;

/**
 * The title in a line of front matter; null where there is none.
 *
 * @example
 * titleIn('title: "Ferry runs again"') // 'Ferry runs again'
 */
export function titleIn(text: string): string | null {
  const [mark] = TITLE.exec(text) ?? [];
  if (mark === undefined) return null;
  const title = text.slice(mark.length).trim();
  return QUOTED.exec(title)?.[2] ?? title;
}
