import type { Shape } from '../../shape.js';
import { candidateAt, lineAt } from '../page.js';
import type { Group } from './group.js';

const FULL_STOP = 46;
const QUESTION_MARK = 63;

/** What a line begins with: 0 a letter, 1 a figure, 2 a bracket, 3 a quotation mark, 4 another sign. */
function beginning(code: number): number {
  if (code >= 0x30 && code <= 0x39) return 1;
  if (code === 0x28 || code === 0x5b) return 2;
  if (code === 0x22 || code === 0x27 || code === 0xab || (code >= 0x2018 && code <= 0x201f)) return 3;
  return code < 0x41 ||
    (code > 0x5a && code < 0x61) ||
    (code > 0x7a && code < 0xaa) ||
    (code >= 0x2000 && code < 0x2c00)
    ? 4
    : 0;
}

/** How many signs of a path or of tags a line has. */
function partings(text: string): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2f || code === 0x3e || code === 0x23 || code === 0xbb || code === 0x203a) found++;
  }
  return found;
}

const FEWEST_WORDS = 6;
const CAPITALISED = 0.6;

/** `The Wells Ran Dry. Nobody Came.`: a title of several sentences ends with a stop like prose, but is written like a title. */
const isTitleOfSentences = ({ innerEnds, words, capitalShare }: Shape) =>
  innerEnds > 0 && words >= FEWEST_WORDS && capitalShare >= CAPITALISED;

/** What a line shows by itself. */
export const byItself: Group = {
  names: [
    'words',
    'characters',
    'function words',
    'capitals',
    'letters in capitals',
    'figures',
    'commas',
    'end',
    'ends with a full stop',
    'begins small',
    'list mark',
    'claim',
    'colon inside',
    'letters a word',
    'asks',
    'begins',
    'signs that part items',
  ],
  measure: (page, k, row, at) => {
    const { line, shape } = candidateAt(page, k);
    const place = lineAt(page, k);
    const { text } = line;
    let n = at;
    row[n++] = shape.words;
    row[n++] = text.length;
    row[n++] = shape.functionShare;
    row[n++] = shape.capitalShare;
    row[n++] = shape.upperShare;
    row[n++] = shape.digitShare;
    row[n++] = shape.commas;
    row[n++] = page.lines.ends[place] ?? 0;
    row[n++] = text.charCodeAt(text.length - 1) === FULL_STOP && !isTitleOfSentences(shape) ? 1 : 0;
    row[n++] = shape.lowerStart ? 1 : 0;
    row[n++] = line.bullet === undefined ? 0 : line.bullet === 'bullet' ? 1 : 2;
    row[n++] = page.lines.claims[place] ?? 0;
    row[n++] = text.includes(': ') ? 1 : 0;
    row[n++] = text.length / (shape.words + 1);
    row[n++] = text.charCodeAt(text.length - 1) === QUESTION_MARK ? 1 : 0;
    row[n++] = beginning(text.charCodeAt(0));
    row[n++] = shape.bars + partings(text);
  },
};
