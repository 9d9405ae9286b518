import { isPersonName } from '../reading/bylines/person.js';
import type { Story } from '../story/schema.js';
import { escapeJson } from './escape-json.js';
import { filled, filledTexts, type Members } from './filled.js';
import { ownSection } from './section.js';
import { bodyText } from './text.js';

const named = (type: string, name: string) => ({ '@type': type, name });

/** Who signs it, persons and houses; where nobody does, the agency that the byline names. */
function authors({ byline }: Story): readonly Members[] {
  const signers = filledTexts(byline?.authors ?? []);
  const typed = signers.map(name => named(isPersonName(name) ? 'Person' : 'Organization', name));
  return typed.length > 0 ? typed : filledTexts([byline?.agency]).map(name => named('Organization', name));
}

function agency({ byline, dateline }: Story): Members | null {
  const [name] = filledTexts([byline?.agency, dateline?.agency]);
  return name === undefined ? null : named('Organization', name);
}

function identifier({ file }: Story): Members | null {
  const [value] = filledTexts([file]);
  return value === undefined ? null : { '@type': 'PropertyValue', propertyID: 'file', value };
}

/**
 * Writes a story as a NewsArticle of schema.org in JSON-LD, indented, with a line end. What the story does not say is left
 * out; dates are as precise as the page states them, which schema.org allows. What it has no property for is left out as
 * well: captions without their pictures, titles of other stories, diagnostics.
 *
 * It may stand in `<script type="application/ld+json">`: every `<` of a text is escaped, so nothing in it ends the script
 * or begins a comment.
 *
 * @example
 * writeJsonLd(story) // '{\n  "@context": "https://schema.org",\n  "@type": "NewsArticle",\n ...}\n'
 */
export function writeJsonLd(story: Story): string {
  const articleBody = bodyText(story);
  const article = filled({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: identifier(story),
    headline: story.headline,
    description: story.standfirst,
    author: authors(story),
    sourceOrganization: agency(story),
    datePublished: story.published,
    dateModified: story.updated,
    articleSection: ownSection(story),
    keywords: filledTexts(story.tags),
    inLanguage: story.language,
    dateline: story.dateline?.text,
    wordCount: articleBody === '' ? null : story.wordCount,
    articleBody,
    creditText: filledTexts(story.credits),
    correction: filledTexts(story.corrections),
  });
  // In JSON this sign stands nowhere but in texts.
  return `${escapeJson(JSON.stringify(article, null, 2)).replaceAll('<', '\\u003c')}\n`;
}
