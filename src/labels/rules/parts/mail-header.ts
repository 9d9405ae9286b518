import type { Line } from '../../../lines/line.js';
import { startPhrase, wholePhrase } from '../../../reading/matching/phrases.js';

/** Fields that a header has and running text hardly begins with, and those that say little alone. */
const SUBJECT = {
  en: ['subject'],
  de: ['betreff'],
  fr: ['objet'],
  es: ['asunto'],
  pt: ['assunto'],
  it: ['oggetto'],
  nl: ['onderwerp'],
};
const TELLING = {
  en: ['sent', 'cc', 'bcc', 'reply-to'],
  de: ['gesendet', 'antwort an'],
  fr: ['envoyé', 'répondre à'],
  es: ['enviado', 'responder a'],
  pt: ['enviada'],
  it: ['inviato'],
  nl: ['verzonden'],
};
const OTHER = {
  en: ['from', 'to', 'date'],
  de: ['von', 'an', 'datum'],
  fr: ['de', 'à', 'date'],
  es: ['de', 'para', 'fecha'],
  it: ['da', 'a', 'data'],
  nl: ['van', 'aan'],
};
const subjectEnd = startPhrase(SUBJECT);
const tellingEnd = startPhrase(SUBJECT, TELLING);
const otherEnd = startPhrase(OTHER);

/** A field whose name ends at `end`. */
const isField = (text: string, end: number) => end > 0 && (text.startsWith(': ', end) || text.startsWith(' : ', end));
const NONE = 0;
const FIELD = 1;
const TELLING_FIELD = 2;

function fieldOf(line: Line | undefined): number {
  if (line === undefined) return NONE;
  const { text } = line;
  if (isField(text, tellingEnd(text))) return TELLING_FIELD;
  return isField(text, otherEnd(text)) ? FIELD : NONE;
}

/** A header has no more fields. */
const MOST_FIELDS = 10;
/** A header stands at the head of the page; further down a story may show mails. */
const LAST = 16;

const isForwarded = wholePhrase({
  en: ['forwarded message', 'original message', 'begin forwarded message'],
  de: ['ursprüngliche nachricht', 'weitergeleitete nachricht'],
  fr: ['message transféré', "message d'origine"],
  es: ['mensaje reenviado', 'mensaje original'],
  pt: ['mensagem encaminhada', 'mensagem original'],
  it: ['messaggio inoltrato', 'messaggio originale'],
  nl: ['doorgestuurd bericht', 'oorspronkelijk bericht'],
});
const WROTE =
  /^(?:On|Am|Le|El|Em|Il|Op) [^<>@]{4,100}<?[^\s<>@]{1,80}@[^\s<>@]{1,80}>?,? ?(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef) ?:$/u;

/** Phrases that lines of a mail's header are, or begin with. */
export const mailPhrases = [tellingEnd, otherEnd, isForwarded];

/** The fields in a row from a line on, up or down, and the most telling of them. */
function fieldsFrom(lines: readonly Line[], index: number, step: 1 | -1): readonly [count: number, most: number] {
  let [count, most] = [0, NONE];
  for (let at = index + step; count < MOST_FIELDS; at += step) {
    const field = fieldOf(lines[at]);
    if (field === NONE) break;
    count += 1;
    most = Math.max(most, field);
  }
  return [count, most];
}

/**
 * Whether a line at the head of a page is one of those that a mail has before its text: a field of its header among others, of
 * which one is telling; the rule above what was forwarded; the line above what is quoted.
 *
 * @example
 * isMailHeader('Subject: Pilots end their strike', [from, subject], 1) // true, below `From: Jane Doe`
 */
export function isMailHeader(text: string, lines: readonly Line[], index: number): boolean {
  if (index > LAST) return false;
  if (isForwarded(text) || WROTE.test(text)) return true;
  const own = fieldOf(lines[index]);
  if (own === NONE) return false;
  const [above, mostAbove] = fieldsFrom(lines, index, -1);
  const [below, mostBelow] = fieldsFrom(lines, index, 1);
  return above + below > 0 && Math.max(own, mostAbove, mostBelow) === TELLING_FIELD;
}

/** What mail programs set before the subject of an answer and of what is sent on, and the colon of the field. */
const SENT_ON = /^ ?: ?(?:(?:re|fwd?|aw|wg|antw|tr|rv|enc|res|rif|i|r|doorst) ?: ?){0,6}/iu;

/** What mail programs show where nobody wrote one. */
const isNoSubject = wholePhrase({
  en: ['no subject'],
  de: ['kein betreff', 'ohne betreff'],
  fr: ['sans objet', 'aucun objet', "pas d'objet"],
  es: ['sin asunto'],
  pt: ['sem assunto'],
  it: ['nessun oggetto', 'senza oggetto'],
  nl: ['geen onderwerp'],
});

/**
 * The subject of a mail in a line of its header, without `Re:` and `Fwd:`; null where the line is another one or has none.
 *
 * @example
 * subjectIn('Subject: Fwd: Ferry runs again') // 'Ferry runs again'
 */
export function subjectIn(text: string): string | null {
  const end = subjectEnd(text);
  const mark = end === 0 ? null : SENT_ON.exec(text.slice(end));
  const subject = mark === null ? '' : text.slice(end + mark[0].length);
  return subject === '' || isNoSubject(subject) ? null : subject;
}
