import { alternation, asListed } from '../../matching/alternation.js';
import { phraseSet } from '../../matching/phrases.js';
import byline from '../../words/byline.json' with { type: 'json' };
import words from '../../words/dates/labels.json' with { type: 'json' };
import { datesThing } from '../../words/dates.js';
import type { LabelFound, LabelKind, Pattern } from '../token.js';

const KINDS = ['first', 'published', 'bare', 'updated', 'other'] as const satisfies readonly LabelKind[];

const LABELS = new Map<string, LabelFound>();
for (const [list, kind] of [...KINDS.map(kind => [kind, kind] as const), ['heads', 'other'] as const]) {
  for (const [language, phrases] of Object.entries(words[list])) {
    for (const phrase of phrases) {
      const languages = [...(LABELS.get(phrase)?.languages ?? []), language];
      LABELS.set(phrase, { kind, languages });
    }
  }
}
const HEADS = phraseSet(words.heads);

/** What may stand before a label at the head of a line, or of a part of one. A NUL is a character of a date. */
const HEAD = /(?:^|[^\p{L}\p{M}\d\s])\s*$/u;
const LINE_HEAD = /^[^\p{L}\p{M}\d\0]*$/u;
/** One to three words from the head of the line or a bar on: `Publishing `, `Ticket sale `, `Jane Doe | Race `. */
const WORDS = /(?:^[^\p{L}\p{M}\d\0]{0,3}|[|•·] ?)(?:[\p{L}\p{M}'’&-]{1,20} ){1,3}$/u;
const WORD = /[\p{L}\p{M}'’-]+/gu;
/** The words right behind a label. */
const NEXT_WORDS = /^(?: [\p{L}\p{M}'’-]{1,20}){1,4}/u;
/** What is nothing but a byline: `By Ellen Marsh `, `Author: Ellen Marsh and John Roe `. */
const BYLINE = new RegExp(
  `^[^\\p{L}\\p{M}\\d\\0]{0,3}${alternation(Object.values(byline.by).flat())}:? (?:[\\p{L}\\p{M}'’&.-]{1,20} ){1,7}$`,
  'u',
);

const wordsOf = (text = '') => (text.match(WORD) ?? []).map(asListed);

/** What a bare label is: at the head of a line or behind a few words or a byline bare, with some words the date of something else. */
function bareLabel(label: LabelFound, before: string, behind: string): LabelFound | null {
  const isSigned = BYLINE.test(before);
  if (!isSigned && !HEAD.test(before) && !WORDS.test(before)) return null;
  const own = isSigned ? [] : wordsOf(WORDS.exec(before)?.[0]);
  return datesThing(own, wordsOf(NEXT_WORDS.exec(behind)?.[0])) ? { ...label, kind: 'other' } : label;
}

/** So much of the text before a label is looked at, and so much behind it. */
const BEFORE = 70;
const BEHIND = 50;

/**
 * The word that says what a date is: first published, published, updated, or something that is not the story's date. A
 * bare `Date` counts at the head of a line or a part of it, with a few words or behind a byline; with the name of an event
 * or another thing it is the date of that.
 *
 * Accepts `Published`, `UPDATED`, `First published on`, `Last modified`, `Zuletzt aktualisiert`, `Mis à jour`, `Imesasishwa`, `更新`,
 * `Date:`, `Publishing date`, `Race date`, `Fecha del evento`, `When:`.
 * Refuses `unpublished`, `Updates`, `publisher`, `Standard`, `Dated`, `He set, of all things, a date`, `Say when`.
 */
export const label: Pattern = {
  name: 'label',
  small: true,
  regex: new RegExp(`(${alternation(LABELS.keys())})`, 'gu'),
  read: match => {
    const [, phrase = ''] = match;
    const found = LABELS.get(asListed(phrase));
    if (found === undefined) return null;
    const before = match.input.slice(Math.max(0, match.index - BEFORE), match.index);
    if (HEADS.has(asListed(phrase))) return match.index < BEFORE && LINE_HEAD.test(before) ? { label: found } : null;
    if (found.kind !== 'bare') return { label: found };
    const end = match.index + phrase.length;
    const bare = bareLabel(found, before, match.input.slice(end, end + BEHIND));
    return bare === null ? null : { label: bare };
  },
};
