import { stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { unpackedName } from '../../readers/packed.js';
import { findWriter, WRITERS, writerOfName } from '../../writers/index.js';
import { CannotRun, message } from '../terminal/messages.js';

/** A form of file is hardly called by a number, a sentence or a long word: `story-2018.06`, `Letter of Mr. Smith`. */
const ENDING = /^\.(?=\S{0,9}\p{L})\S{1,10}$/u;

/** Whether -o names a directory by how it ends. */
export const namesFolder = (output: string) => output.endsWith('/') || output.endsWith(sep);

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/**
 * Refuses an output whose name ends as those of no format do, where the name is all that could choose the format. What
 * is a directory or a pipe may be called as it likes.
 *
 * @param output as given with -o
 * @param many whether it could be a directory for many inputs
 * @throws {CannotRun} naming the endings that are known
 * @example
 * await refuseEnding('page.html', '/home/ann', false)
 * // throws: page.html: no form of output has the ending .html; give -f, or a name that ends with .json, ...
 */
export async function refuseEnding(output: string | undefined, cwd: string, many: boolean): Promise<void> {
  if (output === undefined || namesFolder(output) || writerOfName(output) !== null) return;
  const ending = extname(unpackedName(output));
  if (!ENDING.test(ending)) return;
  const found = await stat(resolve(cwd, output)).catch(() => null);
  if (found !== null && !found.isFile()) return;
  const meant = findWriter(ending.slice(1).toLowerCase());
  const hint = meant === null ? 'give' : `did you mean ${meant.extensions[0]}? Else give`;
  const known = listed(WRITERS.flatMap(({ extensions }) => extensions));
  const folder = many ? ', or a directory with a / at its end' : '';
  const todo = `${hint} -f, or a name that ends with ${known}${folder}`;
  throw new CannotRun(message(output, `no form of output has the ending ${ending}`, todo));
}
