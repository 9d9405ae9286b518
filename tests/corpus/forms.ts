/** Forms in which pages come that are not among the renders of the corpus, made of one of those. */

/** As many words has a menu item or a title, at most. */
const MOST_OF_TITLE = 8;

const isTitle = (line: string) => line.trim().split(/\s+/).length <= MOST_OF_TITLE && !/[.!?:]$/.test(line.trim());
const byLine = (text: string, form: (line: string) => string) =>
  text
    .split('\n')
    .map(line => (line.trim() === '' ? line : form(line)))
    .join('\n');

/** Counts up, so that every text gets the same numbers each time. */
function counter(): () => number {
  let count = 0;
  return () => ++count;
}

function joined(text: string, lines: number, by = ' '): string {
  const given = text.split('\n').filter(line => line.trim() !== '');
  const groups: string[] = [];
  for (let from = 0; from < given.length; from += lines) groups.push(given.slice(from, from + lines).join(by));
  return groups.join('\n');
}

const MAIL_WIDTH = 72;

/** Wrapped as mail is, with a mark of quotation before each line. */
const quoted = (text: string): string =>
  text
    .split('\n')
    .flatMap(line => line.match(new RegExp(`(?! ).{1,${MAIL_WIDTH}}(?= |$)|\\S{${MAIL_WIDTH},}`, 'g')) ?? [''])
    .map(line => `> ${line}`.trimEnd())
    .join('\n');

/** A form, and the render it is made of. */
export interface Form {
  readonly of: string;
  readonly make: (text: string) => string;
}

/** Every second title and every tenth pair of capitalised words is a link, every hundredth long word is stressed. */
function asMarkdown(text: string): string {
  const [titles, names, words] = [counter(), counter(), counter()];
  return byLine(text, line => {
    if (isTitle(line)) return titles() % 2 === 0 ? `* [${line}](/path/${titles()}.html)` : line;
    return line
      .replace(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu, name =>
        names() % 10 === 0 ? `[${name}](https://example.org/${names()}_x)` : name,
      )
      .replace(/ (\w{6,}) /g, (all, word) => (words() % 100 === 0 ? ` **${word}** ` : all));
  });
}

/** Every second title and every twentieth capitalised word of a text has the number of a link before it. */
function withLinkNumbers(text: string): string {
  const [titles, names, links] = [counter(), counter(), counter()];
  return byLine(text, line => {
    if (isTitle(line)) return titles() % 2 === 0 ? `[${links()}]${line}` : line;
    return line.replace(/ (\p{Lu}\p{Ll}+)/gu, (all, name) => (names() % 20 === 0 ? ` [${links()}]${name}` : all));
  });
}

export const FORMS: Readonly<Record<string, Form>> = {
  unchanged: { of: 'paras', make: text => text },
  markdown: { of: 'paras', make: asMarkdown },
  'link numbers': { of: 'paras', make: withLinkNumbers },
  'joined by 20 lines': { of: 'wet', make: text => joined(text, 20) },
  quoted: { of: 'paras', make: quoted },
  'put together by 20 lines': { of: 'wet', make: text => joined(text, 20, '') },
  'one line': { of: 'wet', make: text => joined(text, Number.MAX_SAFE_INTEGER) },
};
