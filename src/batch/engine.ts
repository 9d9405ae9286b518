import { type Diagnostic, diagnostic } from '../diagnostics.js';
import type { Label } from '../labels/labels.js';
import { NotLoaded } from '../on-demand.js';
import type { CheckedOptions } from '../options.js';
import type { Story } from '../story/schema.js';

/** What the pipeline makes of a page, as far as the command needs it. */
export interface Cleaned {
  readonly story: Story;
  readonly lines: readonly { readonly label: Label }[];
}

/** The parts of the pipeline that the command runs. */
export interface Engine {
  readonly decode: (bytes: Uint8Array) => { readonly text: string; readonly diagnostics: readonly Diagnostic[] };
  readonly clean: (text: string, options: CheckedOptions) => Cleaned;
}

/** What became of a page: a story, or the reason why there is none. */
export type Attempt = Cleaned | Diagnostic;

/** Loads the pipeline, which nothing but work on a page needs. */
export async function loadEngine(): Promise<Engine> {
  const [{ run }, { decode }] = await Promise.all([import('../pipeline.js'), import('../text/decode.js')]);
  return { clean: run, decode };
}

/**
 * Runs work on one document. One page that brings an error to light may not end a run of a million others: the error
 * becomes the document's diagnostic.
 *
 * @param debug let the error through, with its stack
 * @throws {NotLoaded} where the work needs a library that is not loaded yet
 * @example
 * attempt(() => { throw new Error('boom'); }, false).code // 'internal-error'
 */
export function attempt(work: () => Cleaned, debug: boolean): Attempt {
  if (debug) return work();
  try {
    return work();
  } catch (error) {
    if (error instanceof NotLoaded) throw error;
    return diagnostic('internal-error', { detail: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Why a story counts as failed.
 *
 * @returns the first diagnostic of severity error; null when there is none
 */
export function failureOf(story: Story): Story['diagnostics'][number] | null {
  return story.diagnostics.find(({ severity }) => severity === 'error') ?? null;
}
