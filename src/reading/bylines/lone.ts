import { loneLabel, NO_LABEL } from '../dates/date-in.js';
import { AUTHOR, type Marker, markerFrom, OTHER } from '../names/markers.js';
import { tokenize } from '../tokens/tokenize.js';
import { BAR, COMMA, JOIN, SMALL, type Tokens } from '../tokens/tokens.js';
import { JOINT } from '../tokens/word-meanings.js';
import { AND_GROUP } from '../words/joints.js';

/** Lines that are nothing but a piece of a byline or a stamp, as scrapers break them: `By`, `and`, `Last updated:`. */

const LONGEST_MARKER = 30;
const LONGEST_JOINT = 8;

/** A line that ends so goes on with another name: `Jane Doe and`. */
export const ENDS_OPEN = new RegExp(`(?:[,&+/]|(?<!\\p{L})${AND_GROUP})$`, 'iu');

/** The kind of the marker that a line is and nothing else: `By`, `Written by:`, `| By`, `Reviewed by`; 0 where it is more. */
export function markerAlone(tokens: Tokens): 0 | Marker['kind'] {
  const marker = markerFrom(tokens, 0);
  if (marker === null || marker.to !== tokens.count) return 0;
  return marker.from === 0 || (marker.from === 1 && tokens.kindOf(0) === BAR) ? marker.kind : 0;
}

/**
 * Whether a text is nothing but a marker of someone who is no author.
 *
 * @example
 * isOtherAlone('Reviewed by') // true
 */
export function isOtherAlone(text: string): boolean {
  return text.length <= LONGEST_MARKER && markerAlone(tokenize(text)) === OTHER;
}

/**
 * Whether a text is nothing but a marker.
 *
 * @example
 * isLoneMarker('Written by:') // true
 */
export const isLoneMarker = (text: string): boolean =>
  text.length <= LONGEST_MARKER && markerAlone(tokenize(text)) === AUTHOR;

/**
 * Whether a text is nothing but what joins two names: `and`, `,`, `&`.
 *
 * @example
 * isLoneJoint(', and') // true
 */
export function isLoneJoint(text: string): boolean {
  if (text === '' || text.length > LONGEST_JOINT) return false;
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.count; at += 1) {
    const kind = tokens.kindOf(at);
    if (!(kind === COMMA || kind === JOIN || (kind === SMALL && tokens.is(at, JOINT)))) return false;
  }
  return tokens.count > 0;
}

/**
 * Whether a text is nothing but the label of a date: `Last updated:`.
 *
 * @example
 * isLoneLabel('Last updated on') // true
 */
export const isLoneLabel = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_MARKER && loneLabel(tokenize(text)) !== NO_LABEL;
