import type { Diagnostic, DiagnosticCode } from '../diagnostics.js';
import type { Form } from '../readers/index.js';
import type { LineBatch } from '../readers/jsonl.js';
import type { ArchiveHead } from '../readers/warc.js';
import type { Counts } from './counts.js';

/** One page of a batch: where it ends among the bytes. It begins where the one before it ends. */
export interface PageEnd {
  readonly end: number;
  /** Set when it is longer than the limit; nothing of it is held then. */
  readonly tooLong?: true;
  /** Set where there is another reason why nothing of it is held. */
  readonly refused?: Diagnostic;
}

/** A file in a batch. */
export interface FilePage extends PageEnd {
  /** Where it lies below the directory that was given; null for what is no file. */
  readonly file: string | null;
}

/** A record of a web archive in a batch. */
export interface ArchivePage extends PageEnd, ArchiveHead {
  /** Its number among all records of the archive, from 1. */
  readonly number: number;
}

/** Where the file of records lies below the directory that was given; null for what is no file. */
type RecordFile = string | null;

/**
 * Documents that are worked on together, as bytes: what a worker is given in one message. A message costs as much as a
 * short page, and bytes can be handed over without a copy.
 */
export type Batch = { readonly bytes: Uint8Array<ArrayBuffer> } & (
  | { readonly kind: 'lines'; readonly lines: Omit<LineBatch, 'bytes' | 'after'>; readonly file?: RecordFile }
  | { readonly kind: 'pages'; readonly form: Form; readonly pages: readonly FilePage[] }
  | { readonly kind: 'archive'; readonly pages: readonly ArchivePage[]; readonly file?: RecordFile }
);

/** The place of a record: its line, or its number among all records of an archive; both from 1. */
export interface RecordPlace {
  readonly unit: 'line' | 'record';
  readonly number: number;
}

/** A document that counts as failed. */
export interface Failure {
  /** The page of the batch, from 0; null for a record. */
  readonly page: number | null;
  /** Where its record stands in the input; null for a page, which is all of it. */
  readonly place: RecordPlace | null;
  /** The record's own name, where it has one. */
  readonly id: string | null;
  readonly code: DiagnosticCode;
  readonly message: string;
  /** Its line as it came, or the text of its page, where it is asked for and was held. */
  readonly record?: string;
}

/** What became of a batch. */
export interface Answer {
  /** What is written for its documents, end to end. */
  readonly output: Uint8Array<ArrayBuffer>;
  /** Where the output of each page ends; nothing is written for a page that ends where the one before it does. */
  readonly ends: readonly number[];
  readonly failures: readonly Failure[];
  readonly counts: Counts;
}
