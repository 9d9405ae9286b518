import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecords } from '../../src/training/pages.js';
import { WRITERS } from '../../src/writers/index.js';
import { table } from '../bench/measure.js';
import { inputOf } from './inputs.js';
import { judge } from './judge.js';

/**
 * `npm run fuzz -- CORPUS [--minutes n] [--seed n] [--only index]`: damages the pages of a corpus and holds what is made of
 * them against the laws of the house, for as long as it is told. It stops at the first input that breaks one, says its
 * seed and number, and writes it to a file. Memory is bounded, too.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const MB = 1e6;
/** Inputs shorter than this say nothing about the time of a megabyte: the garbage of others is in it. */
const TIMED = 100_000;
/**
 * Megabytes of the process: Node may use 900 for objects (the script in package.json), and what lies beside them. The
 * pages of the corpus take 200 of these, and what the laws compare as much as the story.
 */
const MOST_MEMORY = 1500;

const peakMemory = () => (process.resourceUsage().maxRSS * 1024) / MB;

const [corpus] = positionals;
if (corpus === undefined) {
  console.error('npm run fuzz -- CORPUS [--minutes n] [--seed n] [--only index]');
  process.exitCode = 2;
} else {
  const pages = Array.from(readRecords<{ text: string }>(join(corpus, 'dev/pages.jsonl.gz')), ({ text }) => text);
  const writers = await Promise.all(WRITERS.map(({ load }) => load()));
  const seed = Number(values.seed);
  const from = Number(values.only ?? 0);
  const end = performance.now() + Number(values.minutes) * 60_000;
  let index = from;
  let bytes = 0;
  let worst = { perMB: 0, text: '' };
  let failed = false;
  const more = () => (values.only === undefined ? performance.now() < end : index === from);
  for (; !failed && more(); index++) {
    const { text, mutations } = inputOf(pages, seed, index);
    const judged = judge(text, writers);
    bytes += judged.bytes;
    const perMB = (judged.seconds / judged.bytes) * MB;
    if (judged.bytes >= TIMED && perMB > worst.perMB)
      worst = { perMB, text: `number ${index}: ${mutations.join(', ')}` };
    const memory = peakMemory();
    const broken = memory > MOST_MEMORY ? [...judged.broken, `memory is bounded: ${memory} MB`] : judged.broken;
    if (broken.length === 0) continue;
    failed = true;
    const file = join(tmpdir(), `copydesk-fuzz-${seed}-${index}.txt`);
    writeFileSync(file, Buffer.from(text, 'utf16le'), { mode: 0o600 });
    console.error(`seed ${seed}, number ${index} (${mutations.join(', ')}), written as UTF-16 to ${file}:`);
    for (const law of broken) console.error(`- ${law}`);
  }
  const row = [index - from, (bytes / MB).toFixed(0), worst.perMB.toFixed(2), worst.text, peakMemory().toFixed(0)];
  console.log(table(['Inputs', 'MB', 'Worst s/MB', 'of', 'Peak MB'], [row.map(String)]));
  process.exitCode = failed ? 1 : 0;
}
