import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Candidate } from '../labels/candidate.js';
import { candidatesOf } from '../labels/claims/index.js';
import { toLines } from '../lines/index.js';
import { cleanText } from '../text/index.js';

/** A page as the trainer needs it: its candidates and whether each is body. */
export interface LabelledPage {
  readonly id: string;
  readonly render: string;
  /** Pages of one domain are never split between fitting and testing. */
  readonly domain: string;
  readonly candidates: readonly Candidate[];
  readonly isBody: readonly boolean[];
}

/**
 * Reads a JSONL file, gzipped or not, and gives its records one by one. Empty lines are passed over.
 *
 * @throws SyntaxError where a line is no JSON
 */
export function* readRecords<T>(path: string): Generator<T> {
  let bytes = readFileSync(path);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start) < 0 ? bytes.length : bytes.indexOf(10, start);
    if (end > start) yield JSON.parse(bytes.toString('utf8', start, end)) as T;
    start = end + 1;
  }
}

const LETTER = /[\p{L}\p{N}]/gu;
const lettersIn = (text: string) => text.match(LETTER)?.length ?? 0;

/**
 * Labels the candidates of a page from the labels of its source lines: a candidate is body when most of its letters
 * stand on lines labelled `1`.
 *
 * @param labels one character a line of `text.split('\n')`: 1 body, 0 not, . blank
 */
export function labelPage(text: string, labels: string): Pick<LabelledPage, 'candidates' | 'isBody'> {
  const document = cleanText(text);
  const candidates = candidatesOf(toLines(document));
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let row = 0;
  const isBody = candidates.map(({ line }) => {
    let body = 0;
    let all = 0;
    for (const piece of line.pieces) {
      const [from] = document.toSource(piece.span);
      while (row > 0 && (starts[row] ?? 0) > from) row--;
      while (row + 1 < starts.length && (starts[row + 1] ?? 0) <= from) row++;
      const letters = lettersIn(line.text.slice(piece.at, piece.at + piece.length));
      all += letters;
      if (labels[row] === '1') body += letters;
    }
    return all > 0 && body * 2 > all;
  });
  return { candidates, isBody };
}

/** A page as the corpus has it. */
export interface PageRecord {
  readonly id: string;
  readonly render: string;
  readonly domain: string;
  readonly text: string;
}

/** All pages of a corpus folder (`pages.jsonl.gz`, `labels.jsonl.gz`), in the order of the file. */
export function* readPages(folder: string): Generator<LabelledPage> {
  const labels = new Map<string, string>();
  for (const record of readRecords<{ id: string; render: string; labels: string }>(`${folder}/labels.jsonl.gz`)) {
    labels.set(`${record.id} ${record.render}`, record.labels);
  }
  for (const { id, render, domain, text } of readRecords<PageRecord>(`${folder}/pages.jsonl.gz`)) {
    yield { id, render, domain, ...labelPage(text, labels.get(`${id} ${render}`) ?? '') };
  }
}
