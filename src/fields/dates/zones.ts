import type { CalendarDay, ClockTime, DateOrder } from '../../reading/dates/token.js';
import { offsetMinutes } from '../../reading/dates/zone.js';
import zones from '../../reading/words/dates/zones.json' with { type: 'json' };
import type { Evidence } from './evidence.js';
import { namedEvidence } from './evidence.js';
import { offsetAt } from './timezone.js';

/** One thing that an abbreviation can stand for. */
interface Meaning {
  readonly means: string;
  readonly offset: string;
  /** Zone whose clocks must show the offset on that day: BST is not British in winter. */
  readonly region?: string;
  readonly languages: readonly string[];
  readonly agencies: readonly string[];
  readonly places: readonly string[];
}

const FIXED = new Map<string, string>(Object.entries(zones.fixed));
const REGIONS = new Map<string, string>(Object.entries(zones.regions));
const NAMES = new Map<string, string>(Object.entries(zones.names));
const AMBIGUOUS = new Map<string, readonly Meaning[]>(Object.entries(zones.ambiguous));
const ORDERS = new Map<string, DateOrder>([
  ...zones.order.month.map(name => [name, 'month'] as const),
  ...zones.order.day.map(name => [name, 'day'] as const),
]);

/** The offset of an IANA zone or of an offset, at a local time. */
export function offsetIn(zone: string, day: CalendarDay, time: ClockTime): number {
  return offsetMinutes(zone) ?? offsetAt(zone, day, time);
}

/** From West Africa and Europe to Vietnam hardly anybody writes the month first, in minutes east of UTC. */
const FIRST_OF_DAY_FIRST = 60;
const LAST_OF_DAY_FIRST = 7 * 60;

/**
 * Whether those who use a zone, by its name or its offset in minutes, write day or month first; null where both are done.
 *
 * @example
 * orderOfZone('ET') // 'month'
 * orderOfZone(330) // 'day'
 */
export function orderOfZone(zone: string | number): DateOrder | null {
  if (typeof zone === 'string') return ORDERS.get(NAMES.get(zone) ?? zone) ?? null;
  return zone >= FIRST_OF_DAY_FIRST && zone <= LAST_OF_DAY_FIRST ? 'day' : null;
}

export type ZoneRead =
  | { readonly offset: number; readonly evidence?: string }
  | { readonly problem: 'ambiguous' | 'unknown' };

function resolve(
  meanings: readonly Meaning[],
  day: CalendarDay,
  time: ClockTime,
  evidence: Evidence,
  counterpart: number | null,
): ZoneRead {
  const possible = meanings
    .map(meaning => ({ ...meaning, minutes: offsetMinutes(meaning.offset) ?? 0 }))
    .filter(({ region, minutes }) => region === undefined || offsetAt(region, day, time) === minutes);
  const only = (found: typeof possible, why: string): ZoneRead | null => {
    const [first, second] = found;
    return first && !second ? { offset: first.minutes, evidence: `${first.means}, ${why}` } : null;
  };
  if (counterpart !== null) {
    const told = only(
      possible.filter(({ minutes }) => minutes === counterpart),
      'the page gives the same moment in another zone',
    );
    if (told) return told;
  }
  if (evidence.timezone !== null) {
    const given = offsetIn(evidence.timezone, day, time);
    const told = only(
      possible.filter(({ minutes }) => minutes === given),
      'the time zone that was given has it',
    );
    if (told) return told;
  }
  const witnesses = possible.flatMap(meaning => {
    const why = namedEvidence(evidence, meaning);
    return why === null ? [] : [{ meaning, why }];
  });
  const [witness, contradiction] = witnesses;
  return (witness && !contradiction && only([witness.meaning], witness.why)) || { problem: 'ambiguous' };
}

/**
 * The offset that a zone stands for at a local time. An abbreviation with one meaning is taken as written, also EST in
 * summer; `ET` and its like follow the clocks of their region; one with several meanings needs evidence.
 *
 * @param counterpart offset that the page implies by giving the same moment a second time, in a plain zone.
 * @example
 * readZone('GMT', { year: 2018, month: 2, day: 13 }, { hour: 15, minute: 46, second: 0 }, evidence, null) // { offset: 0 }
 */
export function readZone(
  name: string,
  day: CalendarDay,
  time: ClockTime,
  evidence: Evidence,
  counterpart: number | null,
): ZoneRead {
  const short = NAMES.get(name) ?? name;
  const fixed = FIXED.get(short);
  if (fixed !== undefined) return { offset: offsetMinutes(fixed) ?? 0 };
  const region = REGIONS.get(short);
  if (region !== undefined) return { offset: offsetAt(region, day, time) };
  const meanings = AMBIGUOUS.get(short);
  return meanings === undefined ? { problem: 'unknown' } : resolve(meanings, day, time, evidence, counterpart);
}
