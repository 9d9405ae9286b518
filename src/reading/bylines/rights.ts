import { nameIn } from '../names/name.js';
import { endOfItem, type PlacedNames } from '../names/name-list.js';
import { isCapital, isGiven, lengthOf } from '../names/name-words.js';
import { hashOf } from '../tokens/letters.js';
import { BAR, NUMBER, type Tokens } from '../tokens/tokens.js';
import { FIRM, HOUSE, JUNK, ORDINARY, STAMP } from '../tokens/word-meanings.js';

/** Who holds the rights in a site: a person signs with them what nobody else does, a firm does not. */

const COPYRIGHT = hashOf('copyright', 0, 9);
/** Before the name of who holds the rights stand a sign, a word and years. */
const FARTHEST = 8;
const SHORTEST_YEAR = 4;
const NOBODY: PlacedNames = { names: [], end: 0, from: 0 };

/** Whether a line says whose the rights are: `© Jane Doe`, `Copyright 2022 Jane Doe`. */
export const holdsRights = (tokens: Tokens): boolean =>
  (tokens.kindOf(0) === BAR && tokens.text.startsWith('©', tokens.from[0])) || tokens.hash[0] === COPYRIGHT;

/** `© 2022 Jane Doe Pottery`: the name goes on, and is that of a firm; but not in `© 2022 Jane Doe All rights reserved`. */
const goesOn = (tokens: Tokens, at: number) => isCapital(tokens.kindOf(at)) && !tokens.is(at, JUNK | STAMP);

/**
 * The person who holds the rights in a site, of a line that `holdsRights`.
 * Accepts: `© 2022 Jane Doe. All rights reserved.`, `Copyright Jane Doe 2012-2022`; no names are in
 * `© Jane Doe`, which stands at pictures, and in `© 2022 Jane Doe Pottery`, `© 2022 Taylor Guitars`, `© 2022 Jane Doe Foundation`.
 */
export function rightsHolder(tokens: Tokens): PlacedNames {
  let at = 0;
  let years = false;
  while (at < tokens.count && at < FARTHEST && !isGiven(tokens, at)) at += 1;
  for (let i = 0; i < tokens.count; i += 1)
    if (tokens.kindOf(i) === NUMBER && lengthOf(tokens, i) >= SHORTEST_YEAR) years = true;
  const name = years && isGiven(tokens, at) ? nameIn(tokens, at, endOfItem(tokens, at, tokens.count), false) : null;
  if (name === null || goesOn(tokens, name.to)) return NOBODY;
  for (let i = name.from + 1; i < name.to; i += 1) if (tokens.is(i, FIRM | HOUSE | ORDINARY)) return NOBODY;
  return { names: [name], end: name.to, from: name.from };
}
