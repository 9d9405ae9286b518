/** Which of the folds a domain is dealt into; `salt` deals anew. */
export function foldOf(domain: string, folds: number, salt = 7): number {
  let hash = salt;
  for (const char of domain) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % folds;
}
