import { type Dirent, readdir } from 'node:fs';
import { readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inputMessage, isSystemError, message } from '../terminal/messages.js';

/** As many links as Linux follows, one after the other. */
export const MAX_LINKS = 40;

/** What a link among the inputs leads to. */
export type Led =
  | { readonly kind: 'file' }
  /** A folder, which is not followed, or what is no regular file. */
  | { readonly kind: 'other' }
  | { readonly kind: 'nowhere'; readonly problem: string };

/**
 * The message of an input that cannot be looked at: of a link that leads nowhere it says so.
 *
 * @param error what the system said
 * @throws the error itself when it is not one of the system
 * @example
 * await lookMessage('/in/a.txt', 'a.txt', enoent)
 * // 'a.txt: is a link to gone.txt, which is not there; mend the link or take it away'
 * // or, where there is no link, 'a.txt: no such file or directory; check the name'
 */
export async function lookMessage(path: string, name: string, error: unknown): Promise<string> {
  if (isSystemError(error) && error.code === 'ENOENT') {
    const to = await readlink(path).catch(() => null);
    if (to !== null) return message(name, `is a link to ${to}, which is not there`, 'mend the link or take it away');
  }
  return inputMessage(name, error);
}

/**
 * What a link leads to.
 *
 * @param name what messages call it
 * @example
 * await followLink('/in/page.txt', 'in/page.txt') // { kind: 'file' }
 */
export async function followLink(path: string, name: string): Promise<Led> {
  try {
    return { kind: (await stat(path)).isFile() ? 'file' : 'other' };
  } catch (error) {
    return { kind: 'nowhere', problem: await lookMessage(path, name, error) };
  }
}

/**
 * Lists folders for a search that knows files and folders alone: links pass for files, and are noted.
 *
 * @param links gets the path of each link
 */
export function listingLinks(links: Set<string>): { readonly readdir: typeof readdir } {
  const list = (
    folder: string,
    options: { withFileTypes: true },
    done: (error: Error | null, found?: Dirent[]) => void,
  ) =>
    readdir(folder, options, (error, found) => {
      for (const entry of found ?? []) {
        if (!entry.isSymbolicLink()) continue;
        links.add(join(folder, entry.name));
        Object.assign(entry, { isFile: () => true, isSymbolicLink: () => false });
      }
      done(error, found);
    });
  return { readdir: list as typeof readdir };
}
