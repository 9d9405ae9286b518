const GROUP = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/;
const CLASS = /^\[(?:\\.|[^\]\\])*\]/;
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<\w+>|.)/;
const QUANTIFIER = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/;

/**
 * In how many ways a pattern can go through a text from one place, at most: what bounds its backtracking there,
 * whatever the text. Infinity where a quantifier has no upper end.
 *
 * @example
 * regexPaths('a{0,4}(?:b|c)') // 5 * 2
 */
export function regexPaths(pattern: string): number {
  let at = 0;
  const take = (what: RegExp) => {
    const match = what.exec(pattern.slice(at));
    at += match?.[0].length ?? 0;
    return match;
  };
  const alternatives = (): number => {
    let sum = sequence();
    while (pattern[at] === '|') {
      at++;
      sum += sequence();
    }
    return sum;
  };
  const sequence = (): number => {
    let product = 1;
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') product *= repeated();
    return product;
  };
  const repeated = (): number => {
    const one = atom();
    const quantifier = take(QUANTIFIER);
    if (quantifier === null) return one;
    const [, sign, low = '', comma, high] = quantifier;
    if (sign === '*' || sign === '+' || (comma !== undefined && high === '')) return Number.POSITIVE_INFINITY;
    const most = sign === '?' ? 1 : Number(comma === undefined ? low : high);
    let sum = 0;
    for (let times = sign === '?' ? 0 : Number(low); times <= most; times++) sum += one ** times;
    return sum;
  };
  const atom = (): number => {
    if (take(GROUP) !== null) {
      const inside = alternatives();
      at++;
      return inside;
    }
    if (take(CLASS) === null && take(ESCAPE) === null) at++;
    return 1;
  };
  const all = alternatives();
  if (at !== pattern.length) throw new Error(`cannot read the pattern from character ${at} on: ${pattern}`);
  return all;
}
