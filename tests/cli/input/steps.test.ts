import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/cli/input/source.js';
import { type Place, type Step, steps } from '../../../src/cli/input/steps.js';
import { type Diagnostic, diagnostic } from '../../../src/diagnostics.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const BEGINNING: Place = { input: 0, within: null };

interface Given {
  readonly reader?: Source['reader'];
  readonly chunks: readonly (string | Error)[];
  readonly size?: number | null;
  readonly refused?: Diagnostic;
}

const sourceOf = ({ reader = 'text', chunks, size = 10, ...rest }: Given, at: number): Source => ({
  input: { name: `${at}`, path: `/${at}`, keep: `${at}` },
  ...rest,
  reader,
  guessed: false,
  file: size === null ? null : { size, changed: 0 },
  bytes: {
    open: async function* () {
      for (const chunk of chunks) {
        if (typeof chunk !== 'string') throw chunk;
        yield bytesOf(chunk);
      }
    },
    taken: () => 0,
    close: async () => {},
  },
});

async function read(given: readonly Given[], from = BEGINNING, limit = 100): Promise<readonly Step[]> {
  const found: Step[] = [];
  for await (const step of steps(given.map(sourceOf), limit, from)) found.push(step);
  return found;
}

/** A step in short: its kind, what it holds, and where it leaves the inputs. */
function short(step: Step): string {
  const { input, within } = step.after;
  const where = `${input}${within === null ? '' : `:${within.line}`}`;
  if (step.kind === 'end' || step.kind === 'problem') return `${step.kind} ${step.source.input.name} > ${where}`;
  const names = step.kind === 'pages' ? step.sources.map(({ input }) => input.name).join(',') : step.source.input.name;
  return `${step.kind} ${names} ${JSON.stringify(new TextDecoder().decode(step.batch.bytes))} > ${where}`;
}

const page = (text: string): Given => ({ chunks: [text] });
const records = (...chunks: readonly (string | Error)[]): Given => ({ reader: 'jsonl', chunks });

describe('steps', () => {
  it('takes pages together, and records as they come', async () => {
    const found = await read([page('a'), page('b'), records('{}\n{}', '\n'), page('c')]);
    expect(found.map(short)).toEqual([
      'pages 0,1 "ab" > 2',
      'records 2 "{}\\n" > 2:2',
      'records 2 "{}\\n" > 2:3',
      'end 2 > 3',
      'pages 3 "c" > 4',
    ]);
  });

  it('takes pages of one form together', async () => {
    const html: Given = { reader: 'html', chunks: ['<p>'] };
    const found = await read([page('a'), html, html, page('b')]);
    expect(found.map(step => (step.kind === 'pages' && step.batch.kind === 'pages' ? step.batch.form : null))).toEqual([
      'text',
      'html',
      'text',
    ]);
  });

  it('takes no more pages together than there is room for', async () => {
    const large = { ...page('a'), size: 200 * 1024 };
    expect((await read([large, large])).map(short)).toEqual(['pages 0 "a" > 1', 'pages 1 "a" > 2']);
    const stream = { ...page('a'), size: null };
    expect((await read([stream, stream])).map(short)).toEqual(['pages 0 "a" > 1', 'pages 1 "a" > 2']);
    expect(await read(Array.from({ length: 130 }, () => page('a')))).toHaveLength(3);
  });

  it('tells of an input that cannot be read in its place', async () => {
    const broken: Given = { chunks: [new Error('EIO')] };
    expect((await read([page('a'), broken, page('b'), records('{}\n', new Error('EIO'))])).map(short)).toEqual([
      'pages 0 "a" > 1',
      'problem 1 > 2',
      'pages 2 "b" > 3',
      'records 3 "{}\\n" > 3:2',
      'problem 3 > 4',
    ]);
  });

  it('holds nothing of a page that is too long', async () => {
    const [step] = await read([page('x'.repeat(101)), page('b')]);
    expect(step?.kind === 'pages' && step.batch.kind === 'pages' ? step.batch.pages : null).toEqual([
      { file: '0', end: 0, tooLong: true },
      { file: '1', end: 1 },
    ]);
  });

  it('holds nothing of records that are refused, nor of what was packed badly', async () => {
    const refused = { ...diagnostic('holds-records', { form: 'JSONL', format: 'text' }) };
    const damaged: Given = { chunks: ['a', Object.assign(new Error('incorrect header'), { code: 'Z_DATA_ERROR' })] };
    const found = await read([page('a'), { ...records('{}\n'), refused }, damaged, page('b')]);
    expect(found.map(short)).toEqual(['pages 0 "a" > 1', 'pages 1 "" > 2', 'pages 2,3 "b" > 4']);
    expect(
      found.flatMap(step => (step.kind === 'pages' && step.batch.kind === 'pages' ? step.batch.pages : [])),
    ).toEqual([
      { file: '0', end: 1 },
      { file: '1', end: 0, refused },
      { file: '2', end: 0, refused: diagnostic('packed-damaged') },
      { file: '3', end: 1 },
    ]);
  });

  it('goes on after any step as if it had never stopped', async () => {
    const given = [page('a'), records('{"a":1}\n', '{"b"', ':2}\n\n'), page('b'), records(), page('c')];
    const whole = await read(given);
    expect(whole.length).toBeGreaterThan(6);
    for (const [at, { after }] of whole.entries()) {
      expect((await read(given, after)).map(short)).toEqual(whole.slice(at + 1).map(short));
    }
  });

  it('finds nothing in nothing', async () => {
    expect(await read([])).toEqual([]);
  });
});
