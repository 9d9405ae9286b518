import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../checkout.js';
import { COPYDESK, type Measured, measure, measureCopydesk, medians, table } from './measure.js';
import { blankLinesPage, LONG_PAGES, writeRecords } from './pages.js';

/**
 * `npm run bench -- NAME [FILE]`: how fast it is and what it takes, as a table for the README. The pages are made up; with
 * FILE, a file of JSONL, its records are taken instead, as often as it needs. It measures what `npm run build` has made.
 */

const MB = 1e6;
const ROUNDS = 3;
const LOOP = join(ROOT, 'tests/bench/parse-and-stringify.mjs');

/** Megabytes of the pages that show whether time is linear. */
const LONG_SIZES = [1, 10, 50];

const peakOf = (found: readonly Measured[]) => Math.max(...found.map(({ peak }) => peak ?? 0)).toFixed(0);

interface Bench {
  readonly run: (folder: string, from: string | null) => Promise<string>;
}

async function recordsOf(folder: string, bytes: number, from: string | null) {
  const path = join(folder, `${bytes / MB}.jsonl`);
  const count = await writeRecords(path, bytes, from);
  return { path, count, size: (await stat(path)).size };
}

const BENCHES: Readonly<Record<string, Bench>> = {
  /** One worker against what else goes over JSONL. */
  throughput: {
    run: async (folder, from) => {
      const { path, count, size } = await recordsOf(folder, 500 * MB, from);
      const tasks = {
        cat: () => measure('cat', [path]),
        'jq -c .': () => measure('jq', ['-c', '.', path]),
        'Node, JSON.parse and JSON.stringify': () => measure(process.execPath, [LOOP, path]),
        'copydesk --jobs 1': () => measureCopydesk(['--jobs', '1', path]),
      };
      const found = await medians(Object.values(tasks), ROUNDS);
      const jq = found[1]?.seconds ?? 0;
      const rows = Object.keys(tasks).map((name, at) => {
        const { seconds } = found[at] ?? { seconds: 0 };
        const speed = [count / seconds, size / seconds / MB].map(value => value.toFixed(0));
        return [name, seconds.toFixed(1), ...speed, (jq / seconds).toFixed(2)];
      });
      return table(['Command', 'Seconds', 'Records/s', 'MB/s', "Share of jq's speed"], rows);
    },
  },
  /** More workers on the same file. */
  scaling: {
    run: async (folder, from) => {
      const { path, count } = await recordsOf(folder, 100 * MB, from);
      const jobs = [...new Set([1, 2, 4, 8, availableParallelism()])]
        .filter(n => n <= availableParallelism())
        .sort((a, b) => a - b);
      const found = await medians(
        jobs.map(n => () => measureCopydesk(['--jobs', String(n), path])),
        ROUNDS,
      );
      const one = found[0]?.seconds ?? 0;
      const rows = jobs.map((n, at) => {
        const { seconds } = found[at] ?? { seconds: 0 };
        return [String(n), seconds.toFixed(1), (count / seconds).toFixed(0), (one / seconds).toFixed(2)];
      });
      return table(['Jobs', 'Seconds', 'Records/s', 'Times one'], rows);
    },
  },
  /** Peak memory, small input and large. */
  memory: {
    run: async (folder, from) => {
      const small = await recordsOf(folder, 100 * MB, from);
      const large = await recordsOf(folder, 1000 * MB, from);
      const rows: string[][] = [];
      for (const jobs of [...new Set([1, availableParallelism()])]) {
        const peaks: number[] = [];
        for (const { path } of [small, large])
          peaks.push((await measureCopydesk(['--jobs', String(jobs), path])).peak ?? 0);
        const [at100 = 0, at1000 = 0] = peaks;
        const more = `${((at1000 / at100 - 1) * 100).toFixed(0)}%`;
        rows.push([String(jobs), at100.toFixed(0), at1000.toFixed(0), more]);
      }
      return table(['Jobs', 'Peak MB at 100 MB', 'Peak MB at 1 GB', 'More'], rows);
    },
  },
  /** Whether time and memory grow no faster than a page. */
  linear: {
    run: async folder => {
      const rows: string[][] = [];
      const path = join(folder, 'page.txt');
      const take = async (text: string) => {
        await writeFile(path, text);
        return measureCopydesk(['--max-record', '64M', path]);
      };
      for (const [name, make] of Object.entries(LONG_PAGES)) {
        const found: Measured[] = [];
        for (const size of LONG_SIZES) found.push(await take(make(size * MB)));
        const ratio = (found.at(-1)?.seconds ?? 0) / (found[0]?.seconds ?? 1);
        rows.push([name, ...found.map(({ seconds }) => seconds.toFixed(1)), ratio.toFixed(1), peakOf(found)]);
      }
      const blank = await take(blankLinesPage());
      rows.push(['200,000 blank lines', blank.seconds.toFixed(1), '', '', '', peakOf([blank])]);
      return table(['Page', ...LONG_SIZES.map(size => `${size} MB`), 'Last / first', 'Peak MB'], rows);
    },
  },
  /** What a process costs before it does anything. */
  startup: {
    run: async folder => {
      const { path } = await recordsOf(folder, 1, null);
      const page = join(ROOT, 'samples/next-previous.txt');
      const tasks = {
        'node -e 0': () => measure(process.execPath, ['-e', '0']),
        'copydesk --version': () => measure(COPYDESK, ['--version']),
        'copydesk --help': () => measure(COPYDESK, ['--help']),
        'copydesk page.txt': () => measure(COPYDESK, [page]),
        'copydesk record.jsonl, empty environment': () => measure(process.execPath, [COPYDESK, '-q', path], {}),
      };
      const found = await medians(Object.values(tasks), 5 * ROUNDS);
      const node = found[0]?.seconds ?? 0;
      const rows = Object.keys(tasks).map((name, at) => {
        const { seconds } = found[at] ?? { seconds: 0 };
        return [name, (seconds * 1000).toFixed(0), (seconds / node).toFixed(1)];
      });
      return table(['Command', 'Milliseconds', 'Times node -e 0'], rows);
    },
  },
};

const [name = '', from] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(`npm run bench -- NAME [FILE], where NAME is one of ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
} else {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-bench-'));
  try {
    console.log(await bench.run(folder, from ?? null));
  } finally {
    await rm(folder, { recursive: true });
  }
}
