import { alternation } from '../matching/alternation.js';
import { ZONE_NAMES } from '../words/dates.js';

/** Source of a group that matches every zone of the table, in capitals as it stands there. */
export const ZONE_NAME = alternation(ZONE_NAMES);

const OFFSET = /^([+−–-]) ?(\d{1,2})(?::?(\d\d))?$/u;
const EASTMOST = 14 * 60;
const WESTMOST = -12 * 60;

/**
 * Minutes east of UTC of an offset as written; null where no place on earth has it.
 *
 * @example
 * offsetMinutes('+0530') // 330
 */
export function offsetMinutes(text: string): number | null {
  if (text === 'Z') return 0;
  const [, sign, hours, minutes = '0'] = OFFSET.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59) return null;
  const size = Number(hours) * 60 + Number(minutes);
  const offset = sign === '+' || size === 0 ? size : -size;
  return offset >= WESTMOST && offset <= EASTMOST ? offset : null;
}
