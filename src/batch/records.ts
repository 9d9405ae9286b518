import { type Diagnostic, diagnostic } from '../diagnostics.js';
import { type ObjectScan, scanJson } from '../readers/json.js';
import type { RawRecord } from '../readers/jsonl.js';
import { escapeJson } from '../writers/escape-json.js';
import type { Attempt, Cleaned } from './engine.js';
import { type Path, pathOf, rawAt, valueAt, withoutField } from './field.js';
import { replaceMember } from './json-splice.js';

export interface RecordWork {
  /** The field that holds the page. */
  readonly textField: string;
  /** The field that names the record in messages. */
  readonly idField: string;
  /** Bytes a record may have, for the message about one that has more. */
  readonly limit: number;
  /** The file it is from, for its story or error to name; null for what is no file, absent where none is to be named. */
  readonly file?: string | null;
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

function idOf(raw: string, { value, members }: ObjectScan, field: string): string | null {
  const path = pathOf(value, field);
  const id = valueAt(value, path);
  if (typeof id === 'string') return id;
  // A number by its own characters: as a double, 12345678901234567890 would name another record.
  return typeof id === 'number' ? (rawAt(raw, members, path) ?? null) : null;
}

/** Whoever finds one of them takes it for what became of the record: none is kept from another run. */
const OUTCOMES = ['story', 'error'];

/** The record with something else in the place of its text. A nested text goes, and what takes its place comes last. */
function inPlaceOfText(raw: string, { members }: ObjectScan, path: Path, key: string, value: unknown): string {
  if (path.length === 1) return replaceMember(raw, members, path[0], key, value, OUTCOMES);
  const rest = withoutField(raw, path);
  const scan = scanJson(rest);
  return replaceMember(rest, scan.kind === 'object' ? scan.members : [], null, key, value, OUTCOMES);
}

/** The file, where it is to be named. */
type Named = Pick<RecordWork, 'file'>;

/** A line that is no record has no fields to keep: its number stands for it. */
function withoutRecord(record: RawRecord, failure: Diagnostic, named: Named): RecordAnswer {
  const { code, message } = failure;
  return {
    json: escapeJson(JSON.stringify({ line: record.line, error: { ...named, code, message } })),
    failure,
    id: null,
    cleaned: null,
  };
}

/**
 * Answers one record of a JSONL stream with exactly one line: the record with every other field as it stands, character
 * for character, and its text field giving way to `story`, or to `error` (`{ code, message }`) when there is no text in
 * it; where the file is to be named, that comes first in either. A field that is already called one or the other gives way
 * too. A line that is not a JSON object becomes `{ line, error }`.
 *
 * A page in which no story is found counts as failed and still comes out as `story`, whose diagnostics say why.
 *
 * @example
 * answerRecord({ line: 1, raw: '{"id": 7, "text": 5}', replaced: 0 }, work).json
 * // '{"id": 7, "error": {"code":"record-no-text","message":"the record has no text in its field \\"text\\""}}'
 */
export function answerRecord(record: RawRecord, work: RecordWork): RecordAnswer {
  const { raw } = record;
  const named: Named = work.file === undefined ? {} : { file: work.file };
  if (raw === null) return withoutRecord(record, diagnostic('record-too-long', { limit: work.limit }), named);
  const scan = scanJson(raw);
  if (scan.kind === 'invalid')
    return withoutRecord(record, diagnostic('record-not-json', { detail: scan.detail }), named);
  if (scan.kind === 'other') return withoutRecord(record, diagnostic('record-not-object'), named);

  const id = idOf(raw, scan, work.idField);
  const path = pathOf(scan.value, work.textField);
  const text = valueAt(scan.value, path);
  const attempt = typeof text === 'string' ? work.clean(text) : diagnostic('record-no-text', { field: work.textField });
  if ('code' in attempt) {
    const { code, message } = attempt;
    const json = inPlaceOfText(raw, scan, path, 'error', { ...named, code, message });
    return { json, failure: attempt, id, cleaned: null };
  }
  const { story } = attempt;
  const replaced =
    record.replaced > 0 ? [diagnostic('bytes-replaced', { count: record.replaced, encoding: 'UTF-8' })] : [];
  const diagnostics = [...replaced, ...story.diagnostics];
  return {
    json: inPlaceOfText(raw, scan, path, 'story', { ...named, ...story, diagnostics }),
    failure: diagnostics.find(({ severity }) => severity === 'error') ?? null,
    id,
    cleaned: attempt,
  };
}
