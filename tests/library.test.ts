import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import type { clean as Clean } from '../src/index.js';

/** The library as a page of the web would load it: everything in one file, nothing of Node in it. */
let code = '';
let imports: readonly string[] = [];
beforeAll(async () => {
  const bundle = await build({
    entryPoints: [new URL('../src/index.ts', import.meta.url).pathname],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'copydesk',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  code = bundle.outputFiles[0]?.text ?? '';
  imports = Object.values(bundle.metafile.inputs)
    .flatMap(input => input.imports)
    .filter(({ external }) => external)
    .map(({ path }) => path);
});

it('bundles for a browser, with nothing left to import', () => {
  expect(code.length).toBeGreaterThan(10_000);
  expect(imports).toEqual([]);
  expect(code).not.toMatch(/\b(?:require\(|from ?)["'](?:node:|fs|path|os|process)/);
});

it('works where there is only what every browser has', () => {
  const page = [
    'Home > Coast',
    'Harbour of Halm closed for another week',
    'By Ann Mbeki',
    'Published: 13 Feb 2018 15:46 +03:00',
    'The harbour of Halm will stay closed for another week after divers found a second cable, the town said on Thursday.',
    'Ferries to the outer islands leave from Osterweide instead, which adds about forty minutes to every crossing.',
    'Share',
  ].join('\n\n');
  const globals: { clean?: typeof Clean; atob: typeof atob; TextDecoder: typeof TextDecoder } = { atob, TextDecoder };
  runInNewContext(`${code}\nglobalThis.clean = copydesk.clean;`, globals);
  const story = globals.clean?.(page, { trace: true }).story;
  expect(story).toMatchObject({
    headline: 'Harbour of Halm closed for another week',
    byline: { authors: ['Ann Mbeki'] },
    published: '2018-02-13T15:46:00+03:00',
    language: 'en',
  });
  expect(story?.body).toHaveLength(2);
  expect(story?.trace?.lines.length).toBeGreaterThan(5);
});
