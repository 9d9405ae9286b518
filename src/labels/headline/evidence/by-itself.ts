import { candidateAt, lineAt } from '../page.js';
import type { Group } from './group.js';

const FULL_STOP = 46;

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
    row[n++] = text.charCodeAt(text.length - 1) === FULL_STOP ? 1 : 0;
    row[n++] = shape.lowerStart ? 1 : 0;
    row[n++] = line.bullet === undefined ? 0 : line.bullet === 'bullet' ? 1 : 2;
    row[n++] = page.lines.claims[place] ?? 0;
    row[n++] = text.includes(': ') ? 1 : 0;
  },
};
