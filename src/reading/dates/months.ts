import { alternation, asListed } from '../matching/alternation.js';
import months from '../words/dates/months.json' with { type: 'json' };

const NUMBERS = new Map(
  Object.values(months).flatMap(year => year.flatMap((names, index) => names.map(name => [name, index + 1] as const))),
);

/** Source of a group that matches the name of a month, or its abbreviation without the full stop. */
export const MONTH = alternation(NUMBERS.keys());

/**
 * The number of a month, from its name in any of the languages, 1 to 12; 0 when it is none.
 *
 * @example
 * monthNumber('Sept') // 9
 */
export const monthNumber = (name: string): number => NUMBERS.get(asListed(name)) ?? 0;
