import { phraseGroup, startPhrase } from '../../../reading/matching/phrases.js';
import words from '../../../reading/words/opinion-note.json' with { type: 'json' };
import { isReported } from './reported.js';

/**
 * What a paper says beside an opinion: whose it is, and that it need not be the paper's.
 *
 * Accepts: `The views expressed in this article are the author's own and do not necessarily reflect those of the Herald.`; `Views are
 * personal`; `Der Beitrag gibt die Meinung des Autors wieder.`; `Cette tribune n'engage que son auteur.`; `Мнение автора может не
 * совпадать с позицией редакции`
 * Refuses: `The views from the pier are not necessarily the best.`; `Les propos du maire n'engagent que lui.`; `Les propos de l'auteur
 * n'engagent que lui.`; `Мнение автора закона может не совпадать с позицией правительства.`; speech.
 */

const LONGEST = 320;
const opens = startPhrase(words.opens);
/** Stems of words are among them: `skribent`, `редакц`. */
const WHOSE = new RegExp(phraseGroup(words.whose), 'iu');
const SAYS = new RegExp(phraseGroup(words.says), 'iu');
/** What stands behind them in the same clause: `não reflete, necessariamente, a opinião do jornal`. */
const CLAUSE = /^,?[^.!?;:,。]{0,80}/u;
/** Where the verb ends the sentence, whose it is stands before it. */
const CLOSES = new RegExp(`${phraseGroup(words.closes)}[^.!?;:,。]{0,12}[.!)।]{0,2}$`, 'iu');
/** `The views expressed in this article are the author's own and do not necessarily reflect those of the Herald.` */
const OF_A_PAPER =
  /^(?:disclaimer: ?)?(?:the )?(?:views|opinions|comments)(?:,? (?:and|or) (?:views|opinions|statements))? expressed (?:here|herein|in (?:this|the above) (?:article|column|piece|post|blog|section|publication|story|commentary|essay|op-ed)|by (?:the |our )?(?:authors?|writers?|contributors?|columnists?)(?: of this (?:article|column|piece))?) (?:are (?:solely |entirely |strictly |only )?(?:those of|not necessarily|not those of|(?:the (?:author|writer|columnist|contributor)s?['’]s?|his|her|their) own)|do(?:es)? not (?:necessarily )?(?:reflect|represent) (?:the |those |that |our )?(?:views?|opinions?|positions?|polic(?:y|ies)|of))\b/iu;
/** `(Views expressed are personal)` */
const PERSONAL =
  /^\(?(?:the )?(?:views|opinions)(?: expressed)?(?: here(?:in)?| in this \p{L}{3,12}| by the \p{L}{4,12})? are (?:strictly |purely |entirely |solely )?personal(?:\.?\)?\.?$|\. )/iu;

/** `The views expressed by the authors of this blog are their own`: whose they are may stand before it, too. */
const EXPRESSED = /^\(?(?:disclaimer\b|(?:the )?(?:views|opinions|comments)[^.!?;:]{0,30} expressed )/iu;

/** Phrases that such lines begin with. */
export const opinionNotePhrases = [opens];

/** Whether it is said behind the words a note begins with, of whoever is named there: `Les propos de l'auteur ...` names him before. */
function saysWhose(text: string, end: number): boolean {
  const rest = text.slice(end);
  if (CLOSES.test(rest)) return WHOSE.test(text);
  const said = SAYS.exec(rest);
  if (said === null) return false;
  if (EXPRESSED.test(text)) return WHOSE.test(text);
  return WHOSE.test(said[0]) || WHOSE.test(CLAUSE.exec(rest.slice(said.index + said[0].length))?.[0] ?? '');
}

/**
 * Whether a line says whose an opinion is in a form that means nothing else, wherever it stands.
 *
 * @example
 * isPlainOpinionNote('(Views expressed are personal)')                   // true
 * isPlainOpinionNote('Der Beitrag gibt die Meinung des Autors wieder.') // false
 */
export const isPlainOpinionNote = (text: string): boolean =>
  text.length <= LONGEST && (OF_A_PAPER.test(text) || PERSONAL.test(text)) && !isReported(text);

/**
 * Whether a line says whose an opinion is. Amid a story it may also tell of somebody's opinion.
 *
 * @example
 * isOpinionNote('Der Beitrag gibt die Meinung des Autors wieder.') // true
 * isOpinionNote("Les propos de l'auteur n'engagent que lui.")      // false
 */
export function isOpinionNote(text: string): boolean {
  const end = text.length > LONGEST ? 0 : opens(text);
  if (end === 0) return false;
  return isPlainOpinionNote(text) || (saysWhose(text, end) && !isReported(text));
}
