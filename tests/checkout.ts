import { execFile } from 'node:child_process';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pkg from '../package.json' with { type: 'json' };

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * A checkout after `npm ci`, without the tools, for tests that need a process: the command as the build makes it, and
 * the samples. Whoever asks for it removes it.
 *
 * @returns its folder
 */
export async function makeCheckout(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-checkout-'));
  const script = pkg.scripts['build:cli'].replace('--outdir=dist', '--outdir="$OUT"');
  const env = {
    PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
    OUT: join(folder, 'dist'),
    npm_package_version: pkg.version,
  };
  await promisify(execFile)('sh', ['-c', script], { cwd: ROOT, env });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await cp(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  await cp(join(ROOT, 'samples'), join(folder, 'samples'), { recursive: true });
  return folder;
}
