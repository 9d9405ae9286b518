import { DIAGNOSTIC_CODES, type Diagnostic } from '../../diagnostics.js';

/**
 * What a terminal, or a reader's eye, would obey instead of show: C0 and C1 controls, DEL, line ends of Unicode, marks
 * and overrides of direction, invisible characters, and halves of surrogate pairs.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Makes a text safe to print on a terminal: it stays on its line and nothing in it is obeyed.
 *
 * @example
 * printable('a\u001b[31mb') // 'a\\x1b[31mb'
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, char => {
    const hex = char.charCodeAt(0).toString(16);
    return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`;
  });
}

/**
 * One message: where, what is wrong, what to do. Safe to print.
 *
 * @example
 * message('a.txt', 'no such file', 'check the name') // 'a.txt: no such file; check the name'
 */
export function message(where: string, what: string, todo?: string): string {
  return printable(`${where === '' ? "''" : where}: ${what}${todo === undefined ? '' : `; ${todo}`}`);
}

/**
 * The message of a document that failed, with what to do about it.
 *
 * @example
 * failureMessage('a.txt', diagnostic('packed-damaged'))
 * // 'a.txt: the packed data is damaged, or breaks off: nothing of it was read; get the file again'
 */
export function failureMessage(where: string, { code, message: what }: Pick<Diagnostic, 'code' | 'message'>): string {
  return message(where, what, DIAGNOSTIC_CODES[code].advice.replaceAll('`', ''));
}

/** The run cannot go on: wrong usage, or a place that cannot be written. Its message is for the user. */
export class CannotRun extends Error {}

/** What system errors mean, and what to do. */
const SYSTEM: Readonly<Record<string, readonly [what: string, todo?: string]>> = {
  ENOENT: ['no such file or directory', 'check the name'],
  EACCES: ['permission denied', 'check who may read or write it'],
  EPERM: ['not permitted', 'check who may read or write it'],
  EISDIR: ['is a directory', 'give a file'],
  ENOTDIR: ['a part of the path is not a directory', 'check the path'],
  EEXIST: ['is in the way', 'give another place'],
  ELOOP: ['the links lead in a circle', 'check the links'],
  ENAMETOOLONG: ['the name is too long', 'give a shorter one'],
  ENOSPC: ['the disk is full', 'make room and run it again'],
  EDQUOT: ['the quota is used up', 'make room and run it again'],
  EROFS: ['the file system is read-only', 'give another place'],
  EIO: ['the disk reported an error', 'check the disk'],
  EMFILE: ['too many files are open', 'raise the limit (ulimit -n)'],
  BROKEN_ARCHIVE: ['is no web archive (WARC), or breaks off', 'get the file again'],
  Z_BUF_ERROR: ['the packed data breaks off', 'get the file again'],
  Z_DATA_ERROR: ['the packed data is damaged', 'get the file again'],
};

/** Tells whether an error comes from the system (files, pipes, what is in them), and not from a bug. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && ('syscall' in error || Object.hasOwn(SYSTEM, code) || code.startsWith('Z_'));
}

/**
 * The message of a system error.
 *
 * @throws the error itself when it is not one: a bug must not pass for a broken disk
 * @example
 * systemMessage('a.txt', enoent) // 'a.txt: no such file or directory; check the name'
 */
export function systemMessage(where: string, error: unknown): string {
  if (!isSystemError(error)) throw error;
  const [what, todo] = SYSTEM[error.code ?? ''] ?? [`the system says ${error.code}`];
  return message(where, what, todo);
}

const ADDRESS = /^(?:https?|ftp):\/\//i;

/** Tells whether what is named is on the network and not on a disk. */
export function isAddress(given: string): boolean {
  return ADDRESS.test(given);
}

/**
 * The message of an input that is not there, or cannot be looked at.
 *
 * @throws the error itself when it is not one of the system
 * @example
 * inputMessage('https://example.org/', enoent) // 'https://example.org/: is an address, and copydesk opens no connection; ...'
 */
export function inputMessage(given: string, error: unknown): string {
  if (!isSystemError(error) || !isAddress(given)) return systemMessage(given, error);
  return message(
    given,
    'is an address, and copydesk opens no connection',
    'fetch it first: curl -sL ADDRESS | copydesk',
  );
}
