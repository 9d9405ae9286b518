import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { bare } from './asked.js';

/** Lines to ask rules of: what their tests accept and refuse, and what their word lists hold. */
const TESTS = new URL('./', import.meta.url);
const WORDS = new URL('../../../src/reading/words/', import.meta.url);

/** The texts written in a test file. */
function literals(name: string): string[] {
  const tree = ts.createSourceFile(name, readFileSync(new URL(name, TESTS), 'utf8'), ts.ScriptTarget.ES2022);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const isTest = (name: string) => name.endsWith('.ts');

/** Every text of the tests of rules, once. */
export const EXAMPLES: readonly string[] = [
  ...new Set(readdirSync(TESTS).filter(isTest).flatMap(literals).map(bare)),
].filter(text => text.trim() === text && text !== '');

const wordFiles = readdirSync(WORDS, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.json'));
/** Every phrase of the word lists, once. */
export const PHRASES: readonly string[] = [
  ...new Set(wordFiles.flatMap(name => stringsIn(JSON.parse(readFileSync(new URL(name, WORDS), 'utf8'))))),
].filter(text => text.trim() === text && text !== '');
