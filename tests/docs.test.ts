import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../src/reading/tokens/tokenize.js';

/**
 * The examples in comments that anybody can run as they stand: `call('text') // what comes out`, of an exported function,
 * with nothing but literals and exports of the same file on both sides (and `tokenize`). Others are read by people alone.
 */
const ROOT = new URL('../src/', import.meta.url).pathname;
/** They act when they are loaded. */
const NOT_LOADED = /^(?:training\/|cli\/main|batch\/worker)/;
/** What examples use of elsewhere. */
const GLOBALS: Readonly<Record<string, unknown>> = { undefined, Uint8Array, Float32Array, Map, Set, tokenize };
/** A call, and what is said of it: behind it, or on the next line. */
const EXAMPLE = /^ \* (?<call>(?:new )?\w+\(.*?\S) *(?:\n \* )?\/\/ (?<result>.+)$/gm;

/** An expression as something to run; null where it is none, or needs more than it is given. */
function runnable(code: string, scope: Readonly<Record<string, unknown>>): (() => unknown) | null {
  const file = ts.createSourceFile('example.ts', `(${code});`, ts.ScriptTarget.ES2022, true);
  const needed = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isName = ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent);
    if (ts.isIdentifier(node) && !(isName && node.parent.name === node)) needed.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  const known = [...needed].every(name => Object.hasOwn(scope, name));
  const faults = (file as unknown as { readonly parseDiagnostics: readonly unknown[] }).parseDiagnostics;
  if (!known || faults.length > 0 || file.statements.length !== 1) return null;
  return () => new Function(...needed, `return (${code});`)(...[...needed].map(name => scope[name]));
}

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.ts') && !NOT_LOADED.test(name))
  .sort();

/** So many could be run when the last one was written: one that cannot any more is mended, or this figure says so. */
const FEWEST = 165;

const examples: { readonly name: string; readonly call: () => unknown; readonly result: () => unknown }[] = [];
for (const file of files) {
  const module: object = await import(/* @vite-ignore */ pathToFileURL(join(ROOT, file)).href);
  const scope = { ...GLOBALS, ...module };
  for (const { groups } of readFileSync(join(ROOT, file), 'utf8').matchAll(EXAMPLE)) {
    const call = runnable(groups?.['call'] ?? '', scope);
    const result = runnable(groups?.['result'] ?? '', scope);
    if (call !== null && result !== null) examples.push({ name: `${file}: ${groups?.['call']}`, call, result });
  }
}

describe('the examples in comments', () => {
  it('are found, no fewer than before', () => {
    expect(examples.length).toBeGreaterThanOrEqual(FEWEST);
  });

  it.each(examples)('$name', ({ call, result }) => {
    expect(call()).toEqual(result());
  });
});
