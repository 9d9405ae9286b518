/** Where the lines of a source begin. A line ends with `\r\n`, `\n` or `\r`, as editors count. */
export interface LineNumbers {
  /** Offset of the first character of each line, ascending; the first is 0. */
  readonly starts: readonly number[];
  /** Number of the line, from 1, that holds the character at an offset. */
  readonly at: (offset: number) => number;
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Finds the lines of a source once, so that any number of offsets can be turned into line numbers by binary search.
 * An offset before the source is on its first line, one behind it on its last.
 *
 * @example
 * lineNumbers('one\r\ntwo\n').starts // [0, 5, 9]
 * lineNumbers('one\r\ntwo\n').at(6)  // 2
 */
export function lineNumbers(source: string): LineNumbers {
  const starts = [0];
  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    if (code === LF || (code === CR && source.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }

  const at = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    // The line looked for begins in [low, high): `starts[low]` is at or before the offset, `starts[high]` behind it.
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };

  return { starts, at };
}
