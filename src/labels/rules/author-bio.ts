import type { Line } from '../../lines/line.js';
import { isName } from '../../reading/matching/name-shape.js';
import { holding, mayShow, phraseGroup, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import { AT, OPENS_MARKED, OPENS_NAMED } from '../../reading/matching/signs.js';
import words from '../../reading/words/author-bio.json' with { type: 'json' };
import type { Claim, Rule } from '../rule.js';

/**
 * A note about the author: who she is, what she covers, where she can be reached.
 *
 * Accepts: `About the author`, `About the author: Jane Doe`, `Jane Doe is a reporter covering health in Oslo.`,
 * `Jane Doe is the author of ...`,
 * `Jane Doe is a reporter at the Halm Courier. Follow her on X @janedoe.`, `Follow her on Twitter @janedoe`, `Email: jane@example.org`, `Über die Autorin`, `Anna Beispiel ist Redakteurin ...`,
 * `Sobre el autor`, `View all posts by Jane Doe`; right below `About the author`, as evidence, `Jane Doe is a teacher who ...`
 * and `I write about ...`.
 *
 * Refuses: `Jane Doe is a teacher who ...`, `The author of the law said ...`, `He is a reporter who was shot ...`,
 * `Author Jane Doe told the court ...`, `Follow her on the trail and you see ...`.
 */

const LONGEST = 1500;
const SHORT = 160;
const LONGEST_NAME = 50;
const LONGEST_ADDRESS = 90;
const SHORTEST_NOTE = 30;

const isHead = wholePhrase(words.heads);
/** Alone it may head a part of a story; with such a note below it does not. */
const about = startPhrase(words.author);
const isWeak = wholePhrase({ all: words.weak });
const contact = startPhrase(words.contact);
const POSTS = new RegExp(
  `^${phraseGroup(words.all)} .{0,24}${phraseGroup(words.pieces)}(?: by| from| von| de| di| van)? \\p{Lu}`,
  'iu',
);
const HANDLE = /@\w{2,20}|twitter|facebook|linkedin|instagram|bluesky|mastodon|threads|\bX\b/iu;
const MAIL =
  /^(?:e-?mail|contact|kontakt|mail|correo|tips?|reach (?:him|her|them|me) at)? ?(?:at|:|us at)? ?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}$|^\[email.protected\]$|^@[A-Za-z_]\w{2,20}$/iu;
const reach = startPhrase({ all: words.reach });
/** `Follow Jane Doe on X: @janedoe`, `Email Jane at jane@halm.example` */
const BY_NAME =
  /^(?:Follow|E-?mail|Contact|Reach(?: out to)?|Write to) \p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,3} (?:on (?:Twitter|X|Facebook|Instagram|LinkedIn|Bluesky|Threads|Mastodon)\b|at:? [\w.+-]{1,40}@|@\w)/u;
const IS = new RegExp(`^(\\p{Lu}[^,.;:!?()"]{3,${LONGEST_NAME}}?)(?:,[^,.]{2,40},)? ${phraseGroup(words.is)} `, 'u');
const ROLES = holding(words.role);
const ROLE = new RegExp(`(?<![\\p{L}])${phraseGroup(words.role)}(?![\\p{L}])`, 'iu');
const TELLS = new RegExp(`(?<![\\p{L}])${phraseGroup(words.tells)}(?![\\p{L}])`, 'iu');
const AUTHOR_OF = /^ ?(?:is|was) (?:the|an?) (?:\S{1,20} ){0,4}author of /u;

/** Of people in the news no story tells how to reach them: `... Follow her on X @janedoe.` */
const REACHED =
  /[.!] (?:You can )?(?:[Ff]ollow|[Ee]-?mail|[Cc]ontact|[Rr]each|[Ww]rite to) (?:her|him|them) (?:on (?:Twitter|X|Facebook|Instagram|LinkedIn|Bluesky|Threads|Mastodon)\b|at [\w.+-]{1,40}@)/u;

/** `About the Author: Jane Doe` */
const HEAD_AND_NAME = /^([^:]{5,30}) ?: (.{4,60})$/u;
const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms)\.? /u;
const OF_ONESELF = /^I(?:['’]m| am| write| cover| work| have been) /u;

/** Right below such a heading: `Dr. Jane Doe is ...`, `I write about ...` */
const isNote = (text: string, above: Line | undefined) =>
  above !== undefined &&
  text.length >= SHORTEST_NOTE &&
  isHead(above.text) &&
  (!isWeak(above.text) || about(above.text) > 0) &&
  (OF_ONESELF.test(text) || isName(IS.exec(text.replace(TITLE, ''))?.[1] ?? ''));

/** `Jane Doe is a reporter covering ...` */
function described(text: string): Claim | null {
  const match = IS.exec(text);
  const name = match?.[1];
  if (name === undefined || match === null || !isName(name)) return null;
  const near = text.slice(name.length, name.length + 140);
  if (AUTHOR_OF.test(near)) return { reason: 'tells who the author is', sure: false, heads: false };
  if (!ROLE.test(near)) return null;
  const sure = REACHED.test(text);
  return TELLS.test(text.slice(name.length)) ? { reason: 'tells who the author is', sure, heads: false } : null;
}

export const authorBio: Rule = {
  label: 'author-bio',
  cues: [
    isHead,
    about,
    { above: isHead, shortest: SHORTEST_NOTE, longest: LONGEST },
    contact,
    reach,
    { signs: AT, longest: LONGEST_ADDRESS },
    { signs: OPENS_MARKED, longest: LONGEST_ADDRESS },
    { signs: OPENS_NAMED | ROLES, shortest: SHORTEST_NOTE, longest: LONGEST },
  ],
  find: ({ text }, lines, index) => {
    if (text.length > LONGEST) return null;
    if (isNote(text, lines[index - 1]))
      return { reason: 'stands below the heading of a note on the author', sure: false };
    const [, head = '', named = ''] = HEAD_AND_NAME.exec(text) ?? [];
    if (isHead(head) && about(head) > 0 && isName(named))
      return { reason: 'heads a note on the author', sure: false, heads: false };
    if (isHead(text)) return { reason: 'heads a note on the author', sure: !isWeak(text), heads: false };
    if (text.length < 5) return null;
    if (text.length <= SHORT && contact(text) > 0) {
      const sure = HANDLE.test(text) || POSTS.test(text);
      return sure || !text.endsWith('.') ? { reason: 'tells how to reach the author', sure, heads: false } : null;
    }
    if (text.length <= SHORT && reach(text) > 0 && BY_NAME.test(text))
      return { reason: 'tells how to reach the author', sure: true, heads: false };
    if (text.length <= LONGEST_ADDRESS && (mayShow(text, AT) || text.startsWith('[email')) && MAIL.test(text))
      return { reason: 'is an address', sure: false, heads: false };
    return text.length >= SHORTEST_NOTE && mayShow(text, OPENS_NAMED) && mayShow(text, ROLES) ? described(text) : null;
  },
};
