import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { v8Flags } from '../../src/cli/v8-flags.js';

it('says by the name of its version when V8 shall optimize', () => {
  expect(v8Flags('11.3.244.8-node.30')).toContain('--interrupt-budget=540672');
  expect(v8Flags('12.4.254.21-node.33')).toContain('--invocation-count-for-turbofan=24000');
  expect(v8Flags('13.6.233.17-node.37')).toContain('--invocation-count-for-turbofan=24000');
});

it('says nothing of that to versions that were not tried', () => {
  for (const version of ['10.2.154.26', '11.8.172.17-node.20', '12.9.202.28-node.13', '14.1.146.11', '113.0'])
    expect(v8Flags(version)).toEqual(['--heap-growing-percent=30']);
});

it('knows flags that the V8 at hand knows', () => {
  const { status, stderr } = spawnSync(process.execPath, [...v8Flags(process.versions.v8), '-e', '0']);
  expect([status, String(stderr)]).toEqual([0, '']);
});
