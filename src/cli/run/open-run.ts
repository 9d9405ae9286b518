import type { Mark } from '../../batch/checkpoint.js';
import type { Writer } from '../../writers/index.js';
import type { Source } from '../input/source.js';
import type { FileSink, Unfinished } from '../output/atomic-write.js';
import { type Delivery, IntoEach, IntoOne } from '../output/delivery.js';
import type { Destination, FilePlace } from '../output/output.js';
import { CannotRun, message } from '../terminal/messages.js';
import { FROM_THE_BEGINNING, type Marks } from './marks.js';

/** What a run writes into, and where it begins. */
export interface Opened {
  readonly delivery: Delivery;
  readonly quarantine: FileSink | null;
  readonly marks: Marks;
}

/** Opens an unfinished file that has to be there. */
async function goOn(place: FilePlace, partial: Unfinished | null): Promise<FileSink> {
  const file = partial === null ? null : await place.goOn(partial);
  if (file !== null) return file;
  const what = 'what was left of the interrupted run is gone';
  throw new CannotRun(message(place.name, what, 'start anew without --resume'));
}

/**
 * Does what needs a file that is open.
 *
 * @param onFailure what becomes of the file where that fails: nothing is left of it, or it is closed as it is
 */
async function having<Result>(
  file: FileSink | null,
  onFailure: 'abort' | 'leave',
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    await file?.[onFailure]();
    throw error;
  }
}

/** Opens everything for a run from the beginning. */
async function openAnew(
  destination: Destination,
  quarantine: FilePlace | null,
  many: Writer['many'] | null,
): Promise<Opened> {
  const begin = async () => {
    if (destination.kind === 'each') {
      await destination.prepare();
      return new IntoEach(destination.fileOf, null);
    }
    if (destination.kind === 'stream') return IntoOne.begin(await destination.open(), null, many);
    const file = await destination.file.open();
    return having(file, 'abort', () => IntoOne.begin(file, file, many));
  };
  const failed = (await quarantine?.open()) ?? null;
  return { delivery: await having(failed, 'abort', begin), quarantine: failed, marks: FROM_THE_BEGINNING };
}

/**
 * Opens what a run writes into: anew, or where an earlier run was interrupted.
 *
 * @param quarantine where failed documents go; null where nobody asked for them
 * @param many what stands around and between stories; null where there can be only one
 * @param past the marks of the earlier run; null to begin
 * @throws {CannotRun} when something cannot be written, or what was left is gone
 */
export async function openRun(
  destination: Destination,
  quarantine: FilePlace | null,
  sources: readonly Source[],
  many: Writer['many'] | null,
  past: Marks | null,
): Promise<Opened> {
  if (past === null || destination.kind === 'stream') return openAnew(destination, quarantine, many);
  const goOnQuarantine = async ({ quarantine: partial }: Mark) =>
    quarantine === null ? null : goOn(quarantine, partial);
  const { mark, inputMark } = past;
  if (destination.kind === 'one') {
    const file = await goOn(destination.file, mark.output);
    const failed = await having(file, 'leave', () => goOnQuarantine(mark));
    return { delivery: IntoOne.goOn(file, many, mark), quarantine: failed, marks: past };
  }
  const source = sources[mark.place.input];
  const current =
    mark.output === null || source === undefined ? null : await destination.fileOf(source.input).goOn(mark.output);
  // It had its name already, but the next checkpoint did not come: only this input is done again.
  const from = mark.output !== null && current === null ? inputMark : mark;
  const failed = await having(current, 'leave', () => goOnQuarantine(from));
  return { delivery: new IntoEach(destination.fileOf, current), quarantine: failed, marks: { mark: from, inputMark } };
}

/** The files of a run that was interrupted between its last document and its end get their names. */
export async function completeRun(
  destination: Destination,
  quarantine: FilePlace | null,
  { output, quarantine: failed }: Mark,
): Promise<void> {
  const file = destination.kind === 'one' && output !== null ? await destination.file.goOn(output) : null;
  await file?.commit();
  const other = quarantine !== null && failed !== null ? await quarantine.goOn(failed) : null;
  await other?.commit();
}

/**
 * Takes away what interrupted runs have left of the files that are still to be written, but for what is gone on with.
 *
 * @param mark where the run goes on; null to begin
 */
export async function sweepRun(
  destination: Destination,
  quarantine: FilePlace | null,
  sources: readonly Source[],
  mark: Mark | null,
): Promise<void> {
  const output = mark?.output ?? null;
  const inputs = sources.slice(mark?.place.input ?? 0).map(({ input }) => input);
  if (destination.kind === 'one') await destination.file.sweep(output);
  if (destination.kind === 'each') await destination.sweep(inputs, output);
  await quarantine?.sweep(mark?.quarantine ?? null);
}
