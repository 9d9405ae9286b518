import { unpackedName } from '../readers/packed.js';
import type { Writer } from './writer.js';

export type { Write, Writer } from './writer.js';

/**
 * Every format, once; the first is the default. In a stream of several stories, `begin`, the stories with `between`
 * between them, and `end` are simply written one after the other.
 */
export const WRITERS = [
  {
    name: 'json',
    aliases: [],
    extensions: ['.json'],
    mediaType: 'application/json',
    whole: true,
    description: 'the whole story, indented; several stories are one array',
    many: { begin: '[\n', between: ',\n', end: ']\n' },
    load: async () => (await import('./json.js')).writeJson,
  },
  {
    name: 'jsonl',
    aliases: [],
    extensions: ['.jsonl', '.ndjson'],
    mediaType: 'application/jsonl',
    whole: true,
    description: 'the whole story on one line',
    many: { begin: '', between: '', end: '' },
    load: async () => (await import('./jsonl.js')).writeJsonl,
  },
  {
    name: 'markdown',
    aliases: ['md'],
    extensions: ['.md', '.markdown'],
    mediaType: 'text/markdown',
    whole: false,
    description: 'the fields that are not empty as YAML front matter, then headline and body',
    many: { begin: '', between: '\n* * *\n\n', end: '' },
    load: async () => (await import('./markdown.js')).writeMarkdown,
  },
  {
    name: 'text',
    aliases: ['txt'],
    extensions: ['.txt'],
    mediaType: 'text/plain',
    whole: false,
    description: 'headline and body, a blank line between paragraphs',
    many: { begin: '', between: '\n----------\n\n', end: '' },
    load: async () => (await import('./text.js')).writeText,
  },
  {
    name: 'ninjs',
    aliases: [],
    extensions: ['.ninjs.json'],
    mediaType: 'application/json',
    whole: false,
    description: 'IPTC News in JSON 3.1, for news systems; several stories are one array of items',
    many: { begin: '[\n', between: ',\n', end: ']\n' },
    load: async () => (await import('./ninjs.js')).writeNinjs,
  },
  {
    name: 'jsonld',
    aliases: ['json-ld'],
    extensions: ['.jsonld'],
    mediaType: 'application/ld+json',
    whole: false,
    description: 'a NewsArticle of schema.org as JSON-LD, for web pages; several stories are one array',
    many: { begin: '[\n', between: ',\n', end: ']\n' },
    load: async () => (await import('./jsonld.js')).writeJsonLd,
  },
] as const satisfies readonly Writer[];

/**
 * The writer of a name or an alias.
 *
 * @returns null where there is none of that name
 *
 * @example
 * findWriter('md')?.name // 'markdown'
 */
export function findWriter(name: string): Writer | null {
  return WRITERS.find(writer => writer.name === name || (writer.aliases as readonly string[]).includes(name)) ?? null;
}

/**
 * The writer that the end of a name stands for, packed or not, in whatever case: where several do, that of the longest.
 *
 * @returns null where it stands for none
 *
 * @example
 * writerOfName('out/page.md.gz')?.name      // 'markdown'
 * writerOfName('out/page.ninjs.json')?.name // 'ninjs', not 'json'
 */
export function writerOfName(name: string): Writer | null {
  const base = unpackedName(name.slice(name.lastIndexOf('/') + 1).toLowerCase());
  // What is nothing but an end is the name of a hidden file.
  const has = (end: string) => base.length > end.length && base.endsWith(end);
  let found: Writer | null = null;
  let longest = 0;
  for (const writer of WRITERS) {
    for (const end of writer.extensions) {
      if (end.length > longest && has(end)) [found, longest] = [writer, end.length];
    }
  }
  return found;
}
