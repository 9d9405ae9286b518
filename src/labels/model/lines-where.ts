/**
 * The lines for which something holds, in order.
 *
 * @example
 * linesWhere(4, line => line % 2 === 1) // Int32Array [1, 3]
 */
export function linesWhere(count: number, holds: (line: number) => boolean): Int32Array {
  const lines = new Int32Array(count);
  let found = 0;
  for (let i = 0; i < count; i++) if (holds(i)) lines[found++] = i;
  return lines.subarray(0, found);
}
