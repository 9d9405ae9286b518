import { isName } from '../../../reading/matching/name-shape.js';
import { isHouseName } from './house-name.js';

/**
 * Whether two texts are who took a picture and for whom, in this order or the other.
 *
 * @example
 * isNameAndHouse('Jane Doe', 'Halm Herald') // true
 * isNameAndHouse('Jane Doe', 'John Roe')    // false
 */
export const isNameAndHouse = (one: string, other: string): boolean =>
  (isName(one) && isHouseName(other)) || (isName(other) && isHouseName(one));
