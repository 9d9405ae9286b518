import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import type { Located } from '../fields.js';
import type { Stamp, Stamps } from './index.js';

const DAY = 10;

/**
 * The publication of a story whose page tells nothing but when it was last changed: the day of that change, without its
 * hour. Of the pages that show one date, which they call that of the update, most show the day of publication, nearly all
 * where they are news; so it is better than none, and a finding says that it was inferred. Where the page has another date
 * that could not be read, or only `2 hours ago`, nothing is inferred.
 *
 * @example
 * inferPublished({ published: null, updated: { value: '2022-05-03T15:46:00', ... }, diagnostics: [] })?.stamp.value
 * // '2022-05-03'
 */
export function inferPublished({ published, updated, diagnostics }: Stamps): { stamp: Stamp; finding: Located } | null {
  if (published !== null || updated === null || diagnostics.some(isUnread)) return null;
  const stamp = { ...updated, value: updated.value.slice(0, DAY) };
  return { stamp, finding: { diagnostic: diagnostic('published-inferred', { day: stamp.value }), line: stamp.line } };
}

const isUnread = ({ diagnostic: { code } }: { readonly diagnostic: Diagnostic }) =>
  code === 'date-ambiguous' || code === 'date-relative' || code === 'date-invalid';
