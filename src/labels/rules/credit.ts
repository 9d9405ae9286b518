import { isAgency } from '../../reading/agencies/is-agency.js';
import { isNameList } from '../../reading/matching/name-shape.js';
import { endPhrase, phraseGroup, startPhrase } from '../../reading/matching/phrases.js';
import { ENDS_CLOSED, OPENS_NAMED } from '../../reading/matching/signs.js';
import { trimMarks } from '../../reading/matching/trim.js';
import words from '../../reading/words/credit.json' with { type: 'json' };
import { AND, AND_GROUP } from '../../reading/words/joints.js';
import type { Claim, Rule } from '../rule.js';
import { isReported } from './parts/reported.js';

/**
 * Who else worked on the story, and where it comes from. It ends a story; glued to the last paragraph it is cut off.
 *
 * Accepts: `Reporting by Jane Doe; Editing by John Roe`, `(Reporting by Jane Doe)`, `Additional reporting by Jane Doe`,
 * `Jane Doe in Rome contributed to this report.`, `With inputs from PTI`, `Mit Material von dpa`, `(dpa/jd)`, `Avec AFP`,
 * `Con información de EFE`, `This story has been published from a wire agency feed without modifications ...`,
 * `This story originally appeared in the Halm Courier.`, `More information: Jane Doe et al, Ferries of Halm, Tides (2022).`, `责任编辑：李华`; as evidence `Jane Doe reported from Rome.`
 *
 * Refuses: `Reporting by the Times found that ...`, `Editing by hand is slow`, `He contributed to this report of 1998, which ...`,
 * `Avec le temps ...`, `Mit Wasser ...`, brackets in prose. Unsure: `This piece first appeared in 1912 in Paris, and ...`.
 */

const LONGEST = 400;
const LONGEST_EDITOR = 50;
const LONGEST_REPORTED = 160;

