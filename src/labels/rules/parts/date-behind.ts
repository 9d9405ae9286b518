import { isOnlyDate } from '../../../reading/dates/date-in.js';
import { beginsCapitalised, holdsSentenceEnd } from './link-text.js';

/**
 * A title with its date glued behind it: what is left of a link in a box.
 *
 * Accepts: `Old hospital of Halm gets a new roofWed 3 Aug`, `Ferry fees rise again in the islandsAug 3, 2022`, `Why are ferry fees
 * going up?18 December 2024`.
 *
 * Refuses: `The old hospital gets a new roof on Wed 3 Aug`, `The ferry runs from iOS 3 May`, `Jane DoeWed 3 Aug`.
 */

const LONGEST = 200;
const FEWEST_WORDS = 5;
/** No date is longer. */
const LONGEST_DATE = 30;
const GLUED =
  /(?<=[\p{Ll}’'”"?!)])(?:\p{Lu}\p{L}{2,9}\.?,? \d{1,2}\.? \p{L}{3,9}\.?(?: \d{4})?|\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}{2,8}\.? \d{4})$/u;

/**
 * Whether a line is a title and its date, without a blank between them.
 *
 * @example
 * isDatedBehind('Old hospital of Halm gets a new roofWed 3 Aug') // true
 * isDatedBehind('Old hospital of Halm opens Wed 3 Aug')          // false
 */
export function isDatedBehind(text: string): boolean {
  if (text.length > LONGEST || !beginsCapitalised(text)) return false;
  const tail = text.slice(-LONGEST_DATE);
  const [date] = GLUED.exec(tail) ?? [];
  if (date === undefined || !isOnlyDate(date)) return false;
  const title = text.slice(0, -date.length);
  return title.split(' ').length >= FEWEST_WORDS && !holdsSentenceEnd(title);
}
