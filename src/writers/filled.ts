/** Members that may say nothing. */
export type Members = Readonly<Record<string, unknown>>;

const BLANK = /^\s*$/;

const saysNothing = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && BLANK.test(value)) ||
  (Array.isArray(value) && value.length === 0);

/**
 * The members that say something, for formats in which a missing member is better than an empty one: without `null`,
 * blank texts and empty lists.
 *
 * @example
 * filled({ headline: 'Bridge opens', dateline: null, keywords: [] }) // { headline: 'Bridge opens' }
 */
export function filled(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => !saysNothing(value)));
}

/**
 * The texts that are not blank.
 *
 * @example
 * filledTexts(['bridges', ' ', null]) // ['bridges']
 */
export function filledTexts(texts: readonly (string | null | undefined)[]): readonly string[] {
  return texts.filter(text => text !== null && text !== undefined && !BLANK.test(text)) as readonly string[];
}
