import { phraseGroup, startPhrase } from '../../../reading/matching/phrases.js';
import words from '../../../reading/words/opinion-note.json' with { type: 'json' };
import { isReported } from './reported.js';

/**
 * What a paper says beside an opinion: whose it is, and that it need not be the paper's.
 *
 * Accepts: `The views expressed in this article are the author's own and do not necessarily reflect those of the Herald.`; `Views are
 * personal`; `Der Beitrag gibt die Meinung des Autors wieder.`; `Cette tribune n'engage que son auteur.`; `Мнение автора может не
 * совпадать с позицией редакции`
 * Refuses: `The views from the pier are not necessarily the best.`; `Les propos du maire n'engagent que lui.`; `Мнение автора закона
 * изменилось.`; speech.
 */

const LONGEST = 320;
const opens = startPhrase(words.opens, { en: ['comments', 'comments expressed', 'the comments'] });
/** Stems of words are among them: `skribent`, `редакц`. */
const SAYS = new RegExp(phraseGroup(words.says), 'iu');
const WHOSE = new RegExp(phraseGroup(words.whose), 'iu');
/** `The views expressed in this article are the author's own and do not necessarily reflect those of the Herald.` */
const OF_A_PAPER =
  /^(?:disclaimer: ?)?(?:the )?(?:views|opinions|comments)(?:,? (?:and|or) (?:views|opinions|statements))? expressed (?:here|herein|in (?:this|the above) (?:article|column|piece|post|blog|section|publication|story|commentary|essay|op-ed)|by (?:the |our )?(?:authors?|writers?|contributors?|columnists?)(?: of this (?:article|column|piece))?) (?:are (?:solely |entirely |strictly |only )?(?:those of|not necessarily|not those of|(?:the (?:author|writer|columnist|contributor)s?['’]s?|his|her|their) own)|do(?:es)? not (?:necessarily )?(?:reflect|represent) (?:the |those |that |our )?(?:views?|opinions?|positions?|polic(?:y|ies)|of))\b/iu;

/** Phrases that such lines begin with. */
export const opinionNotePhrases = [opens];

/**
 * Whether a line says whose an opinion is.
 *
 * @example
 * isOpinionNote('Der Beitrag gibt die Meinung des Autors wieder.') // true
 */
export function isOpinionNote(text: string): boolean {
  const end = text.length > LONGEST ? 0 : opens(text);
  if (end === 0) return false;
  const isNote = OF_A_PAPER.test(text) || (SAYS.test(text) && WHOSE.test(text));
  return isNote && !isReported(text);
}
