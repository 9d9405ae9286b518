const LIST = /^( *)(.*)\[\s+([^\]]*?)\s+\]/gm;

/**
 * A table of points as JSON, one feature a line, so that a change can be read in a diff.
 *
 * @param width a list that would make a longer line is broken over several, as the formatter of this project does
 * @example
 * formatPoints({ a: [1, 2] }) // '{\n  "a": [1, 2]\n}\n'
 */
export function formatPoints(data: object, width = Number.POSITIVE_INFINITY): string {
  const flat = (_: string, indent: string, key: string, list: string) => {
    const items = list.split(/,\s+/);
    const line = `${indent}${key}[${items.join(', ')}]`;
    if (line.length + 1 <= width) return line;
    return `${indent}${key}[\n${fill(items, `${indent}  `, width)}\n${indent}]`;
  };
  return `${JSON.stringify(data, null, 2).replace(LIST, flat)}\n`;
}

/** As many items on a line as it holds. */
function fill(items: readonly string[], indent: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  items.forEach((item, i) => {
    const own = i + 1 < items.length ? `${item},` : item;
    if (line !== '' && indent.length + line.length + 1 + own.length > width) {
      lines.push(indent + line);
      line = '';
    }
    line += line === '' ? own : ` ${own}`;
  });
  return [...lines, indent + line].join('\n');
}
