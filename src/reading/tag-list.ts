import { beginsLikeName } from './matching/codes.js';
import { startPhrase } from './matching/phrases.js';
import words from './words/tags.json' with { type: 'json' };

/** How the keywords of a story are written in a line. */

/** Where the label ends that a list of tags begins with; the second one is a word of sentences too. */
export const tagsLabel = startPhrase(words.label);
export const topicsLabel = startPhrase(words.weak);

const DELIMITER = /^[)\]]? {0,2}(?::|：|\||–|—|#|»|›) {0,2}/u;
const HASHTAGS = /^#[\p{L}_][\p{L}\p{N}_]{1,39}(?:[ ,|]{1,3}#[\p{L}\p{N}_]{2,40}){0,30}$/u;
const SEPARATOR = /\s{0,2}[,;|·•،、]\s{0,2}|\s(?=#)/u;
/** No line of tags is longer. */
export const LONGEST_TAGS = 600;
const LONGEST_ITEM = 48;
const MOST_WORDS = 6;

/** Whether a line is nothing but hashtags. */
export const isHashtags = (text: string): boolean => HASHTAGS.test(text);

const isItem = (item: string) =>
  item.length <= LONGEST_ITEM &&
  item.split(' ').length <= MOST_WORDS &&
  !/[.!?…]$/u.test(item.replace(/\b\p{L}{1,3}\.$/u, ''));

/** `"Weston, Ohio"` as one of several items. */
const QUOTED = /(?<=^|[,;|·•،、]\s{0,2})["“]([^"“”\n]{1,60})["”](?=\s{0,2}(?:[,;|·•،、]|$))/gu;
/** Stands for a comma that parts no items. */
const HELD_COMMA = '\0';

/** Where there are semicolons, commas part no items. */
const BESIDE_SEMICOLONS = /\s{0,2}[;|·•]\s{0,2}|\s(?=#)/u;

/** The items of a list. */
function items(text: string): string[] {
  const held = text.replace(QUOTED, (_, item: string) => item.replaceAll(',', HELD_COMMA).replaceAll(';', ' '));
  return held
    .split(held.includes(';') ? BESIDE_SEMICOLONS : SEPARATOR)
    .map(item => item.trim().replace(/^#/, '').replaceAll(HELD_COMMA, ','))
    .filter(item => item !== '');
}

const SAID = /^tagged (?:(?:with|as|in|under) )?(?=\p{L})/iu;
const MOST_WORDS_SAID = 3;
const LONGEST_SAID = 160;
const PARTS_OF_SENTENCE = /, (?:and )?| and /u;
/** What tells that something happened to what is tagged. */
const VERB = /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|to|by|that|which|who|as)\b/iu;

/**
 * The keywords of a sentence of them, as some systems write it; empty when it is none.
 *
 * @example
 * taggedList('Tagged floods, town council and Weston.') // ['floods', 'town council', 'Weston']
 * taggedList('Tagged birds and seals were released.')   // []
 */
export function taggedList(text: string): string[] {
  const [label] = text.length > LONGEST_SAID ? [] : (SAID.exec(text) ?? []);
  if (label === undefined) return [];
  const list = text.slice(label.length).replace(/\.$/u, '').split(PARTS_OF_SENTENCE);
  const areItems = list.every(
    item => item !== '' && item.split(' ').length <= MOST_WORDS_SAID && !VERB.test(item) && !/[.!?:;]/u.test(item),
  );
  return list.length > 1 && areItems ? list : [];
}

/** The text behind the label and its colon; null when there is no label. A label glued to its first item needs none. */
function behindLabel(text: string, end: number): string | null {
  if (end === 0) return null;
  const rest = text.slice(end);
  const mark = DELIMITER.exec(rest);
  if (mark !== null) return mark[0].includes('#') ? rest.trim() : rest.slice(mark[0].length);
  return beginsLikeName(rest) ? rest : null;
}

/**
 * The keywords of a line of tags, in its order, without the label and without `#`; empty when it is no such line.
 *
 * @example
 * tagList('Tags: Ferry, Harbour, #weather') // ['Ferry', 'Harbour', 'weather']
 * tagList('Keywords: ferry; "Weston, Ohio"') // ['ferry', 'Weston, Ohio']
 */
export function tagList(text: string): string[] {
  if (text.length > LONGEST_TAGS) return [];
  if (isHashtags(text)) return items(text);
  const said = taggedList(text);
  if (said.length > 0) return said;
  const rest = behindLabel(text, Math.max(tagsLabel(text), topicsLabel(text)));
  if (rest === null || rest === '') return [];
  const list = items(rest);
  return list.every(isItem) ? list : [];
}
