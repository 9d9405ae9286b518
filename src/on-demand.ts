/**
 * Libraries that few pages need. To load them takes a tenth of the time of a command on one page, and only a program that
 * may wait can do it: the work is begun without them, broken off where it needs one, and done again once that is there.
 */

/** Thrown by work that needs a library which is not loaded yet. */
export class NotLoaded extends Error {
  constructor(readonly load: () => Promise<void>) {
    super('needs a library that is not loaded yet');
  }
}

/** A library that is loaded when work first needs it. */
export interface OnDemand<Library> {
  /** @throws {NotLoaded} until it is loaded, or was given */
  readonly get: () => Library;
  readonly load: () => Promise<void>;
  /** Takes a library that is there already. */
  readonly give: (library: Library) => void;
}

/**
 * Makes a library one that is loaded on demand.
 *
 * @example
 * const french = onDemand(() => import('french'));
 * await withLibraries(() => french.get().conjugate('être')) // loads it, for the first who asks
 */
export function onDemand<Library>(importIt: () => Promise<Library>): OnDemand<Library> {
  let library: Library | null = null;
  const give = (loaded: Library) => {
    library = loaded;
  };
  const load = async () => give(await importIt());
  const get = () => {
    if (library === null) throw new NotLoaded(load);
    return library;
  };
  return { get, load, give };
}

/**
 * Does work that changes nothing but what it returns, and does it again for every library that it lacked.
 *
 * @throws what the work throws, but for NotLoaded; what loading throws
 */
export async function withLibraries<Result>(work: () => Result): Promise<Result> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      await error.load();
    }
  }
}
