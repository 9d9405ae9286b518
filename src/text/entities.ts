import { decodeHTMLStrict } from 'entities/decode';
import type { Edit } from './edits.js';
import type { Step } from './step.js';

/** The `amp;` of text that was escaped more than once is taken together with what it escapes. */
const ENTITY = /&((?:(?:amp|AMP|#38|#x26);)*)(#\d{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;

/**
 * HTML entities left in the text.
 * Accepts: `&amp;`, `&rsquo;`, `&#8217;`, `&#x2019;`, and twice or more escaped `&amp;quot;`.
 * Refuses: an ampersand of the text (`AT&T;`, `R&B;`, `&c.`), names that are none (`&foo;`), names without a semicolon
 * (`&copy=1` in an address).
 *
 * @example
 * entities.edits('Q&amp;A', [2]) // [{ from: 1, to: 6, text: '&' }]
 */
export const entities: Step = {
  signs: [['&', '#A-Za-z']],
  edits: (text, places) => {
    const edits: Edit[] = [];
    for (const place of places) {
      const from = place - 1;
      ENTITY.lastIndex = from;
      const [written, escaped = '', name] = ENTITY.exec(text) ?? [];
      if (written === undefined) continue;
      const decoded = decodeHTMLStrict(`&${name};`);
      if (decoded !== `&${name};`) edits.push({ from, to: from + written.length, text: decoded });
      // `&amp;foo;` is an escaped `&foo;`
      else if (escaped !== '') edits.push({ from, to: place + escaped.length, text: '&' });
    }
    return edits;
  },
};
