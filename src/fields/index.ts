import { BODY_LABELS } from '../labels/labels.js';
import type { LabelledLine } from '../labels/rule.js';
import type { Line } from '../lines/line.js';
import { readByline } from './bylines.js';
import { collect } from './collect.js';
import { readDateline } from './dateline.js';
import { readStamps } from './dates/index.js';
import type { FieldOptions, Fields, Written } from './fields.js';
import { readHeadline } from './headline.js';
import { readLanguage } from './language.js';
import { readNeighbour } from './navigation.js';
import { readRelated } from './related.js';
import { readSection } from './section.js';
import { readTags } from './tags.js';

/** The labels whose lines can hold the date of the story. */
const DATED = new Set(['timestamp', 'byline', 'dateline']);

/** Lines above the headline, below it and below the first line of the text where the story's own date stands. */
const ABOVE = 8;
const BELOW = 25;
const INTO_TEXT = 8;
const BODY: ReadonlySet<string> = new Set(BODY_LABELS);

/** The first and the last line of the head of the story; without a headline and a text every line is. */
function storyHead(lines: readonly LabelledLine[]): readonly [number, number] {
  const headline = lines.findIndex(({ label }) => label === 'headline');
  const text = lines.findIndex(({ label }, i) => i > headline && BODY.has(label));
  const top = headline < 0 ? text : headline;
  if (top < 0) return [0, lines.length];
  return [Math.max(0, top - ABOVE), Math.max(top + BELOW, text + INTO_TEXT)];
}

/**
 * Reads the fields of the story from its labelled lines, in page order. What the lines do not say is null or empty.
 *
 * @param lines every line of the page with its one label
 * @param options what the page does not say: zone, order of day and month, moment of fetching, language
 *
 * @example
 * readFields(labelled, {}).byline // { text: 'By Reuters', authors: [], agency: 'Reuters' }
 */
export function readFields(lines: readonly LabelledLine[], options: FieldOptions): Fields {
  const headline = readHeadline(lines);
  const title = headline?.text ?? null;
  const byline = readByline(lines);
  const dateline = readDateline(lines);
  const language = readLanguage(lines, options.language);
  const [from, to] = storyHead(lines);
  const stamps = readStamps(
    lines.flatMap(({ label, line }, i) =>
      DATED.has(label) ? [{ text: line.text, line, near: i >= from && i <= to }] : [],
    ),
    { ...options, language: language ?? undefined, agency: byline?.agency ?? dateline?.agency, place: dateline?.place },
  );
  const section = readSection(lines, title);
  const next = readNeighbour(lines, 'next-story');
  const previous = readNeighbour(lines, 'previous-story');
  const standfirst = lines.find(({ label, line }) => label === 'standfirst' && line.text !== '')?.line ?? null;

  const written: Written[] = [];
  const note = (field: string, text: string | undefined, line: Line | undefined) => {
    if (text !== undefined && line !== undefined) written.push({ field, text, line });
  };
  note('headline', headline?.line.text, headline?.line);
  note('standfirst', standfirst?.text, standfirst ?? undefined);
  note('byline', byline?.text, byline?.line);
  note('dateline', dateline?.text, dateline?.line);
  note('published', stamps.published?.written, stamps.published?.line);
  note('updated', stamps.updated?.written, stamps.updated?.line);
  note('section', section?.written, section?.line);
  note('navigation.next', next?.line.text, next?.line);
  note('navigation.previous', previous?.line.text, previous?.line);

  return {
    headline: title,
    standfirst: standfirst?.text ?? null,
    byline: byline && { text: byline.text, authors: byline.authors, agency: byline.agency },
    dateline: dateline && { text: dateline.text, place: dateline.place, agency: dateline.agency, date: dateline.date },
    published: stamps.published?.value ?? null,
    updated: stamps.updated?.value ?? null,
    section: section?.parts ?? [],
    related: readRelated(lines, title),
    navigation: { next: next?.text ?? null, previous: previous?.text ?? null },
    captions: collect(lines, 'caption'),
    credits: collect(lines, 'credit'),
    corrections: collect(lines, 'correction'),
    tags: readTags(lines),
    language,
    written,
    diagnostics: stamps.diagnostics,
  };
}
