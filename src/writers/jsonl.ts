import type { Story } from '../story/schema.js';
import { compactJson } from './compact-json.js';

/**
 * Writes a story as one line of JSON with a line end. No content can break the line: whatever any language takes for
 * a line end is escaped. Parsed, it is the story again.
 *
 * @example
 * writeJsonl(story) // '{"headline":"Bridge opens",...}\n'
 */
export function writeJsonl(story: Story): string {
  return `${compactJson(story)}\n`;
}
