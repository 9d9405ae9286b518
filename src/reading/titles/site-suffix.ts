import { TITLE_SEPARATOR } from '../../lines/parting/glued-title.js';

/**
 * The site's name behind a title, as a page's title has it: `Title | Site`, `Title - Site News`, `Title – Section – Site`.
 */

/** A word of a name: `Daily`, `BBC`, `example.com`, `24`; or a small word between such. */
export const NAME_LIKE =
  /^(?:\p{Lu}|\p{N}|\p{Lo})|\.\p{Ll}{2,4}$|^(?:of|the|and|de|la|le|der|die|das|für|y|e|et|&|-|–|—|[|·•»])$/u;
const MAX_TITLE = 400;
const MAX_SUFFIX = 60;
const MAX_WORDS = 8;

/** What is shorter may be a word: `couscous`. */
const SHORTEST_TWICE = 5;

/**
 * Whether a name stands here twice: on a page whose blocks were put together the name on top of it follows the title, which
 * has it at its end, `Title | example blogexample blog`. No other words do that, so it may begin with a small letter.
 */
function standsTwice(suffix: string): boolean {
  const text = suffix.trim();
  const half = text.length / 2;
  return half >= SHORTEST_TWICE && text.slice(0, half) === text.slice(half);
}

const isShortName = (suffix: string) => {
  if (suffix.length > MAX_SUFFIX) return false;
  const words = suffix.trim().split(' ');
  return (words.length <= MAX_WORDS && words.every(word => NAME_LIKE.test(word))) || standsTwice(suffix);
};

/**
 * Where a site's name might begin in a title: positions of the blank before the separator, the likeliest first. `|` comes
 * before dashes, what looks like a name before what does not, and the widest cut before narrower ones.
 *
 * @example
 * siteSuffixStart('Cup final - city celebrates | Example News') // [27, 9]
 */
export function siteSuffixStart(title: string): number[] {
  if (title.length > MAX_TITLE) return [];
  return [...title.matchAll(TITLE_SEPARATOR)]
    .map(match => {
      const [separator, at] = [match[0], match.index];
      const bar = separator === ' | ' ? 2 : 0;
      return { at, points: bar + (isShortName(title.slice(at + separator.length)) ? 1 : 0) };
    })
    .filter(({ at }) => at > 0)
    .sort((a, b) => b.points - a.points || a.at - b.at)
    .map(({ at }) => at);
}

const bare = (text: string) => text.trim().toLowerCase();

const COPYRIGHT = /©|\bcopyright\b/iu;
const LONGEST_COPYRIGHT = 200;
const wordsOf = (text: string) => text.trim().split(' ').length;

/** Whether a line says that a name is that of the site: the name alone, or a copyright line that holds it. */
function namesSite(line: string, name: string): boolean {
  if (line.length > LONGEST_COPYRIGHT || line.length < name.length) return false;
  const text = bare(line);
  return text === name || (text.includes(name) && COPYRIGHT.test(text));
}

/** The title without what other lines, or its standing there twice, say to be the site's name, and then without the section before that. */
function withoutNamedSite(title: string, otherLines: readonly string[]): string {
  for (const at of siteSuffixStart(title)) {
    const suffix = title.slice(title.indexOf(' ', at + 1));
    const rest = title.slice(0, at);
    if (!isShortName(suffix) || wordsOf(rest) < 2 || wordsOf(rest) <= wordsOf(suffix)) continue;
    const name = bare(suffix);
    if (standsTwice(suffix) || otherLines.some(line => namesSite(line, name)))
      return withoutNamedSite(rest.trimEnd(), otherLines);
  }
  return title;
}

/** Where the page's title ends: without the rest it stands on another line. */
function provenEnd(title: string, starts: readonly number[], otherLines: readonly string[]): number | null {
  const cuts = new Map(starts.map(at => [bare(title.slice(0, at)), at]));
  let proven: number | null = null;
  for (const line of otherLines) {
    if (line.length >= title.length || line.length < 4) continue;
    const at = cuts.get(bare(line));
    // a section such as `Opinion` also stands on a line of its own: a title has two words at least
    if (at !== undefined && line.trim().includes(' ') && (proven === null || at > proven)) proven = at;
  }
  return proven;
}

/** The title without a short name, or a few, behind ` | `, where these are shorter than what stands before. */
function withoutBar(title: string): string {
  const bar = siteSuffixStart(title).find(at => title.startsWith(' | ', at) && isShortName(title.slice(at + 3)));
  if (bar === undefined || wordsOf(title.slice(0, bar)) < 3) return title;
  const names = title.slice(bar + 3).split(' | ');
  return names.some(name => name.length > bar) ? title : title.slice(0, bar).trimEnd();
}

/**
 * A title without the name of the site behind it, where the page proves that it is one: the line may be the title of the
 * page, and without the name it stands on another line, or the name does, or a copyright line holds that, or the name stands
 * there twice; or the separator is ` | ` and what follows is a short name (or a few), shorter than the title.
 * Accepts: `Title of the story | Example`, `Title of the story - Example News` with `Title of the story`, `Example News`
 * or `© 2024 Example News` on another line; `Title of the story | example blogexample blog`.
 * Refuses: `Cup final - city celebrates`, also where `Cup final` stands on another line but this one is amid the page,
 * `Roe v. Wade - what now`, `Opinion | Why the bridge matters to us`, `Example News - Why the Bridge Matters`.
 *
 * @param otherLines texts of the other lines of the page
 * @param isPageTitle whether the line may be the title of the page, which stands at its top
 * @example
 * withoutSiteSuffix('Bridge opens early | Example News', [], true) // 'Bridge opens early'
 * withoutSiteSuffix('Cup final - city celebrates', [], true) // 'Cup final - city celebrates'
 */
export function withoutSiteSuffix(title: string, otherLines: readonly string[], isPageTitle: boolean): string {
  const starts = siteSuffixStart(title);
  if (starts.length === 0) return title;
  if (!isPageTitle) return withoutBar(title);
  const proven = provenEnd(title, starts, otherLines);
  return proven === null ? withoutBar(withoutNamedSite(title, otherLines)) : title.slice(0, proven).trimEnd();
}
