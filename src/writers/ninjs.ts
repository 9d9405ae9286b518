import type { Story } from '../story/schema.js';
import { bodyHtml } from './body-html.js';
import { escapeJson } from './escape-json.js';
import { filled, filledTexts, type Members } from './filled.js';
import { ownSection } from './section.js';
import { bodyText, writeText } from './text.js';
import { uuidOf } from './uuid.js';

const STANDARD = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' };

/** What the schema calls a date-time: a day, a time to the second, and an offset. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
const SURROGATE_PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;
const [PLAIN, HTML] = ['text/plain', 'text/html'];

const dateTime = (stamp: string | null) => (stamp !== null && DATE_TIME.test(stamp) ? stamp : null);

const lengthOf = (text: string) => text.length - (text.match(SURROGATE_PAIRS)?.length ?? 0);

/** The body twice: as text, and as HTML with what its blocks are. */
function bodies(story: Story): readonly Members[] {
  const text = bodyText(story);
  if (text === '') return [];
  const counts = { charCount: lengthOf(text), wordCount: story.wordCount };
  return [
    { role: 'main', contentType: PLAIN, ...counts, value: text },
    { role: 'richtext', contentType: HTML, value: bodyHtml(story) },
  ];
}

/** What is said of the story, and is no part of its body. */
function descriptions({ standfirst, corrections, credits }: Story): readonly Members[] {
  const described = (role: string, texts: readonly (string | null)[]) =>
    filledTexts(texts).map(value => ({ role, contentType: PLAIN, value }));
  return [
    ...described('summary', [standfirst]),
    ...described('correction', corrections),
    ...described('credit', credits),
  ];
}

/** Who it comes from. `people` are those whom a story is about, and only persons: who signs may be a house. */
function infoSources({ byline, dateline }: Story): readonly Members[] {
  const named = (role: string, names: readonly (string | null | undefined)[]) =>
    [...new Set(filledTexts(names))].map(name => ({ name, role }));
  return [...named('author', byline?.authors ?? []), ...named('agency', [byline?.agency, dateline?.agency])];
}

function subjects(story: Story): readonly Members[] {
  const sections = filledTexts([ownSection(story)]).map(name => ({ name, rel: 'section' }));
  return [...sections, ...filledTexts(story.tags).map(name => ({ name, rel: 'keyword' }))];
}

/**
 * Writes a story as IPTC News in JSON (ninjs 3.1, whose items are items of 3.2 as well), indented, with a line end. What
 * the story does not say is left out, and so are times that are no full date-time with an offset: the standard has no
 * place for less, and nothing is invented. It has none for captions without their pictures, for titles of other stories and
 * for diagnostics either.
 *
 * An item must have a `uri`, and a page that was copied has none: it is a UUID made of headline and body, as `-f text`
 * writes them (see `uuidOf`). So the same version gives the same story the same one wherever it is cleaned, and copies are
 * known for copies without a register of names. A story that was changed is another item: what it replaces is not on the page.
 *
 * @example
 * writeNinjs(story) // '{\n  "uri": "urn:uuid:...",\n  "type": "text",\n ...}\n'
 */
export function writeNinjs(story: Story): string {
  const { file, headline, byline, dateline } = story;
  const item = filled({
    uri: `urn:uuid:${uuidOf(writeText(story))}`,
    type: 'text',
    standard: STANDARD,
    altIds: filledTexts([file]).map(value => ({ role: 'file', value })),
    firstCreated: dateTime(story.published),
    versionCreated: dateTime(story.updated),
    language: story.language,
    headlines: filledTexts([headline]).map(value => ({ role: 'main', contentType: PLAIN, value })),
    by: byline?.text,
    located: dateline?.place,
    descriptions: descriptions(story),
    bodies: bodies(story),
    subjects: subjects(story),
    infoSources: infoSources(story),
  });
  return `${escapeJson(JSON.stringify(item, null, 2))}\n`;
}
