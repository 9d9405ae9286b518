import { holding, startPhrase } from '../../reading/matching/phrases.js';
import {
  AT,
  COLON,
  DASH,
  FIGURE,
  OPENS_CAPITALS,
  OPENS_FIGURE,
  OPENS_MARKED,
  OPENS_SMALL,
} from '../../reading/matching/signs.js';
import type { Rule } from '../rule.js';
import { archivePhrases, archiveSpan } from './parts/archive-record.js';
import { isMailHeader, mailPhrases } from './parts/mail-header.js';

/**
 * Wire header and take marks, the header of a mail that a story came with, and the fields of an archive's record.
 *
 * Accepts: `BC-XX--Harbour Storm, 1st Ld-Writethru`; `r i BC-Harbour-Storm 01-12 0450`; `a1234 0512GMT`; `^By ANNA MUSTER`;
 * (the caret only: what stands behind it is looked at again); `^Associated Press=`; `(MORE)`; `-30-`; `###`; `MORE MORE`; `ENDS`; `=====`; `ATTN EDITORS: ...`; `EMBARGOED UNTIL 6 A.M.`; `URGENT`;
 * `dpa0123 4 pl 123 dpa 0456`; `NNNN`; `Eds: ...`; `XXX end`; `From: Jane Doe` above `Subject: ...`;
 * `-------- Forwarded message --------`; `On 3 May, Jane Doe <jane@example.org> wrote:`; `LENGTH: 611 words` and
 * `Load-Date: May 3, 2022` among other fields; of `HEADLINE: Ferry runs again` there the name of the field.
 * Refuses: `(More details below)`; `Urgent talks began on Monday.`; `Ends of rope lay about.`; `Embargoed goods were seized.`;
 * `AM-radio is dying.`; `BC-based company grows.`; `C# and ### in code`; `More and more boats came.`; `Attention, editors!`;
 * `To: or not to` alone; `On Monday the mayor wrote:`.
 */

/** Header lines: keyword slug with its marks, priority and category letters, transmission numbers. */
const KEYWORD =
  /^(?:[a-z] [a-z] )?(?:BC|AM|PM|AS|EU|ML|AF|AP|FB|BK)-+[A-Z][\p{L}\p{N}&'.]{1,30}(?:-+[\p{L}\p{N}&'. ,:]{1,60}){0,6}$/u;
