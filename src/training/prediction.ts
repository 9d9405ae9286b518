import type { Story } from '../story/schema.js';

/** A prediction in the form that the corpus's scorer reads. */
export function prediction(id: string, render: string, story: Story): string {
  const { byline } = story;
  const authors = byline?.authors.length ? byline.authors : [byline?.agency].filter(Boolean);
  const body = story.body.map(block => block.text).join('\n\n');
  const { headline, published, confidence } = story;
  return `${JSON.stringify({ id, render, body, headline, authors, published, confidence })}\n`;
}
