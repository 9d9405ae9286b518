import { defineConfig } from 'vitest/config';

/**
 * The tests that `npm run mutate` asks of each change: those of the folders it changes. Property tests are left out: they
 * try hundreds of inputs a time, and those of dates set a zone of the process, which a worker thread has not. So is the test
 * of the table of rules, which would load all rules for a change of any.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [
      'tests/fields/**/*.test.ts',
      'tests/labels/rules/*.test.ts',
      'tests/labels/signature/*.test.ts',
      'tests/reading/**/*.test.ts',
    ],
    exclude: ['tests/fields/dates/properties.test.ts', 'tests/labels/rules/index.test.ts', 'tests/reading/matching/**'],
    setupFiles: ['tests/mutation/setup.ts'],
    isolate: false,
  },
});
