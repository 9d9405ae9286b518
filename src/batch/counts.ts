import { type Label, STORY_LABELS } from '../labels/labels.js';
import { LOW_CONFIDENCE } from '../story/confidence.js';
import type { Cleaned } from './engine.js';

/** What is counted of a run: plain numbers, so that workers can send them and a run can be gone on with. */
export interface Counts {
  /** Documents answered, failed or not. */
  documents: number;
  /** Failed documents by the code of what was wrong. */
  readonly failed: Record<string, number>;
  /** Stories whose confidence is below `LOW_CONFIDENCE`. */
  doubtful: number;
  /** Lines taken out, by label. */
  readonly removed: Record<string, number>;
}

const KEPT: ReadonlySet<Label> = new Set(STORY_LABELS);

/**
 * Counts with which a run, or a batch, begins: a new object each time, which is then added to.
 *
 * @example
 * noCounts() // { documents: 0, failed: {}, doubtful: 0, removed: {} }
 */
export function noCounts(): Counts {
  return { documents: 0, failed: {}, doubtful: 0, removed: {} };
}

/**
 * Counts a document.
 *
 * @param cleaned what was made of it; null where nothing was
 * @param code why it counts as failed; null when it does not
 */
export function countDocument(counts: Counts, cleaned: Cleaned | null, code: string | null): void {
  counts.documents++;
  if (code !== null) counts.failed[code] = (counts.failed[code] ?? 0) + 1;
  if (code !== null || cleaned === null) return;
  if (cleaned.story.confidence < LOW_CONFIDENCE) counts.doubtful++;
  for (const { label } of cleaned.lines) {
    if (!KEPT.has(label)) counts.removed[label] = (counts.removed[label] ?? 0) + 1;
  }
}

function addEach(whole: Record<string, number>, part: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(part)) whole[name] = (whole[name] ?? 0) + count;
}

/** Adds what was counted of a part to what was counted of the whole. */
export function addCounts(whole: Counts, part: Counts): void {
  whole.documents += part.documents;
  whole.doubtful += part.doubtful;
  addEach(whole.failed, part.failed);
  addEach(whole.removed, part.removed);
}

/**
 * How many documents failed.
 *
 * @example
 * failedOf({ documents: 9, failed: { 'no-body': 2, 'empty-input': 1 }, doubtful: 0, removed: {} }) // 3
 */
export function failedOf({ failed }: Counts): number {
  return Object.values(failed).reduce((sum, count) => sum + count, 0);
}

/** Documents, and how many of them became stories. */
export interface Done {
  readonly documents: number;
  readonly stories: number;
}

/**
 * What was done by the time something was counted.
 *
 * @example
 * doneOf({ documents: 9, failed: { 'no-body': 2 }, doubtful: 0, removed: {} }) // { documents: 9, stories: 7 }
 */
export function doneOf(counts: Counts): Done {
  return { documents: counts.documents, stories: storiesOf(counts) };
}

/** How many documents became stories. */
export function storiesOf(counts: Counts): number {
  return counts.documents - failedOf(counts);
}
