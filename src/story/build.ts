import { type Diagnostic, diagnostic } from '../diagnostics.js';
import type { Fields } from '../fields/fields.js';
import type { LabelledLine } from '../labels/labels.js';
import type { Document } from '../text/document.js';
import { buildBody } from './body.js';
import { LOW_CONFIDENCE } from './confidence.js';
import { lineNumbers } from './line-numbers.js';
import type { Block, Story } from './schema.js';
import { buildTrace, round, sourceStart } from './trace.js';
import { countWords } from './words.js';

const NOT_BLANK = /\S/;

/** What is missing from the story as a whole, or doubtful; nothing more is said of a document that could not be read. */
function missing(document: Document, body: readonly Block[], fields: Fields, confidence: number): Diagnostic[] {
  if (document.diagnostics.some(({ severity }) => severity === 'error')) return [];
  if (!NOT_BLANK.test(document.source)) return [diagnostic('empty-input')];
  const found: Diagnostic[] = [];
  if (body.length === 0) found.push(diagnostic('no-body'));
  else if (confidence < LOW_CONFIDENCE) found.push(diagnostic('low-confidence'));
  if (fields.headline === null) found.push(diagnostic('no-headline'));
  return found;
}

/** What the fields noticed, with the numbers of the source lines. */
function numbered(document: Document, { diagnostics }: Fields): Diagnostic[] {
  if (diagnostics.length === 0) return [];
  const starts = diagnostics.map(({ line }) => sourceStart(document, line));
  // Most of them stand at the head of the page: what is below the last one need not be looked at.
  const last = starts.reduce((most, start) => Math.max(most, start), 0);
  const numbers = lineNumbers(document.source.slice(0, last + 1));
  return diagnostics.map((one, i) => ({ ...one.diagnostic, line: numbers.at(starts[i] ?? 0) }));
}

const copyOf = ({ code, severity, message, line }: Diagnostic): Story['diagnostics'][number] =>
  line === undefined ? { code, severity, message } : { code, severity, message, line };

/**
 * Puts a story together from what the stages before found. It decides nothing: the body is the lines with body labels,
 * the fields are the fields, and the keys stand in the order of the schema.
 *
 * @param bodyConfidence how sure the labelling is of the body, 0 to 1; the story has it with two decimals
 * @param options `trace`: also give every line of the source with its label and reason
 * @returns the story; what went wrong is in its diagnostics: those of the document, of the fields, of the story
 *
 * @example
 * buildStory(document, labelled, fields, 0.987, { trace: false }).confidence // 0.99
 */
export function buildStory(
  document: Document,
  lines: readonly LabelledLine[],
  fields: Fields,
  bodyConfidence: number,
  options: { readonly trace: boolean },
): Story {
  const { byline, dateline, navigation } = fields;
  const body = buildBody(document, lines);
  const confidence = round(bodyConfidence);
  const diagnostics = [
    ...document.diagnostics,
    ...numbered(document, fields),
    ...missing(document, body, fields, confidence),
  ];
  const story: Story = {
    headline: fields.headline,
    standfirst: fields.standfirst,
    byline: byline && { text: byline.text, authors: [...byline.authors], agency: byline.agency },
    dateline: dateline && {
      text: dateline.text,
      place: dateline.place,
      agency: dateline.agency,
      date: dateline.date,
    },
    published: fields.published,
    updated: fields.updated,
    section: [...fields.section],
    body,
    related: fields.related.map(({ label, title }) => ({ label, title })),
    navigation: { next: navigation.next, previous: navigation.previous },
    captions: [...fields.captions],
    credits: [...fields.credits],
    corrections: [...fields.corrections],
    tags: [...fields.tags],
    language: fields.language,
    wordCount: body.reduce((sum, { text }) => sum + countWords(text), 0),
    confidence,
    diagnostics: diagnostics.map(copyOf),
  };
  if (options.trace) story.trace = buildTrace(document, lines, fields);
  return story;
}
