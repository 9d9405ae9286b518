import type { PlacedNames } from '../names/name-list.js';
import { isGiven, LONGEST_CJK_NAME, lengthOf } from '../names/name-words.js';
import { CJK, NUMBER, type Tokens } from '../tokens/tokens.js';
import { ROLE } from '../tokens/word-meanings.js';
import words from '../words/bureau.json' with { type: 'json' };

/** `羽田支局`, `ロンドン支局長`: where, and as what, the writer of a Japanese paper works. */
const BUREAU = new RegExp(`(?:${words.ja.join('|')})$`, 'u');
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

/**
 * The writer behind the bureau of a paper, null where there is none: one with a common family name, or before a date.
 * Accepts: `羽田支局・山田花子`, `有料記事 羽田支局・灘波花子 2022年5月3日`, `ロンドン支局長 山田花子`.
 * Refuses: `東京本社・大阪本社`, `東京支社・営業部`, `羽田支局・移転`.
 *
 * @example
 * writerOfBureau(tokenize('羽田支局・山田花子'), 3) // { names: [{ from: 2, to: 3 }], end: 3, from: 0 }
 */
export function writerOfBureau(tokens: Tokens, to: number): PlacedNames | null {
  if ((tokens.kinds & (1 << CJK)) === 0) return null;
  for (let at = 0; at + 1 < to; at += 1) {
    if (tokens.kindOf(at) !== CJK || !BUREAU.test(tokens.slice(at, at + 1))) continue;
    const name = tokens.slice(at + 1, at + 2) === DOT ? at + 2 : at + 1;
    if (name < to && isWriter(tokens, name)) return { names: [{ from: name, to: name + 1 }], end: name + 1, from: at };
  }
  return null;
}
