/** More than that is another word, not a slip. */
const MOST_SLIPS = 2;
/** A word of fewer letters begins too many others. */
const SHORTEST_BEGINNING = 3;
/** No word that is known is nearly as long; what is longer is not compared. */
const LONGEST = 40;

/** Letters to put in, take out, change, or swap with the next, to make one word of another. */
function slips(a: string, b: string): number {
  let [before, last]: [readonly number[], readonly number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = (last[j - 1] ?? 0) + (same ? 0 : 1);
      const put = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(swapped ? Math.min(put, (before[j - 2] ?? 0) + 1) : put);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/**
 * The known word that was probably meant: one that is at most two slips away, fewer than half its letters,
 * and has the same first letter; or one that begins so.
 *
 * @returns null where none is near
 * @example
 * nearest('explian', ['explain', 'schema']) // 'explain'
 * nearest('comp', ['completion']) // 'completion'
 * nearest('page', ['explain', 'schema']) // null
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase();
  if (lower.length > LONGEST) return null;
  const ranked = known
    .map(name => ({ name, count: slips(lower, name) }))
    .filter(({ name, count }) => count <= MOST_SLIPS && count * 2 < name.length && name[0] === lower[0])
    .sort((a, b) => a.count - b.count);
  const begun = lower.length < SHORTEST_BEGINNING ? undefined : known.find(name => name.startsWith(lower));
  return ranked[0]?.name ?? begun ?? null;
}
