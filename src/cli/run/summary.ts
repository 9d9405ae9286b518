import { type Counts, type Done, failedOf, storiesOf } from '../../batch/counts.js';
import { DIAGNOSTIC_CODES } from '../../diagnostics.js';
import { LABELS, type Label } from '../../labels/labels.js';
import { LOW_CONFIDENCE } from '../../story/confidence.js';

/** A run, when it is over. */
export interface RunReport {
  /** Of all that is in the output. */
  readonly counts: Counts;
  /** What of that was there already, where the run went on with an interrupted one; null where it did not. */
  readonly earlier: Done | null;
  /** Inputs that could not be read. */
  readonly unreadable: number;
  /** How long this run took. */
  readonly seconds: number;
  /** Bytes that it has read. */
  readonly bytes: number;
}

/** How many labels the summary names. */
const MOST_LABELS = 5;

const KILO = 1000;

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Failed documents by code, in the order of the table. */
function failuresOf({ failed }: Counts): readonly (readonly [code: string, count: number])[] {
  return Object.keys(DIAGNOSTIC_CODES).flatMap(code =>
    failed[code] === undefined ? [] : [[code, failed[code]] as const],
  );
}

/** Lines that were taken out by label, the most first. */
function removedOf({ removed }: Counts): readonly (readonly [label: Label, count: number])[] {
  return (Object.keys(LABELS) as Label[])
    .flatMap(label => (removed[label] === undefined ? [] : [[label, removed[label]] as const]))
    .sort(([, a], [, b]) => b - a);
}

/**
 * Speed in stories and bytes, for a person.
 *
 * @example
 * speedOf(5000, 92_500_000, 10) // '500 stories/s, 9.3 MB/s'
 */
export function speedOf(stories: number, bytes: number, seconds: number): string {
  const megabytes = bytes / seconds / KILO ** 2;
  return `${(stories / seconds).toFixed(0)} stories/s, ${megabytes.toFixed(1)} MB/s`;
}

/**
 * The one line that is said of a run when it is over. Where it went on with an interrupted one, the speed is its own.
 *
 * @example
 * summaryText(report)
 * // '97 stories, 3 failed (2 no-body, 1 empty-input), 4.1% of low confidence; 900 lines taken out (menu 700, tags 200);
 * // 0.5 s, 194 stories/s, 3.6 MB/s'
 */
export function summaryText({ counts, earlier, unreadable, seconds, bytes }: RunReport): string {
  const failed = failedOf(counts);
  const stories = storiesOf(counts);
  const codes = failuresOf(counts).map(([code, count]) => `${count} ${code}`);
  const now = stories - (earlier?.stories ?? 0);
  const parts = [
    `${stories} ${stories === 1 ? 'story' : 'stories'}`,
    ...(earlier === null ? [] : [`${now} of them now`]),
    ...(failed === 0 ? [] : [`${failed} failed (${codes.join(', ')})`]),
    ...(unreadable === 0 ? [] : [`${unreadable} could not be read`]),
    ...(counts.doubtful === 0 ? [] : [`${(share(counts.doubtful, stories) * 100).toFixed(1)}% of low confidence`]),
  ];
  const removed = removedOf(counts);
  const lines = removed.reduce((sum, [, count]) => sum + count, 0);
  const named = removed.slice(0, MOST_LABELS).map(([label, count]) => `${label} ${count}`);
  if (removed.length > MOST_LABELS) named.push(`${removed.length - MOST_LABELS} kinds more`);
  const taken = lines === 0 ? '' : `; ${lines} lines taken out (${named.join(', ')})`;
  const time = seconds > 0 ? `; ${seconds.toFixed(1)} s, ${speedOf(now, bytes, seconds)}` : '';
  return `${parts.join(', ')}${taken}${time}`;
}

/**
 * The same for a machine: one line of JSON, with every code and every label that occurs. All counts are those of the
 * output, `earlier` what of it was there before this run; `seconds` and `bytes` are its own.
 *
 * @example
 * JSON.parse(summaryJson(report)).failed // { total: 3, codes: { 'no-body': 2, 'empty-input': 1 } }
 */
export function summaryJson({ counts, earlier, unreadable, seconds, bytes }: RunReport): string {
  const failed = failedOf(counts);
  const stories = storiesOf(counts);
  const { doubtful } = counts;
  return JSON.stringify({
    documents: counts.documents,
    stories,
    earlier: { documents: earlier?.documents ?? 0, stories: earlier?.stories ?? 0 },
    failed: { total: failed, codes: Object.fromEntries(failuresOf(counts)) },
    unreadable,
    lowConfidence: { below: LOW_CONFIDENCE, stories: doubtful, share: Number(share(doubtful, stories).toFixed(4)) },
    linesTakenOut: Object.fromEntries(removedOf(counts)),
    seconds: Number(seconds.toFixed(3)),
    bytes,
  });
}
