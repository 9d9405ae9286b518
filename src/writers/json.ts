import type { Story } from '../story/schema.js';
import { escapeJson } from './escape-json.js';

/**
 * Writes a story as JSON, indented by two spaces, with a line end. Parsed, it is the story again.
 *
 * @example
 * writeJson(story) // '{\n  "headline": "Bridge opens",\n ...}\n'
 */
export function writeJson(story: Story): string {
  return `${escapeJson(JSON.stringify(story, null, 2))}\n`;
}
