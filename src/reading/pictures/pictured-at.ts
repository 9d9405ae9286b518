import { PLACES } from '../datelines/place-and-day.js';

/**
 * How the texts of agencies' pictures begin: the place in capitals, its region, and the day.
 *
 * Accepts: `HALM, OSTERWEIDE - MAY 03: Jane Doe visits the harbour`, `LONDON - MAY 3, 2022: Ferries leave the pier.`
 *
 * Refuses: `GROUP A - JUNE 14: ...`, which heads a match; `HALM, OSTERWEIDE - May 03: ...`.
 */
const PICTURED_AT =
  /^(?<place>\p{Lu}[\p{Lu}.'’ -]{2,30})(?<region>(?:, \p{Lu}[\p{Lu}.'’ -]{2,30}){0,2}?) ?[-–—] ?(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{1,2}(?:, \d{4})?: /u;

/**
 * Whether a text begins with where and when a picture was taken. The place is one that is known, or its region stands behind it.
 *
 * @example
 * isPicturedAt('HALM, OSTERWEIDE - MAY 03: Jane Doe visits the harbour') // true
 * isPicturedAt('GROUP A - JUNE 14: Halm play Osterweide')                // false
 */
export function isPicturedAt(text: string): boolean {
  const { place = '', region = '' } = PICTURED_AT.exec(text)?.groups ?? {};
  return place !== '' && (region !== '' || PLACES.has(place.trim().toLowerCase()));
}
