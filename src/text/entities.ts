import { decodeHTMLStrict } from 'entities/decode';
import { NONE, replaced, type Step } from './edits.js';

/** The `amp;` of text that was escaped more than once is taken together with what it escapes. */
const ENTITY = /&(?:(?:amp|AMP|#38|#x26);)*(#\d{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/g;

/**
 * HTML entities left in the text.
 * Accepts: `&amp;`, `&rsquo;`, `&#8217;`, `&#x2019;`, and twice or more escaped `&amp;quot;`.
 * Refuses: an ampersand of the text (`AT&T;`, `R&B;`, `&c.`), names that are none (`&foo;`), names without a semicolon
 * (`&copy=1` in an address).
 *
 * @example
 * entities('Q&amp;A') // [{ from: 1, to: 6, text: '&' }]
 */
export const entities: Step = text =>
  text.includes('&') && text.includes(';')
    ? replaced(text, ENTITY, ([written, name]) => {
        const decoded = decodeHTMLStrict(`&${name};`);
        return decoded === `&${name};` ? written : decoded;
      })
    : NONE;
