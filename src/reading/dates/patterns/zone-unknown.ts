import type { Pattern } from '../token.js';

/**
 * What stands where a zone stands and looks like one, but is not in the table: three or four capitals that end in T,
 * behind a time. It is found so that it can be reported.
 *
 * Accepts `QXT` in `15:48 QXT`, `(QXT)`, `[QXT]`.
 * Refuses `PTI`, `SPORT`, `QXTNews`, `Qxt`, and everything at the head of a line.
 */
export const zoneUnknown: Pattern = {
  name: 'zone-unknown',
  // Times are already taken out of the text, so what stands before is a NUL.
  regex: /(?<=\0 ?[([]?)([A-Z]{2,3}T)(?![\p{L}\d])/gu,
  read: ([, name = '']) => ({ zone: { name } }),
};
