/** What papers, broadcasters and agencies of pictures are called by, as their last word. */
const HOUSE =
  /(?:^|[ .])(?:News|Herald|Times|Post|Journal|Tribune|Press|Gazette|Courier|Chronicle|Observer|Mercury|Standard|Images?|Photos?|Archives?|TV|Radio|Zeitung|Tageblatt|Kurier|Nachrichten|com|org|net)$/iu;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/**
 * Tells whether a name is that of a paper, a broadcaster or the like, by its last word, or an acronym.
 *
 * @example
 * isHouseName('The Halm Herald') // true
 * isHouseName('Port Doe')        // false
 */
export const isHouseName = (name: string): boolean => HOUSE.test(name) || ACRONYM.test(name);
