import { isName } from '../labels/names.js';
import { LOOSE_SIGNS, trimSigns } from './edges.js';
import byline from './words/byline.json' with { type: 'json' };
import notName from './words/not-a-name.json' with { type: 'json' };

const ROLES = new Set(notName.roles);
const JUNK = new Set(notName.junk);
const ORGANISATIONS = new Set(notName.organisations);
const COLLECTIVES = new Set(notName.collectives);
const GENERIC = new Set(notName.generic);
const MODIFIERS = new Set(notName.modifiers);
const PLACES = new Set(notName.places);
const TAILS = new Set(byline.in);
const DEGREES = new Set(byline.degrees);

const LONGEST = 80;
const MAX_COLLECTIVE = 5;
const EDGE = `${LOOSE_SIGNS}*"“”()[]`;
export const SINGLE_NAME = /^\p{Lu}[\p{L}\p{M}'’-]{1,24}$/u;
export const CJK_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・]{2,12}$/u;
export const NOT_IN_NAME = /[\d@#$%&=<>{}!?:/\\_…©]/u;
/** `Dietitian`, `Horticulturalist`, `Philadelphia-based`: endings of roles that are not endings of names. */
export const ROLE_ENDING = /(?:alist|ologist|ician|itian|grapher|ucator|-based)$/u;
/** `Jane Doe.` but `Jane Doe Jr.` and `Jane D.` */
export const FULL_STOP = /(?<=\p{L}{3})\.$/u;
/** `DoeStaff`: a small letter before a capital. */
export const CAMEL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
export const CAPITALS = /^[\p{Lu}'’.-]{2,}$/u;

const bare = (word: string) => trimSigns(word, '.,;:').toLowerCase();
const isRole = (word: string) => ROLES.has(bare(word)) || ROLE_ENDING.test(bare(word));
const isNoName = (word: string) => isRole(word) || JUNK.has(bare(word));

/**
 * Parts a role from the name it is glued to: `Jane DoeStaff Writer`, `Jane DoeTravel News Reporter`. A name such as
 * `Jane SubbaDoe` stays, because no role follows.
 */
export function unglueRole(text: string): string {
  const words = text.split(' ');
  return words
    .map((word, index) => {
      const [head = '', ...tail] = word.split(CAMEL);
      const rest = tail.join('');
      if (index === 0 || rest === '') return word;
      return isNoName(rest) || words.slice(index + 1, index + 5).some(isRole) ? `${head}, ${rest}` : word;
    })
    .join(' ');
}

/** `Jane Doe Jane Doe` and `Jane DoeJane Doe`: a picture's text and the name, or a link given twice. */
function once(words: readonly string[]): readonly string[] {
  const half = words.length / 2;
  const lower = (part: readonly string[]) => part.join(' ').toLowerCase();
  if (Number.isInteger(half) && half > 1 && lower(words.slice(0, half)) === lower(words.slice(half)))
    return words.slice(0, half);
  const text = words.join(' ');
  const left = text.slice(0, text.length / 2);
  return left.length > 4 && left + left === text ? left.split(' ') : words;
}

/** The words before the role, without what belongs to it: `Jane Doe` of `Jane Doe Executive Digital Editor`. */
function beforeRole(words: readonly string[]): readonly string[] {
  const role = words.findIndex(isNoName);
  if (role === 0) return words.slice(words.findLastIndex(isNoName) + 1);
  if (role < 0) return words;
  let end = role;
  while (end > 2 && MODIFIERS.has(bare(words[end - 1] ?? ''))) end -= 1;
  return words.slice(0, end);
}

/** `JANE DOE Daily Example`: a name in capitals ends where the capitals end. */
function capitalsOnly(words: readonly string[]): readonly string[] {
  const end = words.findIndex(word => !CAPITALS.test(word));
  return end >= 2 && (words[end - 1]?.length ?? 0) > 2 ? words.slice(0, end) : words;
}

function withoutDegrees(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex(
    word => !(DEGREES.has(word.replace(',', '').toLowerCase()) && /\p{Lu}.{0,3}\p{Lu}/u.test(word)),
  );
  return end >= 1 ? words.slice(0, end + 1) : words;
}

/** `Jane Doe In`: the word for a section whose name stands on another line. */
const withoutTail = (words: readonly string[]) => (TAILS.has(bare(words.at(-1) ?? '')) ? words.slice(0, -1) : words);

/**
 * Tells whether a byline is signed by a team or a house and not by a person.
 * Accepts: `Daily Example Staff`, `Team EXAMPLE`, `The Example Team`, `Example Media`.
 * Refuses: `Staff Writer`, `Web Desk`, `News Desk`, `Our Correspondent`, `Jane Doe News Reporter`.
 *
 * @example
 * isTeam('The Example Team') // true
 */
export function isTeam(text: string): boolean {
  const words = text.split(' ');
  if (text.length > LONGEST || NOT_IN_NAME.test(text) || words.length < 2 || words.length > MAX_COLLECTIVE)
    return false;
  const isOne = (word: string) => COLLECTIVES.has(bare(word));
  if (words.some(word => word.endsWith(',') || (isNoName(word) && !isOne(word)))) return false;
  const proper = words.filter(word => !GENERIC.has(bare(word)));
  const signs =
    isOne(words.at(-1) ?? '') || bare(words[0] ?? '') === 'team' || words.some(word => ORGANISATIONS.has(bare(word)));
  return signs && proper.length > 0 && proper.every(word => /^\p{Lu}/u.test(word));
}

/**
 * The name in one item of a byline, as written, without role and degree; or null where the item is no name. With
 * `single` one word is enough, because a marker such as `By` says that a writer follows.
 * Accepts: `Jane Doe`, `JANE DOE`, `J. K. Doe`, `Jan van der Doe`, `Ana de la Ejemplo`, `Omar bin Doe`, `Salma Al-Doe`,
 * `Jane O'Doe`, `Dr. Jane Doe, PhD`, `Jane Doe Staff Writer`, `Senior Reporter Jane Doe`, `Jane Doe Jane Doe`; single: `Jane`.
 * Refuses: `Staff Writer`, `Political Correspondent`, `New York`, `Daily Example News`, `Updated`, `jane doe`, `@janedoe`,
 * `May 3`, `5 min read`, `Web Desk`, `Our Correspondent`, `Follow`.
 *
 * @example
 * authorName('Jane Doe Staff Writer') // 'Jane Doe'
 * authorName('Staff Writer')          // null
 */
export function authorName(item: string, single = false): string | null {
  const text = trimSigns(item, EDGE);
  const all = text.split(' ');
  if (text === '' || text.length > LONGEST || PLACES.has(text.toLowerCase()) || COLLECTIVES.has(bare(all.at(-1) ?? '')))
    return null;
  const words = withoutTail(once(withoutDegrees(capitalsOnly(beforeRole(once(all))))));
  const name = trimSigns(words.join(' '), EDGE).replace(FULL_STOP, '');
  if (PLACES.has(name.toLowerCase())) return null;
  if (words.some(word => ORGANISATIONS.has(bare(word)))) return null;
  if (isName(name) || CJK_NAME.test(name)) return name;
  return single && words.length === all.length && SINGLE_NAME.test(name) ? name : null;
}
