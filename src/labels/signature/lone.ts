import { loneLabel, NO_LABEL } from './dates.js';
import { AUTHOR, markerFrom, OTHER } from './markers.js';
import { BAR, COMMA, JOIN, SMALL, type Tokens, tokenize } from './tokens.js';
import { JOINT } from './words.js';

/** Lines that are nothing but a piece of a byline or a stamp, as scrapers break them: `By`, `and`, `Last updated:`. */

const LONGEST_MARKER = 30;
const LONGEST_JOINT = 8;

/** Whether a line is nothing but a marker: `By`, `Written by:`, `| By`. */
export function isMarkerAlone(tokens: Tokens): boolean {
  const marker = markerFrom(tokens, 0);
  if (marker === null || marker.kind !== AUTHOR || marker.to !== tokens.count) return false;
  return marker.from === 0 || (marker.from === 1 && tokens.kindOf(0) === BAR);
}

/**
 * Whether a text is nothing but a marker of someone who is no author.
 *
 * @example
 * isOtherAlone('Reviewed by') // true
 */
export function isOtherAlone(text: string): boolean {
  if (text.length > LONGEST_MARKER) return false;
  const tokens = tokenize(text);
  const marker = markerFrom(tokens, 0);
  return marker !== null && marker.kind === OTHER && marker.from === 0 && marker.to === tokens.count;
}

/**
 * Whether a text is nothing but a marker.
 *
 * @example
 * isLoneMarker('Written by:') // true
 */
export const isLoneMarker = (text: string): boolean => text.length <= LONGEST_MARKER && isMarkerAlone(tokenize(text));

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
