import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pkg from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };
import { ROOT } from './checkout.js';

/** What is handed out: few dependencies, a lock file that pins their bytes, and a package that runs where nothing else is. */

const run = promisify(execFile);
const SAMPLE = join(ROOT, 'samples/next-previous.txt');

/** Megabytes that the packed file, and the package once it is unpacked, may have. */
const MOST_PACKED = 2.2;
const MOST_UNPACKED = 5.5;
const MB = 1e6;

let folder = '';
let packed = '';
let listed: readonly string[] = [];
let unpackedSize = 0;

/** A copy of the checkout is packed, so that the build of others is left alone. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-package-'));
  const copy = join(folder, 'checkout');
  await run('sh', [
    '-c',
    `mkdir "$1" && cp -R "$2"/bin "$2"/src "$2"/samples "$2"/package.json "$2"/tsconfig.json "$2"/.config "$2"/*.md "$2"/LICENSE "$1" && ln -s "$2/node_modules" "$1/node_modules"`,
    'sh',
    copy,
    ROOT,
  ]);
  await run('npm', ['run', 'build'], { cwd: copy });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: copy,
  });
  const [made] = JSON.parse(stdout) as { filename: string; unpackedSize: number; files: { path: string }[] }[];
  packed = join(folder, made?.filename ?? '');
  listed = (made?.files ?? []).map(({ path }) => path);
  unpackedSize = made?.unpackedSize ?? 0;
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

describe('the packed file', () => {
  it('holds only what runs, its types and its samples', () => {
    const other = listed.filter(
      path =>
        !/^(?:bin\/copydesk|dist\/(?:cli|batch|chunks)\/[\w-]+\.js|dist\/index\.js|dist\/types\/.*\.d\.ts|samples\/.*)$/.test(
          path,
        ),
    );
    expect(other.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    expect(listed.length).toBeGreaterThan(20);
  });

  it('holds every file that the types of the library lead to', async () => {
    const reached = new Set(['dist/types/index.d.ts']);
    for (const path of reached) {
      const text = await readFile(join(folder, 'checkout', path), 'utf8');
      for (const [, from, imported] of text.matchAll(/from '(\.[^']+)\.js'|import\('(\.[^']+)\.js'\)/g))
        reached.add(posix.join(posix.dirname(path), `${from ?? imported}.d.ts`));
    }
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached].filter(path => !listed.includes(path))).toEqual([]);
  });

  it('is small', async () => {
    expect((await stat(packed)).size / MB).toBeLessThan(MOST_PACKED);
    expect(unpackedSize / MB).toBeLessThan(MOST_UNPACKED);
  });

  it('runs when it is unpacked in an empty folder: the command needs no other package', async () => {
    await run('tar', ['-xzf', packed, '-C', folder]);
    const { stdout } = await run(process.execPath, [join(folder, 'package/bin/copydesk'), '-q', SAMPLE], { env: {} });
    expect(JSON.parse(stdout).byline.agency).toBe('Reuters');
  });

  it('installs in an empty folder, and its library runs', async ({ skip }) => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    await writeFile(join(empty, 'package.json'), '{"private":true,"type":"module"}');
    try {
      await run('npm', ['install', '--prefer-offline', '--no-audit', '--fetch-retries=0', packed], {
        cwd: empty,
        timeout: 50_000,
      });
    } catch (error) {
      skip(`its dependencies are neither in the cache nor to be had: ${(error as Error).message.slice(0, 200)}`);
    }
    const script = "import { clean } from 'copydesk'; console.log(clean('Rain').story.language)";
    expect((await run(process.execPath, ['--input-type=module', '-e', script], { cwd: empty })).stdout).toBe('null\n');
    const { stdout } = await run(join(empty, 'node_modules/.bin/copydesk'), ['--version'], { cwd: empty });
    expect(stdout).toBe(`${pkg.version}\n`);
    const installed = (await readdir(join(empty, 'node_modules'))).filter(name => !name.startsWith('.'));
    expect(installed.length).toBeLessThan(60);
  });
});

describe('the lock file', () => {
  const packages = Object.entries(
    lock.packages as Record<string, { integrity?: string; hasInstallScript?: boolean; dev?: boolean }>,
  );

  it('has the hash of every package', () => {
    expect(packages.length).toBeGreaterThan(20);
    expect(
      packages
        .filter(([path, { integrity }]) => path !== '' && !/^sha512-/.test(integrity ?? ''))
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('has no package for those who install it that runs a script of its own', () => {
    const scripts = packages.filter(
      ([path, { hasInstallScript, dev }]) => path !== '' && hasInstallScript === true && dev !== true,
    );
    expect(scripts.map(([path]) => path)).toEqual([]);
  });

  it('names no place that packages come from', async () => {
    expect(await readFile(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});
