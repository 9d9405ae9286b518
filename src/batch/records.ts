import { type Diagnostic, diagnostic } from '../diagnostics.js';
import { type ObjectScan, scanJson } from '../readers/json.js';
import type { RawRecord } from '../readers/jsonl.js';
import { escapeJson } from '../writers/escape-json.js';
import type { Attempt, Cleaned } from './engine.js';
import { replaceMember } from './json-splice.js';

export interface RecordWork {
  /** The field that holds the page. */
  readonly textField: string;
  /** The field that names the record in messages. */
  readonly idField: string;
  /** Bytes a record may have, for the message about one that has more. */
  readonly limit: number;
  readonly clean: (text: string) => Attempt;
}

/** What became of one record: exactly one line of output. */
export interface RecordAnswer {
  /** The output without its line end. */
  readonly json: string;
  /** Why it counts as failed; null when it does not. */
  readonly failure: Pick<Diagnostic, 'code' | 'message'> | null;
  /** The record's own name, where it has one. */
  readonly id: string | null;
  /** What was made of its text; null where there was none. */
  readonly cleaned: Cleaned | null;
}

/** What a record says in one of its own fields. */
function fieldOf(record: Readonly<Record<string, unknown>>, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined;
}

function idOf(raw: string, { value, members }: ObjectScan, field: string): string | null {
  const id = fieldOf(value, field);
  if (typeof id === 'string') return id;
  if (typeof id !== 'number') return null;
  // A number by its own characters: as a double, 12345678901234567890 would name another record.
  const member = members.findLast(({ key }) => key === field);
  return raw.slice(member?.valueFrom, member?.valueTo);
}

/** A line that is no record has no fields to keep: its number stands for it. */
function withoutRecord(record: RawRecord, failure: Diagnostic): RecordAnswer {
  const { code, message } = failure;
  return {
    json: escapeJson(JSON.stringify({ line: record.line, error: { code, message } })),
    failure,
    id: null,
    cleaned: null,
  };
}

/**
 * Answers one record of a JSONL stream with exactly one line: the record with every other field as it stands, character
 * for character, and its text field giving way to `story`, or to `error` (`{ code, message }`) when there is no text in
 * it. A field that is already called so gives way too. A line that is not a JSON object becomes `{ line, error }`.
 *
 * A page in which no story is found counts as failed and still comes out as `story`, whose diagnostics say why.
 *
 * @example
 * answerRecord({ line: 1, raw: '{"id": 7, "text": 5}', replaced: 0 }, work).json
 * // '{"id": 7, "error": {"code":"record-no-text","message":"the record has no text in its field \"text\""}}'
 */
export function answerRecord(record: RawRecord, work: RecordWork): RecordAnswer {
  const { raw } = record;
  if (raw === null) return withoutRecord(record, diagnostic('record-too-long', { limit: work.limit }));
  const scan = scanJson(raw);
  if (scan.kind === 'invalid') return withoutRecord(record, diagnostic('record-not-json', { detail: scan.detail }));
  if (scan.kind === 'other') return withoutRecord(record, diagnostic('record-not-object'));

  const { members } = scan;
  const id = idOf(raw, scan, work.idField);
  const text = fieldOf(scan.value, work.textField);
  const attempt = typeof text === 'string' ? work.clean(text) : diagnostic('record-no-text', { field: work.textField });
  if ('code' in attempt) {
    const { code, message } = attempt;
    const json = replaceMember(raw, members, work.textField, 'error', { code, message });
    return { json, failure: attempt, id, cleaned: null };
  }
  const { story } = attempt;
  const replaced =
    record.replaced > 0 ? [diagnostic('bytes-replaced', { count: record.replaced, encoding: 'UTF-8' })] : [];
  const diagnostics = [...replaced, ...story.diagnostics];
  return {
    json: replaceMember(raw, members, work.textField, 'story', { ...story, diagnostics }),
    failure: diagnostics.find(({ severity }) => severity === 'error') ?? null,
    id,
    cleaned: attempt,
  };
}
