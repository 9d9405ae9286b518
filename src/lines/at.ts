/**
 * The element of a list at an index that the caller knows to be within it.
 *
 * @throws RangeError if it is not: a fault of the caller, never of the data
 * @example
 * at(['a', 'b'], 1) // 'b'
 */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return found;
}
