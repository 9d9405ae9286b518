import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError, systemMessage } from '../terminal/messages.js';
import { followLink } from './links.js';

/** Order of code units: the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The files of a directory that count as inputs: every regular file at any depth, binary or not, that is neither hidden
 * (its name begins with a dot) nor in a hidden folder. Links to files count, links to folders are not followed.
 *
 * @param root the directory
 * @param name what messages call it
 * @param skip a folder to leave out, absolute: the output may be within the input
 * @returns paths relative to `root`, with `/`, in the order of code units; and a message for each folder that could not
 *   be read, and each link that leads nowhere
 */
export async function walk(
  root: string,
  name: string,
  skip: string | null,
): Promise<{ readonly files: readonly string[]; readonly problems: readonly string[] }> {
  const files: string[] = [];
  const problems: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const path = join(root, relative);
        if (entry.isDirectory()) {
          if (path !== skip) folders.push(relative);
        } else if (entry.isSymbolicLink()) {
          const led = await followLink(path, join(name, relative));
          if (led.kind === 'file') files.push(relative);
          if (led.kind === 'nowhere') problems.push(led.problem);
        } else if (entry.isFile()) {
          files.push(relative);
        }
      }
    } catch (error) {
      if (!isSystemError(error)) throw error;
      problems.push(systemMessage(join(name, folder), error));
    }
  }
  return { files: files.sort(byCodeUnit), problems };
}
