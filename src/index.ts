/** copydesk as a library: pure functions from text to story. */
import chardet from 'chardet';
import * as franc from 'franc';
import { trigrams } from './fields/language.js';
import { type CleanOptions, checkCleanOptions } from './options.js';
import { type Cleaned, run } from './pipeline.js';
import { statistics } from './text/guess.js';

export type { Diagnostic, DiagnosticCode, Severity } from './diagnostics.js';
export type { LabelledLine } from './labels/labels.js';
export { LABELS, type Label } from './labels/labels.js';
export { type CleanOptions, OptionsError } from './options.js';
export type { Cleaned } from './pipeline.js';
export { type Block, type Story, storyJsonSchema, storySchema, type Trace } from './story/schema.js';
export { type Decoded, decode } from './text/decode.js';

// Who calls a function cannot wait for a library.
statistics.give(chardet);
trigrams.give(franc);

/**
 * Turns the text of a page into a story. Pure: no clock, no files, no environment; the same text and options always
 * give the same story. Data problems are diagnostics in the story, never exceptions.
 *
 * @param text the characters of one page; for bytes, `decode` them first
 * @param options what the page does not say; see `CleanOptions`
 * @throws {OptionsError} naming an option that is not what it may be; TypeError where the text is no string
 * @example
 * clean('Rain halts final\n\nBy Ann Mbeki\n\nThe final was called off on Sunday after two hours of rain.').story.headline
 * // 'Rain halts final'
 */
export function clean(text: string, options: CleanOptions = {}): Cleaned {
  if (typeof text !== 'string') throw new TypeError('the text is no string: give bytes to decode() first');
  return run(text, checkCleanOptions(options));
}
