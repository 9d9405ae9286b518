import { Document, Scalar, visit } from 'yaml';
import { type Story, storySchema } from '../story/schema.js';
import { escapeJson, RAW_IN_JSON } from './escape-json.js';

/** The fields that are not front matter: the text itself, and what is known only of the source. */
const NOT_META: ReadonlySet<string> = new Set(['body', 'trace'] satisfies readonly (keyof Story)[]);

/** What only double quotes can hold as an escape: tabs, line ends, and what `escapeJson` escapes. */
const NEEDS_ESCAPE = new RegExp(`[\\t\\n\\r]|${RAW_IN_JSON.source}`);

/** The story's fields in the front matter, in the order of the schema. */
export const FRONT_MATTER_FIELDS = Object.keys(storySchema.shape).filter(field => !NOT_META.has(field));

/** A value without what says nothing: `null`, `[]`, and objects of nothing else; undefined if nothing is left. */
function pruned(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(pruned);
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = pruned(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * What the front matter says of a story: its fields but the body, without `null` and empty lists, which are only noise
 * to people. The keys keep the order of the schema.
 *
 * @example
 * frontMatterOf(story) // { headline: 'Bridge opens', language: 'en', wordCount: 4, confidence: 0.97 }
 */
export function frontMatterOf(story: Story): Record<string, unknown> {
  const meta = Object.fromEntries(FRONT_MATTER_FIELDS.map(field => [field, story[field as keyof Story]]));
  return (pruned(meta) ?? {}) as Record<string, unknown>;
}

/**
 * Writes the front matter as YAML between two lines of `---`. Words that older YAML reads as something else (`no`,
 * `2018-02-13`) are quoted, so that every reader gets the same strings.
 *
 * @example
 * writeFrontMatter(story) // '---\nheadline: Bridge opens\nlanguage: "no"\n...---\n'
 */
export function writeFrontMatter(story: Story): string {
  const document = new Document(frontMatterOf(story), { compat: 'yaml-1.1' });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && NEEDS_ESCAPE.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const yaml = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
  return `---\n${escapeJson(yaml)}---\n`;
}
