import type { Diagnostic } from '../diagnostics.js';
import type { CheckedOptions } from '../options.js';
import type { Story } from '../story/schema.js';

/** The parts of the pipeline that the command runs. */
export interface Engine {
  readonly decode: (bytes: Uint8Array) => { readonly text: string; readonly diagnostics: readonly Diagnostic[] };
  readonly clean: (text: string, options: CheckedOptions) => { readonly story: Story };
}

/** Loads the pipeline, which nothing but work on a page needs. */
export async function loadEngine(): Promise<Engine> {
  const [{ run }, { decode }] = await Promise.all([import('../pipeline.js'), import('../text/decode.js')]);
  return { clean: run, decode };
}

/**
 * Reads one page from its bytes.
 *
 * @returns the story, with what was noticed while decoding first among its diagnostics
 * @example
 * readPage(new Uint8Array(), { trace: false }, engine).diagnostics[0].code // 'empty-input'
 */
export function readPage(bytes: Uint8Array, options: CheckedOptions, engine: Engine): Story {
  const { text, diagnostics } = engine.decode(bytes);
  const { story } = engine.clean(text, options);
  // Of bytes that are no text nothing more can be said.
  if (diagnostics.some(({ severity }) => severity === 'error')) return { ...story, diagnostics: [...diagnostics] };
  return { ...story, diagnostics: [...diagnostics, ...story.diagnostics] };
}

/**
 * Why a story counts as failed.
 *
 * @returns the first diagnostic of severity error; null when there is none
 */
export function failureOf(story: Story): Story['diagnostics'][number] | null {
  return story.diagnostics.find(({ severity }) => severity === 'error') ?? null;
}
