import type { Story } from '../story/schema.js';
import { type BlockForms, writeBlocks } from './blocks.js';
import { escapeHeading, escapeMarkdown } from './escape-markdown.js';
import { writeFrontMatter } from './front-matter.js';

const FORMS: BlockForms = {
  paragraph: escapeMarkdown,
  subheading: text => `## ${escapeHeading(text)}`,
  'list-item': text => `- ${escapeMarkdown(text)}`,
  numbered: ({ mark, text }) => `${mark} ${escapeMarkdown(text)}`,
  quote: text => `> ${escapeMarkdown(text)}`,
};

/**
 * Writes a story as Markdown: its fields as YAML front matter, the headline, the body. What in the text would be a mark
 * of Markdown is escaped. Fields that are `null` or empty are left out of the front matter.
 *
 * @example
 * writeMarkdown(story) // '---\nheadline: Bridge opens\n...---\n\n# Bridge opens\n\nThe bridge is open.\n'
 */
export function writeMarkdown(story: Story): string {
  const copy = writeBlocks(story, headline => `# ${escapeHeading(headline)}`, FORMS);
  return copy === '' ? writeFrontMatter(story) : `${writeFrontMatter(story)}\n${copy}`;
}
