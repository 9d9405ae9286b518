import { expect, test } from 'vitest';
import { clean, type Trace } from '../../src/index.js';
import { readRecords } from '../../src/training/pages.js';
import { prediction } from '../../src/training/prediction.js';
import { PAGES, recorded, score } from './score.js';

interface Page {
  readonly id: string;
  readonly render: string;
  readonly text: string;
}

/** What is wrong with a trace: spans out of order, characters in none or two of them, a source that cannot be rebuilt. */
function faultOf(text: string, trace: Trace | undefined): string | null {
  if (trace === undefined) return 'no trace';
  let end = 0;
  for (const { span, source, blank } of trace.lines) {
    const [from, to] = span;
    if (from < end || to <= from) return `span ${from}-${to} overlaps or is empty`;
    if (/\S/.test(text.slice(end, from))) return `${end}-${from} stands in no span`;
    if (text.slice(from, to) !== source || text.slice(end, from) !== blank)
      return `span ${from}-${to} is not what it says`;
    end = to;
  }
  if (/\S/.test(text.slice(end))) return `${end} to the end stands in no span`;
  const rebuilt = trace.lines.map(line => line.blank + line.source).join('') + trace.blankAfter;
  return Buffer.from(rebuilt).equals(Buffer.from(text)) ? null : 'the source is not rebuilt byte for byte';
}

test('all rows of the corpus: nothing lost, and the scores hold', () => {
  const predictions: string[] = [];
  const faults: string[] = [];
  for (const { id, render, text } of readRecords<Page>(PAGES)) {
    const { story } = clean(text, { trace: true });
    const fault = faultOf(text, story.trace);
    if (fault !== null) faults.push(`${id} ${render}: ${fault}`);
    predictions.push(prediction(id, render, story));
  }
  expect(predictions.length).toBe(4742);
  expect(faults).toEqual([]);

  const groups = score(predictions);
  const floor = recorded();
  const renders = Object.keys(floor.f);
  expect(renders.length).toBe(6);
  for (const render of renders) {
    expect(100 * (groups[render]?.f ?? 0), `body F1 of ${render}`).toBeGreaterThanOrEqual(floor.f[render] ?? 100);
  }
  for (const field of ['head', 'auth', 'date'] as const) {
    expect(100 * (groups['ALL']?.[field] ?? 0), field).toBeGreaterThanOrEqual(floor[field]);
  }
});
