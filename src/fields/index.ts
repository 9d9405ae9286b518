import type { LabelledLine } from '../labels/labels.js';
import { indicesWhere } from '../lines/indices.js';
import type { Line } from '../lines/line.js';
import { isCorrectionHeading } from '../reading/correction-heading.js';
import { imageDescriptions, isImageMarkup } from '../reading/pictures/image-markup.js';
import { doubtsOn, readByline } from './byline.js';
import { collect } from './collect.js';
import { readDateline } from './dateline.js';
import { readStamps, type StampLine } from './dates/index.js';
import { inferPublished } from './dates/inferred.js';
import type { FieldOptions, Fields, Written } from './fields.js';
import { readHeadline } from './headline.js';
import { readLanguage } from './language.js';
import { naturalNames } from './natural-case.js';
import { readNeighbour } from './navigation.js';
import { readRelated } from './related.js';
import { readSection } from './section.js';
import { readTags } from './tags.js';

/** A byline so far from the lines with the story's dates has the date of something else. */
const BYLINE_REACH = 6;

/** The lines that can hold the date of the story. */
function stampLines(lines: readonly LabelledLine[]): StampLine[] {
  const places = indicesWhere(lines.length, i => lines[i]?.label === 'timestamp');
  const isDated = ({ label }: LabelledLine, i: number) =>
    label === 'timestamp' ||
    label === 'dateline' ||
    (label === 'byline' && (places.length === 0 || places.some(place => Math.abs(place - i) <= BYLINE_REACH)));
  return lines.filter(isDated).map(({ line }) => ({ text: line.text, line }));
}

const LONGEST_ELSEWHERE = 60;
const FIGURE = /\d/;

/** The short lines with figures that are no part of the story: dates of other stories, of comments, of today. */
const shortLines = (lines: readonly LabelledLine[]): readonly string[] =>
  lines.flatMap(({ label, line: { text } }) =>
    label !== 'timestamp' && text.length <= LONGEST_ELSEWHERE && FIGURE.test(text) ? [text] : [],
  );

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
  const stamps = readStamps(stampLines(lines), {
    ...options,
    language: language ?? undefined,
    agency: byline?.agency ?? dateline?.agency,
    place: dateline?.place,
    elsewhere: () => shortLines(lines),
  });
  const inferred = inferPublished(stamps);
  const published = stamps.published ?? inferred?.stamp ?? null;
  const section = readSection(lines, title);
  const next = readNeighbour(lines, 'next-story');
  const previous = readNeighbour(lines, 'previous-story');
  const standfirst = lines.find(({ label, line }) => label === 'standfirst' && line.text !== '')?.line ?? null;

  const written: Written[] = [];
  const note = (field: string, text: string | undefined, line: Line | undefined) => {
    if (text !== undefined && line !== undefined) written.push({ field, text, line });
  };
  note('headline', headline?.written, headline?.line);
  note('standfirst', standfirst?.text, standfirst ?? undefined);
  note('byline', byline?.text, byline?.line);
  note('dateline', dateline?.text, dateline?.line);
  note('published', published?.written, published?.line);
  note('updated', stamps.updated?.written, stamps.updated?.line);
  note('section', section?.written, section?.line);
  note('navigation.next', next?.line.text, next?.line);
  note('navigation.previous', previous?.line.text, previous?.line);

  return {
    headline: title,
    standfirst: standfirst?.text ?? null,
    byline: byline && {
      text: byline.text,
      authors: naturalNames(byline.authors, language),
      agency: byline.agency,
    },
    dateline: dateline && { text: dateline.text, place: dateline.place, agency: dateline.agency, date: dateline.date },
    published: published?.value ?? null,
    updated: stamps.updated?.value ?? null,
    section: section?.parts ?? [],
    related: readRelated(lines, title),
    navigation: { next: next?.text ?? null, previous: previous?.text ?? null },
    captions: collect(lines, 'caption', text => (isImageMarkup(text) ? imageDescriptions(text) : text)),
    credits: collect(lines, 'credit'),
    corrections: collect(lines, 'correction').filter(text => !isCorrectionHeading(text)),
    tags: readTags(lines),
    language,
    written,
    diagnostics: [...doubtsOn(byline, lines), ...stamps.diagnostics, ...(inferred === null ? [] : [inferred.finding])],
  };
}
