import type { Work } from '../../src/batch/answer.js';

/** What the batches of these tests are worked on with. */
export const work: Work = {
  format: 'jsonl',
  textField: 'text',
  idField: 'id',
  names: false,
  namesOfRecords: false,
  limit: 999,
  options: { trace: false },
  debug: false,
  html: false,
  keepFailed: false,
};
