/** A name that is nothing but an end is that of a hidden file. */
const PACKED = /[^/]\.gz$/i;

/**
 * Tells by its name whether a file is packed.
 *
 * @example
 * isPacked('pages/2018.jsonl.GZ') // true
 */
export const isPacked = (name: string): boolean => PACKED.test(name);

/**
 * The name without the end that says that the file is packed.
 *
 * @example
 * unpackedName('pages/2018.jsonl.gz') // 'pages/2018.jsonl'
 */
export const unpackedName = (name: string): string => (isPacked(name) ? name.slice(0, -'.gz'.length) : name);
