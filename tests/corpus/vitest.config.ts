import { defineConfig } from 'vitest/config';
import pkg from '../../package.json' with { type: 'json' };

/** `npm run test:corpus`: what needs the shared folder beside the checkout. Part of .ci/run, never of `npm test`. */
export default defineConfig({
  define: { COPYDESK_VERSION: JSON.stringify(pkg.version) },
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/corpus/**/*.test.ts'],
    maxWorkers: '100%',
    testTimeout: 900_000,
  },
});
