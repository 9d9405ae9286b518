import { startPhrase, wholePhrase } from '../matching/phrases.js';

/** The field of a mail's header that holds its subject. */
export const SUBJECT = {
  en: ['subject'],
  de: ['betreff'],
  fr: ['objet'],
  es: ['asunto'],
  pt: ['assunto'],
  it: ['oggetto'],
  nl: ['onderwerp'],
};
const subjectEnd = startPhrase(SUBJECT);

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
