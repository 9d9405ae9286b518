import { replaced } from './edits.js';
import type { Step } from './step.js';

/** An address in angle brackets behind words of its line, with the blank before it. */
const LINK = /(?<=[^\s:]) <(?:https?:\/\/|mailto:)[^\s<>]{1,2000}>/gu;
/** The fields of a mail's header, in the languages that rules read: the sender's, and within the next lines its subject's. */
const HEADER =
  /^[> *]{0,20}(?:From|Von|De|Da|Van)\*? ?:[^\n]{1,300}\n(?:[^\n]{0,300}\n){0,6}?[> *]{0,20}(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp)\*? ?: /mu;
const FEWEST = 3;

/**
 * The addresses that mail programs put behind the words of links when they turn a mail into plain text.
 * Accepts: `View this email in your browser <https://example.org/v/1>`, three or more of them in a text with a mail's header.
 * Refuses: an address behind a colon or on a line of its own, the senders of mails (`Jane Doe <jane@example.org>`), texts without
 * the header of a mail, sender and subject: there an address in brackets is written for its own sake.
 *
 * @example
 * mailLinks.edits('From: Jane\nSubject: X\nA <https://a.example>\nB <https://b.example>\nC <https://c.example>', []).length // 3
 */
export const mailLinks: Step = {
  signs: [],
  shows: text => text.includes('<http') && HEADER.test(text),
  whole: true,
  edits: text => {
    const links = replaced(text, LINK, () => '');
    return links.length < FEWEST ? [] : links;
  },
};
