import { expect, it } from 'vitest';
import { HadoopReporter } from '../../../src/cli/run/hadoop.js';

const counts = (documents: number, failed: Record<string, number> = {}) => ({
  documents,
  failed,
  doubtful: 0,
  removed: {},
});

it('counts up from the last report, and says where it is', () => {
  const lines: string[] = [];
  const reporter = new HadoopReporter(
    line => lines.push(line),
    () => 0,
  );
  reporter.report(counts(10, { 'no-body': 2 }));
  reporter.report(counts(15, { 'no-body': 2, 'empty-input': 1 }));
  expect(lines).toEqual([
    'reporter:counter:copydesk,stories,8',
    'reporter:counter:copydesk,failed no-body,2',
    'reporter:status:8 stories, 2 failed',
    'reporter:counter:copydesk,stories,4',
    'reporter:counter:copydesk,failed empty-input,1',
    'reporter:status:12 stories, 3 failed',
  ]);
});

it('reports every ten seconds, also when nothing has been added', () => {
  const lines: string[] = [];
  let now = 0;
  const reporter = new HadoopReporter(
    line => lines.push(line),
    () => now,
  );
  for (now of [0, 9_999, 10_000, 15_000, 20_000]) reporter.update(counts(1));
  expect(lines).toEqual([
    'reporter:counter:copydesk,stories,1',
    'reporter:status:1 stories, 0 failed',
    'reporter:status:1 stories, 0 failed',
  ]);
});
