import { escapeJson } from '../writers/escape-json.js';
import type { Failure } from './batch.js';

/**
 * The line of a failed document in the quarantine: where it stands, why it failed, and for a record of JSONL its line as
 * it came, so that `jq -r .record` gives the input again.
 *
 * @param input name of the input
 * @example
 * quarantineLine('crawl.jsonl', { line: 2, id: 'a2', code: 'record-no-text', message: '...', record: '{"id":"a2"}', page: null })
 * // '{"input":"crawl.jsonl","line":2,"id":"a2","error":{"code":"record-no-text","message":"..."},"record":"{\\"id\\":\\"a2\\"}"}'
 */
export function quarantineLine(input: string, { line, id, code, message, record }: Failure): string {
  return escapeJson(JSON.stringify({ input, line, id, error: { code, message }, record: record ?? null }));
}
