import type { PlacedNames } from '../names/name-list.js';
import { isGiven, LONGEST_CJK_NAME, lengthOf } from '../names/name-words.js';
import { CJK, NUMBER, type Tokens } from '../tokens/tokens.js';
import { ROLE } from '../tokens/word-meanings.js';
import words from '../words/bureau.json' with { type: 'json' };

/** `羽田支局`, `ロンドン支局長`, `新报记者`: where, and as what, the writer of a Japanese or Chinese paper works. */
const BUREAU = new RegExp(`(?:${Object.values(words).flat().join('|')})$`, 'u');
/** `営業部`, `新社屋`: what else stands behind a bureau. */
const THING = /[部課室局社屋店係者]$/u;
const SHORTEST = 3;
const DOT = '・';

function isWriter(tokens: Tokens, at: number): boolean {
  if (tokens.kindOf(at) !== CJK || tokens.is(at, ROLE) || lengthOf(tokens, at) > LONGEST_CJK_NAME) return false;
  const text = tokens.slice(at, at + 1);
  if (BUREAU.test(text) || THING.test(text)) return false;
  return isGiven(tokens, at) || (lengthOf(tokens, at) >= SHORTEST && tokens.kindOf(at + 1) === NUMBER);
}

/** The writer right behind the bureau at token `at`: their token, or -1. */
function writerBehind(tokens: Tokens, at: number, to: number): number {
  if (tokens.kindOf(at) !== CJK || !BUREAU.test(tokens.slice(at, at + 1))) return -1;
  const name = tokens.slice(at + 1, at + 2) === DOT ? at + 2 : at + 1;
  return name < to && isWriter(tokens, name) ? name : -1;
}

/**
 * The writers, each behind the bureau or the paper they write for; null where there is none: those with a common family
 * name, or before a date.
 * Accepts: `羽田支局・山田花子`, `有料記事 羽田支局・灘波花子 2022年5月3日`, `ロンドン支局長 山田花子`, `新报记者 王小明 实习生 李小红`.
 * Refuses: `東京本社・大阪本社`, `東京支社・営業部`, `羽田支局・移転`, `新报记者 报道`.
 *
 * @example
 * writersOfBureau(tokenize('羽田支局・山田花子'), 3) // { names: [{ from: 2, to: 3 }], end: 3, from: 0 }
 */
export function writersOfBureau(tokens: Tokens, to: number): PlacedNames | null {
  if ((tokens.kinds & (1 << CJK)) === 0) return null;
  let from = 0;
  while (from + 1 < to && writerBehind(tokens, from, to) < 0) from += 1;
  const names: { from: number; to: number }[] = [];
  for (let at = from, name = 0; at + 1 < to; at = name + 1) {
    name = writerBehind(tokens, at, to);
    if (name < 0) break;
    names.push({ from: name, to: name + 1 });
  }
  const last = names.at(-1);
  return last === undefined ? null : { names, end: last.to, from };
}
