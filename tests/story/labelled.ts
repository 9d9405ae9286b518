import type { Fields } from '../../src/fields/fields.js';
import type { Label, LabelledLine } from '../../src/labels/labels.js';
import type { Document } from '../../src/text/document.js';
import type { Span } from '../../src/text/span.js';

/** A document whose source needs no cleaning. */
export const documentOf = (text: string): Document => ({
  source: text,
  text,
  toSource: span => span,
  diagnostics: [],
});

/** The line that stands at some spans of a document, labelled. */
export function lineAt(
  document: Document,
  spans: readonly Span[],
  label: Label,
  reason = 'as the test says',
): LabelledLine {
  let text = '';
  const pieces = spans.map(span => {
    if (text !== '') text += ' ';
    const at = text.length;
    text += document.text.slice(span[0], span[1]);
    return { at, length: span[1] - span[0], span };
  });
  return { line: { text, pieces, blankBefore: 0, indent: 0 }, label, reason, confidence: 0.9 };
}

/** Labels the first occurrence of each text behind the one before, in the order given. */
export function labelledOf(document: Document, parts: readonly (readonly [Label, string])[]): LabelledLine[] {
  let from = 0;
  return parts.map(([label, text]) => {
    const at = document.text.indexOf(text, from);
    if (at < 0) throw new Error(`the document has no "${text}" there`);
    from = at + text.length;
    return lineAt(document, [[at, from]], label);
  });
}

export const noFields: Fields = {
  headline: null,
  standfirst: null,
  byline: null,
  dateline: null,
  published: null,
  updated: null,
  section: [],
  related: [],
  navigation: { next: null, previous: null },
  captions: [],
  credits: [],
  corrections: [],
  tags: [],
  language: null,
  written: [],
  diagnostics: [],
};
