import { escapeJson } from '../writers/escape-json.js';
import type { Failure, RecordPlace } from './batch.js';

/**
 * The line of a failed document in the quarantine: where it stands, why it failed, and for a record of JSONL its line as
 * it came, so that `jq -r .record` gives the input again; for one of an archive the text of its page.
 *
 * @param input name of the input
 * @example
 * const place = { unit: 'line', number: 2 };
 * quarantineLine('crawl.jsonl', { place, id: 'a2', code: 'record-no-text', message: '...', record: '{"id":"a2"}', page: null })
 * // '{"input":"crawl.jsonl","line":2,"recordNumber":null,"id":"a2","error":{"code":"record-no-text","message":"..."},"record":"{\\"id\\":\\"a2\\"}"}'
 */
export function quarantineLine(input: string, { place, id, code, message, record }: Failure): string {
  const numberOf = (unit: RecordPlace['unit']) => (place?.unit === unit ? place.number : null);
  const where = { input, line: numberOf('line'), recordNumber: numberOf('record'), id };
  return escapeJson(JSON.stringify({ ...where, error: { code, message }, record: record ?? null }));
}
