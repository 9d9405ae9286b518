import type { Line } from '../lines/line.js';
import { startPhrase, wholePhrase } from './matching/phrases.js';

/** Fields that a header has and running text hardly begins with, and those that say little alone. */
const TELLING = {
  en: ['subject', 'sent', 'cc', 'bcc', 'reply-to'],
  de: ['betreff', 'gesendet', 'antwort an'],
  fr: ['objet', 'envoyé', 'répondre à'],
  es: ['asunto', 'enviado', 'responder a'],
  pt: ['assunto', 'enviada'],
  it: ['oggetto', 'inviato'],
  nl: ['onderwerp', 'verzonden'],
};
const OTHER = {
  en: ['from', 'to', 'date'],
  de: ['von', 'an', 'datum'],
  fr: ['de', 'à', 'date'],
  es: ['de', 'para', 'fecha'],
  it: ['da', 'a', 'data'],
  nl: ['van', 'aan'],
};
const tellingEnd = startPhrase(TELLING);
const otherEnd = startPhrase(OTHER);

/** A field whose name ends at `end`. */
const isField = (text: string, end: number) => end > 0 && text.startsWith(': ', end);
const REACH = 2;
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
export const WROTE =
  /^(?:On|Am|Le|El|Em|Il|Op) [^<>@]{4,100}<?[^\s<>@]{1,80}@[^\s<>@]{1,80}>?,? ?(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef) ?:$/u;

/** Phrases that lines of a mail's header are, or begin with. */
export const mailPhrases = [tellingEnd, otherEnd, isForwarded];

/**
 * Whether a line at the head of a page is one of those that a mail has before its text: a field of its header beside another one, of which one is
 * telling; the rule above what was forwarded; the line above what is quoted.
 *
 * @example
 * isMailHeader('Subject: Pilots end their strike', [from, subject], 1) // true, below `From: Jane Doe`
 */
export function isMailHeader(text: string, lines: readonly Line[], index: number): boolean {
  if (index > LAST) return false;
  if (isForwarded(text) || WROTE.test(text)) return true;
  const isTelling = isField(text, tellingEnd(text));
  if (!isTelling && !isField(text, otherEnd(text))) return false;
  for (let at = index - REACH; at <= index + REACH; at++) {
    const beside = lines[at]?.text;
    if (at === index || beside === undefined) continue;
    if (isField(beside, tellingEnd(beside)) || (isTelling && isField(beside, otherEnd(beside)))) return true;
  }
  return false;
}
