import { extname, join, resolve, sep } from 'node:path';
import { partsOfName } from '../../readers/detect.js';
import type { Input } from '../input/inputs.js';
import { CannotRun, message } from '../terminal/messages.js';

interface Request {
  /** The output directory, as it was named. */
  readonly output: string;
  readonly inputs: readonly Input[];
  /** Extension of the format that an input comes out in, with its dot. */
  readonly extensionOf: (input: Input) => string;
}

/** A name without the end that tells its form, or without whatever end it has. */
function stemOf(name: string): string {
  const { stem, reader } = partsOfName(name);
  return reader === null ? stem.slice(0, stem.length - extname(stem).length) : stem;
}

/** Names that differ in their case alone, or in how an accent is written, are one file on many disks. */
const asOneFile = (place: string) => place.normalize('NFC').toLowerCase();

/** The places, as one file, that more than one input would get. */
function contested(places: Iterable<string>): ReadonlySet<string> {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const place of places) {
    const one = asOneFile(place);
    (once.has(one) ? more : once).add(one);
  }
  return more;
}

function refuseShared(place: string, one: Input, other: Input, output: string): never {
  const what = `${one.name} and ${other.name} would both be written here`;
  throw new CannotRun(message(join(output, place), what, 'run them apart, into different directories'));
}

/** Inputs that keep their own extension: those that would get the place of another one without it. */
function keptWhole(inputs: readonly Input[], placeOf: (input: Input, whole: boolean) => string): ReadonlySet<Input> {
  const whole = new Set<Input>();
  // The whole name of one may be the short one of another: `a.txt` and `a.txt.txt`.
  for (let before = -1; before < whole.size; ) {
    before = whole.size;
    const shared = contested(inputs.map(input => placeOf(input, whole.has(input))));
    for (const input of inputs) if (shared.has(asOneFile(placeOf(input, whole.has(input))))) whole.add(input);
  }
  return whole;
}

/**
 * Where each input goes below an output directory: under its own name, with the extension of the format in the place of
 * its own. Where two would get one name, as `page.txt` and `page.html`, both keep their extension.
 *
 * @param root the output directory, absolute
 * @throws {CannotRun} when two would still get one name, one would be written outside the directory, or would have to
 * keep its extension because its place is that of an input
 * @example
 * placeInputs('/out', { output: 'out', inputs: [aTxt, bTxt, bHtml], extensionOf: () => '.md' })
 * // a.txt: 'a.md', b.txt: 'b.txt.md', b.html: 'b.html.md'
 */
export function placeInputs(root: string, { output, inputs, extensionOf }: Request): ReadonlyMap<Input, string> {
  const placeOf = (input: Input, whole: boolean) => `${whole ? input.keep : stemOf(input.keep)}${extensionOf(input)}`;
  const whole = keptWhole(inputs, placeOf);
  const byPath = new Map(inputs.map(input => [input.path, input]));
  const places = new Map<Input, string>();
  const taken = new Map<string, Input>();
  for (const input of inputs) {
    const place = placeOf(input, whole.has(input));
    const other = taken.get(place);
    if (other !== undefined) refuseShared(place, other, input, output);
    const plain = placeOf(input, false);
    const overwritten = byPath.get(resolve(root, plain));
    if (overwritten !== undefined) {
      const what = `would overwrite the input ${overwritten.name}`;
      throw new CannotRun(message(join(output, plain), what, 'give another place with -o'));
    }
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