const COUNTRY_SLUG = /^(?:[A-Z]{2,3}-)?[A-Z]{2,3}--[A-Z][^.!?]{1,80}$/u;
const WRITETHRU = /(?:\d(?:st|nd|rd|th) (?:Ld|Lead|Add|Sub|Writethru)|Ld-Writethru|-Writethru|WRITETHRU)(?![a-z])/u;
/** Every line of a wire header may begin with a caret: byline and headline too. */
const CARET = /^\^{1,2}(?=[\p{L}"“(])/u;
const NUMBERED = /^[a-z]{1,3}\d{3,4} {1,2}\d{4} ?(?:GMT|UTC|[A-Z]{2,4})?\b.{0,60}$/u;
const DPA = /^[a-z]{3,5}\d{4} \d [a-z]{2} \d{1,4} [a-z]{3,5}(?: .{0,40})?$/u;

/** Take marks: what stands at the end of a take or of the whole story. */
const MARK =
  /^(?:\(MORE\)|\(more\)|MORE|--? ?(?:more|MORE) ?--?|(?:MORE ){1,3}MORE|-{0,2} ?30 ?-{1,2}|-{1,2} ?0 ?-{1,2}|#{3,}|={3,}|ENDS|\(ENDS\)|\(END\)|-ENDS-|- ENDS -|END|--? ?END ?--?|XXX(?: (?:end|more))?|xxx|NNNN|\(FIM\)|\(SIGUE\)|\(sigue\)|\(FINE\))$/u;
const PRIORITY =
  /^(?:URGENT|BULLETIN|FLASH|SNAP|EILMELDUNG|EIL|URGENTE|ALERTE|BREAKING|ADVISORY|NEWS ALERT|BUDGET ADVISORY|EMBARGOED?|SPERRFRIST|CORRECTED VERSION|REPEATING|RESENDING|UPDATES? \d|WRAPUP \d)[:.!=-]{0,3}$/u;
const EMBARGO =
  /^(?:(?:STRICTLY |UNDER )?(?:EMBARGO(?:ED)?)|(?:Strictly |Under )?Embargo(?:ed)?|HOLD FOR RELEASE|NOT FOR RELEASE|Sperrfrist|SPERRFRIST)(?: (?:UNTIL|until|TILL|till|TO|FOR|for|to|bis|BIS)\b|: ?)[^!?]{0,80}$/u;
const RELEASE =
  /^(?:FOR IMMEDIATE RELEASE|FOR RELEASE (?:ON|AT|UNTIL)?[^.!?]{0,60}|EMBARGOED FOR RELEASE[^.!?]{0,60})$/u;
const EDITORS =
  /^(?:(?:ATTN|ATTENTION|NOTE TO|NOTES? FOR|NOTICE TO|ATENCIÓN|ACHTUNG)[,:]? (?:EDITORS?|NEWS EDITORS?|REDAKTIONEN|EDITORES)\b|(?:Eds|EDS|Editors|EDITORS)(?: note)?: |(?:Attn|Note to|Notes to|Notes for) editors?[:-])/u;

/** Cheap test before the dear ones: what the patterns below can begin with. */
const HEAD =
  /^(?:[\^(#=*_-]|30|[A-Z]{2}|[a-z]{1,5}\d{3}|[a-z] [a-z] |(?:Eds|Attn|Notes?|Editors|Embargo(?:ed)?|Hold|Under|Strictly|Sperrfrist)\b|xxx)/u;
const opens = startPhrase({
  all: [
    'eds',
    'attn',
    'note',
    'notes',
    'editors',
    'embargo',
    'embargoed',
    'hold',
    'under',
    'strictly',
    'sperrfrist',
    'xxx',
  ],
});
/** A line of dashes or stars divides in wire copy, but also in body text and code; only one of underscores is sure. */
const BREAK = /^(?:\* \* \*|_{3,}|-{3,}|\*{3,}|# # #|#{2}|=)$/u;
const LONGEST = 240;
/** A numbered line or one that tells of a rewrite. */
const LONGEST_NUMBERED = 100;
const WRITTEN = holding({
  en: [
    'writethru',
    ...['st', 'nd', 'rd', 'th'].flatMap(nth => ['ld', 'lead', 'add', 'sub'].map(what => `${nth} ${what}`)),
  ],
});

export const slug: Rule = {
  label: 'slug',
  cues: [
    opens,
    ...mailPhrases,
    ...archivePhrases,
    { signs: OPENS_CAPITALS, longest: LONGEST },
    { signs: OPENS_MARKED, longest: LONGEST },
    { signs: OPENS_SMALL | FIGURE, longest: LONGEST_NUMBERED },
    { signs: OPENS_SMALL | DASH, longest: LONGEST },
    { signs: OPENS_FIGURE | DASH, longest: LONGEST },
    { signs: AT | COLON, longest: LONGEST },
    { signs: WRITTEN, longest: LONGEST_NUMBERED },
  ],
  find: ({ text }, lines, index) => {
    if (text.length > LONGEST) return null;
    if (isMailHeader(text, lines, index)) return { reason: 'is a line of a mail header', sure: true };
    const archived = archiveSpan(text, lines, index);
    if (archived !== null) {
      const isWhole = archived[1] === text.length;
      return { reason: 'is a field of an archive', ...(isWhole ? {} : { span: archived }), sure: true };
    }
    if (text.length <= LONGEST_NUMBERED && text.includes('rite') && WRITETHRU.test(text))
      return { reason: 'is a wire slug', sure: true };
    if (!HEAD.test(text)) return null;
    if (BREAK.test(text)) return { reason: 'is a dividing line', sure: text.startsWith('_') };
    if (text.length <= 24 && MARK.test(text)) return { reason: 'is a take mark', sure: true };
    if (text.length <= 24 && PRIORITY.test(text)) return { reason: 'is a priority line', sure: true };
    if (EMBARGO.test(text) || RELEASE.test(text)) return { reason: 'is an embargo line', sure: true };
    if (EDITORS.test(text)) return { reason: 'is a note to editors', sure: true };
    const caret = CARET.exec(text)?.[0].length ?? 0;
    const header = text.slice(caret);
    if (KEYWORD.test(header) || COUNTRY_SLUG.test(header)) return { reason: 'is a wire slug', sure: true };
    if (caret > 0) {
      if (header.endsWith('=') || EDITORS.test(header)) return { reason: 'is a line of a wire header', sure: true };
      return { reason: 'is the mark of a wire header', span: [0, caret], sure: true };
    }
    if (NUMBERED.test(text) || DPA.test(text)) return { reason: 'is a wire header', sure: true };
    return null;
  },
};
