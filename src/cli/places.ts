import { extname, join, resolve, sep } from 'node:path';
import { partsOfName } from '../readers/detect.js';
import type { Input } from './inputs.js';
import { CannotRun, message } from './messages.js';

interface Request {
  /** The output directory, as it was named. */
  readonly output: string;
  readonly inputs: readonly Input[];
  /** Extension of the format, with its dot. */
  readonly extension: string;
}

/** A name without the end that tells its form, or without whatever end it has. */
function stemOf(name: string): string {
  const { stem, reader } = partsOfName(name);
  return reader === null ? stem.slice(0, stem.length - extname(stem).length) : stem;
}

/** The places that more than one input would get. */
function contested(places: Iterable<string>): ReadonlySet<string> {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const place of places) (once.has(place) ? more : once).add(place);
  return more;
}

function refuseShared(place: string, one: Input, other: Input, output: string): never {
  if (one.path !== null && one.path === other.path) {
    throw new CannotRun(message(other.name, 'is asked for twice', 'name it once'));
  }
  const what = `${one.name} and ${other.name} would both be written here`;
  throw new CannotRun(message(join(output, place), what, 'run them apart, into different directories'));
}

/**
 * Where each input goes below an output directory: under its own name, with the extension of the format in the place of
 * its own. Where two would get one name, as `page.txt` and `page.html`, both keep their extension.
 *
 * @param root the output directory, absolute
 * @throws {CannotRun} when two would still get one name, or one would be written outside the directory
 * @example
 * placeInputs('/out', { output: 'out', inputs: [aTxt, bTxt, bHtml], extension: '.md' })
 * // a.txt: 'a.md', b.txt: 'b.txt.md', b.html: 'b.html.md'
 */
export function placeInputs(root: string, { output, inputs, extension }: Request): ReadonlyMap<Input, string> {
  const short = new Map(inputs.map(input => [input, `${stemOf(input.keep)}${extension}`]));
  const shared = contested(short.values());
  const places = new Map<Input, string>();
  const taken = new Map<string, Input>();
  for (const [input, plain] of short) {
    const place = shared.has(plain) ? `${input.keep}${extension}` : plain;
    const other = taken.get(place);
    if (other !== undefined) refuseShared(place, other, input, output);
    if (!resolve(root, place).startsWith(root.endsWith(sep) ? root : root + sep)) {
      throw new CannotRun(
        message(input.name, 'would be written outside the output directory', 'give it by its plain name'),
      );
    }
    taken.set(place, input);
    places.set(input, place);
  }
  return places;
}