const work = startPhrase(words.work);
const drawn = startPhrase(words.with);
const ending = endPhrase(words.contributed);
const feeds = startPhrase(words.feed);
const editors = startPhrase(words.editors);
const disclaims = startPhrase({ all: ['disclaimer'] });
const WORK_BY = /^[(]?(?:[\p{L}-]{2,12} (?:and |und )?){0,3}(?:by|von|por|par|de|da|door|na|di) /iu;
const SIGNATURE = /^\(([\p{L}][\p{L}./ ,;&-]{1,30})\)$/u;
/** `(AP Photo/Jane Doe)` is the credit of a picture. */
const PICTURE = /\b(?:photos?|foto|images?|video)\b/iu;
const BRACKET = new RegExp(`^\\(${phraseGroup(words.bracket)}\\b`, 'iu');
const AGENCIES = new RegExp(`^${phraseGroup(words.agencies)}`, 'iu');
const TERMS = new RegExp(`^${phraseGroup(words.terms)}[.]?$`, 'iu');
const BETWEEN_SOURCES = new RegExp(` ?[,/&] ?| ${AND_GROUP} `, 'u');
const SENTENCE_END = /[.!?]["”’)]? /gu;
const JOINTS = new Set([...AND, '&', ...Object.values(words.joints).flat()]);

/** Names, places and agencies only: every word has a capital or joins two, and at most a few do not. */
function looksCredited(text: string): boolean {
  const list = text.split(/[ ,;:/|()&+]+/u).filter(word => word !== '');
  if (list.length === 0 || list.length > 60) return false;
  let small = 0;
  let capitals = 0;
  for (const word of list) {
    if (/^["'“]?\p{Lu}|^\p{Lo}/u.test(word) || isAgency(word)) capitals += 1;
    else if (!JOINTS.has(word.toLowerCase()) && !TERMS.test(word)) small += 1;
  }
  return capitals > 0 && small === 0;
}

function worked(text: string): Claim | null {
  if (text.length > LONGEST) return null;
  const end = work(text);
  if (end === 0) return null;
  const head = `${text.slice(0, end)} `;
  const rest = trimMarks(text.slice(end).replace(/^ ?:? /u, ''), '.)]');
  if (!/^["'“]?\p{Lu}/u.test(rest) || !looksCredited(rest)) return null;
  const sure = WORK_BY.test(head) || /^ ?:/u.test(text.slice(end, end + 2));
  return { reason: 'begins with Reporting by, Editing by or the like', sure };
}

/** `责任编辑：李华`, `【编辑:王小明】` */
const EDITOR = /^ ?[:：] ?[\p{Lo}\p{M} 、]{1,30}[】）)\]]?$/u;
function edited(text: string): Claim | null {
  const end = text.length <= LONGEST_EDITOR ? editors(text) : 0;
  return end > 0 && EDITOR.test(text.slice(end)) ? { reason: 'names who edited it', sure: true } : null;
}

function sourced(text: string): Claim | null {
  if (text.length > 120) return null;
  const end = drawn(text);
  if (end === 0) return null;
  const rest = trimMarks(text.slice(end).replace(/^ ?:? /u, ''), '.)]');
  // `With inputs from agencies` is a phrase of the list as a whole.
  const plural = AGENCIES.test(rest === '' ? text.slice(text.lastIndexOf(' ', end - 1) + 1, end) : rest);
  const agency = isAgency(rest) || plural || rest.split(BETWEEN_SOURCES).some(isAgency);
  if (agency && (looksCredited(rest) || plural)) return { reason: 'names the agency it draws on', sure: true };
  return end >= 15 && looksCredited(rest) ? { reason: 'names the source it draws on', sure: true } : null;
}

/** `Jane Doe reported from Halm and John Roe from Port Doe.` */
const REPORTED_FROM =
  /^(?<who>[^:;.!?]{3,60}) reported from (?:\p{Lu}[\p{L}.'’-]{1,20},? ?){1,4}(?:,? ?and (?:\p{Lu}[\p{L}.'’-]{0,20} ){1,4}from (?:\p{Lu}[\p{L}.'’-]{1,20},? ?){1,4})?\.?$/u;
const HOUSE = /^The |['’]s /u;

function reported(text: string): Claim | null {
  if (text.length > LONGEST_REPORTED || !text.includes(' reported from ')) return null;
  const who = REPORTED_FROM.exec(text)?.groups?.['who'] ?? '';
  return isNameList(who) && !HOUSE.test(who) ? { reason: 'tells where they reported from', sure: false } : null;
}

function contributed(text: string): Claim | null {
  const said = ending(text);
  if (said < 3) return null;
  const tail = text.slice(-LONGEST);
  // The last sentence only; initials and short words before a full stop end none.
  let from = 0;
  for (const match of tail.matchAll(SENTENCE_END)) {
    const after = match.index + match[0].length;
    if (
      after < tail.length - 1 &&
      !/(?:^|[ .])\p{Lu}\p{Ll}?\.? ?$/u.test(tail.slice(Math.max(0, match.index - 4), match.index))
    )
      from = after;
  }
  if (from === 0 && tail.length < text.length) return null;
  const sentence = tail.slice(from);
  if (!/^[([_*]{0,2}["“]?\p{Lu}/u.test(sentence)) return null;
  const reason = 'ends with contributed to this report';
  const at = text.length - tail.length + from;
  return at === 0 ? { reason, sure: true } : { reason, span: [at, text.length], sure: true };
}

/** Of what was republished the note may be a part of the story; where it first appeared, and what a machine did, is none. */
const APPEARED =
  /^[^\p{L}]{0,3}[Tt]his \p{Ll}{4,8} (?:originally|first|also) appeared (?:in|on|at) (?:the )?\p{Lu}[^.!?;,]{1,80}(?: and is (?:republished|reprinted) here(?: (?:as part of|with permission|under) [^.!?]{0,160})?)?[.!]?[)”"]?$/u;
const BY_MACHINE =
  /\bfeed\b|auto-?(?:generated|aggregated)|not been edited by|automatisch (?:aus|erstellt|übersetzt|importiert|übernommen|erzeugt|generiert)|maschinelle übersetzung/iu;

/** `This article was originally published on 3 May 2022 at 4:12 pm but has been updated since.` */
const PUBLISHED_ON =
  /^[^\p{L}]{0,3}[Tt]his \p{Ll}{4,8} was (?:originally|first) published (?:on|in) (?:\p{Lu}\p{L}{2,8} )?\d{1,4}[^.!?]{0,120}[.!]?[)”"]?$/u;

const DISCLAIMER = /^disclaimer ?: ?/iu;

function fed(written: string): Claim | null {
  const text = written.replace(DISCLAIMER, '');
  if (text.length > 600 || feeds(text) === 0) return null;
  const sure =
    text.startsWith('(') ||
    (!isReported(text) && (APPEARED.test(text) || PUBLISHED_ON.test(text) || BY_MACHINE.test(text)));
  return { reason: 'tells where the story was first published', sure };
}

/** `(dpa/jd)`, `(AFP)`, `(SDA)`: agency marks alone on a line. */
function signature(text: string): Claim | null {
  if (text.length > 34) return null;
  const inside = SIGNATURE.exec(text)?.[1];
  if (inside === undefined || PICTURE.test(inside)) return null;
  const marked = inside.split(/[/,;& -]+/u).some(isAgency);
  return marked ? { reason: 'is an agency in brackets', sure: true } : null;
}

/** `... he said. (Reporting by Jane Doe; editing by John Roe)`, `... sagte er. (dpa/jd)` */
function gluedCredit(text: string): Claim | null {
  if (!text.endsWith(')') && !text.endsWith(').')) return null;
  const at = text.lastIndexOf('(');
  if (at < 2 || text.length - at > LONGEST || !/[.!?…"”’»“]$/u.test(text.slice(0, at).trimEnd())) return null;
  const part = text.slice(at);
  const known = BRACKET.test(part) ? (worked(part) ?? sourced(part)) : signature(part);
  return known === null ? null : { reason: 'ends with a credit in brackets', span: [at, text.length], sure: true };
}

const papers = startPhrase(words.paper);
const LONGEST_PAPER = 500;
/** A title, and where it is to be found. */
const PAPER =
  /^ ?: ?\p{Lu}(?:.{4,400}?\bet al\b.{0,300}\((?:19|20)\d\d\)|.{20,400}?(?:\b10\.\d{4,5}\/|\((?:19|20)\d\d\)\.?$))/u;

/** `More information: Jane Doe et al, Ferries of Halm, Tides (2022). DOI: 10.1000/halm` */
function reportedOn(text: string): Claim | null {
  const end = papers(text);
  return end > 0 && text.length <= LONGEST_PAPER && PAPER.test(text.slice(end))
    ? { reason: 'names the paper that is told of', sure: true }
    : null;
}

export const credit: Rule = {
  label: 'credit',
  cues: [
    work,
    editors,
    drawn,
    ending,
    feeds,
    disclaims,
    papers,
    { signs: ENDS_CLOSED },
    { signs: OPENS_NAMED, longest: LONGEST_REPORTED },
  ],
  find: line => {
    const { text } = line;
    if (text.length < 5) return null;
    return (
      worked(text) ??
      edited(text) ??
      sourced(text) ??
      contributed(text) ??
      reported(text) ??
      fed(text) ??
      reportedOn(text) ??
      signature(text) ??
      gluedCredit(text)
    );
  },
};
