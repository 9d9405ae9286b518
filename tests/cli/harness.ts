import { PassThrough, Readable, Writable } from 'node:stream';
import type { Engine } from '../../src/batch/engine.js';
import type { Io, Output } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import { diagnostic } from '../../src/diagnostics.js';
import type { Story } from '../../src/story/schema.js';

/** Collects what is written to it. */
export class Captured extends Writable {
  text = '';
  isTTY = false;
  columns = 80;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export const emptyStory: Story = {
  headline: null,
  standfirst: null,
  byline: null,
  dateline: null,
  published: null,
  updated: null,
  section: [],
  body: [],
  related: [],
  navigation: { next: null, previous: null },
  captions: [],
  credits: [],
  corrections: [],
  tags: [],
  language: null,
  wordCount: 0,
  confidence: 1,
  diagnostics: [],
};

/** A pipeline that takes the first line for the headline and each other one for a paragraph. */
export const stubEngine: Engine = {
  decode: bytes => {
    const text = new TextDecoder().decode(bytes);
    return text.includes('\0') ? { text: '', diagnostics: [diagnostic('not-text')] } : { text, diagnostics: [] };
  },
  clean: (source, options) => {
    const lines = source.split('\n').filter(line => line.trim() !== '');
    if (lines.length === 0) return { story: { ...emptyStory, diagnostics: [diagnostic('empty-input')] }, lines: [] };
    const [headline = '', ...rest] = lines;
    const body = rest.map(text => ({ type: 'paragraph' as const, text }));
    const story: Story = { ...emptyStory, headline, body, wordCount: rest.join(' ').split(' ').length };
    if (!options.trace) return { story, lines: [] };
    let at = 0;
    const traced = lines.map((line, index) => {
      const from = source.indexOf(line, at);
      const blank = source.slice(at, from);
      at = from + line.length;
      return {
        line: source.slice(0, from).split('\n').length,
        span: [from, at] as [number, number],
        label: index === 0 ? ('headline' as const) : index === 2 ? ('share-bar' as const) : ('paragraph' as const),
        reason: index === 0 ? 'stands first' : 'reads like a sentence',
        confidence: index === 2 ? 0.61 : 0.98,
        source: line,
        blank,
      };
    });
    return { story: { ...story, trace: { lines: traced, blankAfter: source.slice(at), fields: [] } }, lines: traced };
  },
};

export interface Setting {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array | Readable;
  readonly stdinTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdout?: Writable & { isTTY?: boolean };
  readonly engine?: Engine;
  readonly signal?: AbortSignal;
  readonly clock?: () => number;
}

function stdinOf({ stdin = '', stdinTTY = false }: Setting): Io['stdin'] {
  const stream = stdin instanceof Readable ? stdin : new PassThrough().end(stdin);
  return Object.assign(stream, { isTTY: stdinTTY });
}

/** Runs the command in this process; without `engine` with the real pipeline. */
export async function runMain(
  argv: readonly string[],
  setting: Setting = {},
): Promise<{ stdout: string; stderr: string; code: number }> {
  const stdout = setting.stdout ?? new Captured();
  const stderr = new Captured();
  const io: Io = {
    stdin: stdinOf(setting),
    stdout: stdout as Output,
    stderr: stderr as Output,
    env: setting.env ?? {},
    cwd: setting.cwd ?? '/',
    clock: setting.clock ?? (() => 0),
    ...(setting.signal === undefined ? {} : { signal: setting.signal }),
  };
  const { engine } = setting;
  const code = await (engine === undefined ? main(argv, io) : main(argv, io, async () => engine));
  return { stdout: stdout instanceof Captured ? stdout.text : '', stderr: stderr.text, code };
}
