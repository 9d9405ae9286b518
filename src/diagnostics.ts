/**
 * The closed table of everything copydesk says about data. A data problem is a value, never an exception: it carries a
 * stable code, a severity, a message made from its data, and the source line where it stands when it has one.
 */

export type Severity = 'info' | 'warning' | 'error';

interface Entry {
  readonly severity: Severity;
  /** The message; `{name}` is replaced by the data of that name. */
  readonly message: string;
  /** What to do about it, for the documentation and for messages of the command; what is typed stands between backticks. */
  readonly advice: string;
}

/** Every code. A code is never renamed or reused: pipelines filter on it. */
export const DIAGNOSTIC_CODES = {
  // text
  'not-text': {
    severity: 'error',
    message: 'this is binary data, not text',
    advice: 'convert the file to text or HTML first (PDF, Word, RTF and pictures are not read)',
  },
  'encoding-guessed': {
    severity: 'info',
    message: 'read as {encoding}, guessed from the bytes',
    advice: 'look for wrong letters; if there are any, convert the file to UTF-8',
  },
  'bytes-replaced': {
    severity: 'warning',
    message: '{count} bytes are not valid {encoding} and were replaced',
    advice: 'get the page again; look at what stands around U+FFFD',
  },
  'mojibake-repaired': {
    severity: 'info',
    message: '{count} wrongly decoded stretches were repaired',
    advice: 'nothing; whoever made the text should read its pages as UTF-8',
  },
  // story
  'empty-input': {
    severity: 'error',
    message: 'there is no text: the input is empty',
    advice: 'see why the page was empty: it may need JavaScript, or was blocked',
  },
  'no-body': {
    severity: 'error',
    message: 'no line reads like an article: nothing was kept',
    advice: 'look at why (`copydesk explain`): an index page or a video has no text to keep',
  },
  'no-headline': {
    severity: 'warning',
    message: 'no headline was found',
    advice: 'give the page with its top, or take the headline from elsewhere',
  },
  'low-confidence': {
    severity: 'warning',
    message: 'the body may lack text of the story or hold other text: have a look at what was kept',
    advice: 'look with `copydesk explain`; lines with a question mark first',
  },
  'byline-unsure': {
    severity: 'warning',
    message: '"{text}" may not sign the story: have a look',
    advice: 'look at the page: the name is kept, and is right on fewer than half of such pages',
  },
  // dates
  'date-ambiguous': {
    severity: 'warning',
    message: '"{text}" can be read day first or month first: left out; say --day-first or --no-day-first',
    advice: 'say `--day-first` or `--no-day-first`',
  },
  'date-invalid': {
    severity: 'warning',
    message: '"{text}" is not a date of the calendar',
    advice: 'look at the page: the date is left out',
  },
  'date-relative': {
    severity: 'info',
    message: '"{text}" is relative: give --now to resolve it',
    advice: 'say with `--now` when the page was fetched',
  },
  'published-inferred': {
    severity: 'info',
    message: 'the page tells only when the story was updated: {day} is taken for the day of publication',
    advice: 'nothing, where the day is enough; `updated` has what the page says',
  },
  'weekday-mismatch': {
    severity: 'warning',
    message: '"{text}" names the wrong day of the week',
    advice: 'look at the page: date or weekday is wrong; the date is kept',
  },
  'zone-ambiguous': {
    severity: 'warning',
    message: 'zone {zone} has several meanings and the page does not tell which: left out',
    advice: 'say `--timezone`',
  },
  'zone-resolved': {
    severity: 'info',
    message: 'zone {zone} read as {offset}: {evidence}',
    advice: 'nothing, where the evidence is right; else say `--timezone`',
  },
  'zone-unknown': { severity: 'warning', message: 'zone {zone} is not known: left out', advice: 'say `--timezone`' },
  // records
  'record-not-json': {
    severity: 'error',
    message: 'the record is not JSON: {detail}',
    advice: 'mend the line: one JSON object a line, no commas between',
  },
  'record-not-object': {
    severity: 'error',
    message: 'the record is not a JSON object',
    advice: 'put the text into an object: `{"text": "..."}`',
  },
  'record-no-text': {
    severity: 'error',
    message: 'the record has no text in its field "{field}"',
    advice: 'name another with `--text-field`; a page that could not be fetched has none',
  },
  'record-too-long': {
    severity: 'error',
    message: 'it is longer than {limit} bytes: nothing of it was read',
    advice: 'raise `--max-record`, if it is no mistake',
  },
  // files
  'holds-records': {
    severity: 'error',
    message: 'it holds records ({form}), which come out as JSONL, not as {format}',
    advice: 'clean it apart, into a file that ends with `.jsonl`; or read it as one page with `--from text`',
  },
  'not-jsonl': {
    severity: 'error',
    message: 'it is JSON, neither a page of text nor JSONL: nothing of it was read',
    advice: "make JSONL of it: `jq -c '.[]' FILE | copydesk --from jsonl` (`jq -c .` of an object, not an array)",
  },
  'packed-damaged': {
    severity: 'error',
    message: 'the packed data is damaged, or breaks off: nothing of it was read',
    advice: 'get the file again',
  },
  // any document
  'internal-error': {
    severity: 'error',
    message: 'internal error: {detail}',
    advice: 'report it with the record (`--quarantine`); the others are not touched',
  },
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
