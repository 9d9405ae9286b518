import type { Mark } from '../../batch/checkpoint.js';
import { noCounts } from '../../batch/counts.js';

/** Where a run stands, and where its current input begins. */
export interface Marks {
  readonly mark: Mark;
  readonly inputMark: Mark;
}

const BEGINNING: Mark = {
  place: { input: 0, within: null },
  counts: noCounts(),
  unreadable: 0,
  written: 0,
  output: null,
  quarantine: null,
};

/** The marks of a run that has not begun. */
export const FROM_THE_BEGINNING: Marks = { mark: BEGINNING, inputMark: BEGINNING };
