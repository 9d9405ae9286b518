const UNITS: Readonly<Record<string, number>> = { K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/**
 * The bytes that a size names.
 *
 * @param size digits, and K, M or G for a power of 1024; the options check it
 * @example
 * sizeOf('32M') // 33554432
 */
export function sizeOf(size: string): number {
  const unit = UNITS[size.at(-1) ?? ''];
  return unit === undefined ? Number(size) : Number(size.slice(0, -1)) * unit;
}
