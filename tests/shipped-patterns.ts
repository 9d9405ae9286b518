import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** One pattern of the product and where it is written. */
export interface Shipped {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const ROOT = new URL('../src/', import.meta.url).pathname;
/** Not loaded, for they act when loaded; what is written in them is read all the same. */
const NOT_LOADED = /^(?:cli|batch|training)\//;

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.ts') && !name.startsWith('training/'))
  .sort();

/** The patterns written as literals. */
function literals(file: string): Shipped[] {
  const tree = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022);
  const found: Shipped[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The patterns that modules build while they are loaded: the constructor is watched meanwhile. */
async function built(): Promise<Shipped[]> {
  const found: Shipped[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, given: [string | RegExp, string?], newTarget) {
      const made = Reflect.construct(target, given, newTarget) as RegExp;
      // the first place in the stack that is a file of ours and not one that builds for others
      const places = [...(new Error().stack ?? '').matchAll(/\/src\/([\w/.-]+\.ts)/g)].map(([, file]) => file ?? '');
      const file = places.find(place => !place.endsWith('/phrases.ts')) ?? places[0];
      if (file !== undefined) found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of files) {
      if (!NOT_LOADED.test(file)) await import(/* @vite-ignore */ pathToFileURL(join(ROOT, file)).href);
    }
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

/** Every pattern of the product, each once: what is written as a literal and what is built out of word lists. */
export async function shippedPatterns(): Promise<{ readonly literal: Shipped[]; readonly built: Shipped[] }> {
  const seen = new Set<string>();
  const fresh = ({ source, flags }: Shipped) => {
    const key = `/${source}/${flags}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  };
  const made = await built();
  return { literal: files.flatMap(literals).filter(fresh), built: made.filter(fresh) };
}
