import { type Counts, failedOf, storiesOf } from '../../batch/counts.js';
import { speedOf } from './summary.js';

/** How far a run has come. */
export interface Standing {
  readonly counts: Counts;
  /** Bytes read, also by an earlier run. */
  readonly bytes: number;
  /** What of both an earlier run has done. */
  readonly earlier: { readonly stories: number; readonly bytes: number };
  /** Bytes there are to read; null where nobody knows. */
  readonly total: number | null;
  readonly seconds: number;
}

const BAR = 20;

/** A span of time for a person: `9 s`, `1:05`, `2:03:00`. */
function span(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const two = (part: number) => String(part % 60).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes}:${two(whole)}` : `${hours}:${two(minutes)}:${two(whole)}`;
}

/**
 * One line that says how far a run has come.
 *
 * @param columns of the terminal; the line stays below them
 * @example
 * progressLine({ counts, bytes: 25e6, earlier: { stories: 0, bytes: 0 }, total: 100e6, seconds: 2 }, 80)
 * // '[#####...............]  25%  1351 stories  676 stories/s, 12.5 MB/s  0 failed  6 s left'
 */
export function progressLine({ counts, bytes, earlier, total, seconds }: Standing, columns: number): string {
  const failed = failedOf(counts);
  const stories = storiesOf(counts);
  const done = total === null || total === 0 ? null : Math.min(1, bytes / total);
  const now = bytes - earlier.bytes;
  const parts: string[] = [];
  if (done !== null) {
    const full = Math.floor(done * BAR);
    parts.push(`[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${String(Math.floor(done * 100)).padStart(3)}%`);
  }
  parts.push(`${stories} ${stories === 1 ? 'story' : 'stories'}`);
  if (seconds > 0) parts.push(speedOf(stories - earlier.stories, now, seconds));
  parts.push(`${failed} failed`);
  if (total !== null && now > 0 && bytes < total) parts.push(`${span((seconds * (total - bytes)) / now)} left`);
  return parts.join('  ').slice(0, Math.max(0, columns - 1));
}
