/**
 * The closed table of everything copydesk says about data. A data problem is a value, never an exception: it carries a
 * stable code, a severity, a message made from its data, and the source line where it stands when it has one.
 */

export type Severity = 'info' | 'warning' | 'error';

interface Entry {
  readonly severity: Severity;
  /** The message; `{name}` is replaced by the data of that name. */
  readonly message: string;
}

/** Every code. A code is never renamed or reused: pipelines filter on it. */
export const DIAGNOSTIC_CODES = {
  // text
  'not-text': { severity: 'error', message: 'this is binary data, not text: give the text of the page' },
  'encoding-guessed': { severity: 'info', message: 'read as {encoding}, guessed from the bytes' },
  'bytes-replaced': { severity: 'warning', message: '{count} bytes are not valid {encoding} and were replaced' },
  'mojibake-repaired': { severity: 'info', message: '{count} wrongly decoded stretches were repaired' },
  // story
  'empty-input': { severity: 'error', message: 'there is no text: the input is empty' },
  'no-body': { severity: 'error', message: 'no line reads like an article: nothing was kept' },
  'no-headline': { severity: 'warning', message: 'no headline was found' },
  'low-confidence': {
    severity: 'warning',
    message: 'the body may lack text of the story or hold other text: have a look at what was kept',
  },
  // dates
  'date-ambiguous': {
    severity: 'warning',
    message: '"{text}" can be read day first or month first: left out; say which with dayFirst',
  },
  'date-invalid': { severity: 'warning', message: '"{text}" is not a date of the calendar' },
  'date-relative': { severity: 'info', message: '"{text}" is relative: give `now` to resolve it' },
  'published-inferred': {
    severity: 'info',
    message: 'the page tells only when the story was updated: {day} is taken for the day of publication',
  },
  'weekday-mismatch': { severity: 'warning', message: '"{text}" names the wrong day of the week' },
  'zone-ambiguous': {
    severity: 'warning',
    message: 'zone {zone} has several meanings and the page does not tell which: left out',
  },
  'zone-resolved': { severity: 'info', message: 'zone {zone} read as {offset}: {evidence}' },
  'zone-unknown': { severity: 'warning', message: 'zone {zone} is not known: left out' },
  // records
  'record-not-json': { severity: 'error', message: 'the record is not JSON: {detail}' },
  'record-not-object': { severity: 'error', message: 'the record is not a JSON object' },
  'record-no-text': { severity: 'error', message: 'the record has no text in its field "{field}"' },
  'record-too-long': { severity: 'error', message: 'it is longer than {limit} bytes: nothing of it was read' },
  // any document
  'internal-error': { severity: 'error', message: 'internal error, please report: {detail}' },
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** Line of the source, from 1. */
  readonly line?: number;
}

/**
 * Makes a diagnostic of a code and the data its message names.
 *
 * @example
 * diagnostic('encoding-guessed', { encoding: 'windows-1252' })
 * // { code: 'encoding-guessed', severity: 'info', message: 'read as windows-1252, guessed from the bytes' }
 */
export function diagnostic(code: DiagnosticCode, data: Readonly<Record<string, string | number>> = {}): Diagnostic {
  const { severity, message } = DIAGNOSTIC_CODES[code];
  const text = message.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
  return { code, severity, message: text };
}
