import type { Pattern } from '../token.js';
import { ZONE_NAME } from '../zone.js';

/**
 * A zone by its abbreviation or its name, in capitals as its users write it.
 *
 * Accepts `GMT`, `EST`, `ET`, `[IST]`, `(HKT)`, `Eastern Time`.
 * Refuses `est`, `et` and `pt` (words of French and others), `ESTATE`, `GMTs`. Whether `PT` is a zone or something else is
 * told by the time before it, when stamps are put together.
 */
export const zoneName: Pattern = {
  name: 'zone-name',
  regex: new RegExp(`(${ZONE_NAME})`, 'gu'),
  read: ([, name = '']) => ({ zone: { name } }),
};
