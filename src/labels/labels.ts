import type { Line } from '../lines/line.js';

/**
 * Every label a line can have, with what it stands for. The words are the field's own; `copydesk explain` prints them.
 * A line has exactly one.
 */
export const LABELS = {
  // story
  headline: 'the title of the story',
  standfirst: 'the summary that stands between headline and text',
  byline: 'who wrote the story, and for which agency',
  timestamp: 'when it was published or updated',
  dateline: 'place, agency and day at the head of the first paragraph',
  paragraph: 'running text',
  subheading: 'a heading within the text',
  'list-item': 'an item of a list within the text',
  quote: 'a quotation set off from the text',
  credit: 'who else worked on it: Reporting by, Editing by, contributed to this report',
  correction: 'a correction or clarification by the editors',
  // chrome
  breadcrumb: 'the path of sections that leads to the page, or the name of its section',
  menu: 'navigation: sections, site tools, log-in',
  'next-story': 'link to the next story',
  'previous-story': 'link to the previous story',
  'also-read': 'a link to another story, set between the paragraphs',
  'related-list': 'list of related stories',
  'most-read': 'list of the most read or latest stories',
  'share-bar': 'buttons to share, print, save or follow',
  newsletter: 'an invitation to sign up for mail or alerts',
  advertisement: 'an advertisement or its mark',
  paywall: 'a request to subscribe or log in to read on',
  'cookie-notice': 'the notice about cookies and consent',
  comments: "readers' comments and the form for them",
  tags: 'keywords and topics of the story',
  'author-bio': 'a note about the author',
  caption: 'the text and credit of a picture',
  'media-player': 'controls and texts of a player, a gallery or a post shown on the page',
  pagination: 'links to the pages of a story in parts',
  copyright: 'copyright, terms, imprint: the foot of the page',
  slug: 'wire header and take marks: slug, priority, (MORE), -30-; header of a mail, fields of an archive',
  'other-chrome': 'part of the page, of no kind known to copydesk',
} as const;

export type Label = keyof typeof LABELS;

/** The labels whose lines make the body of the story. */
export const BODY_LABELS = [
  'dateline',
  'paragraph',
  'subheading',
  'list-item',
  'quote',
] as const satisfies readonly Label[];

const BODY: ReadonlySet<Label> = new Set(BODY_LABELS);
/** Whether lines of a label are body of the story. */
export const isBodyLabel = (label: Label): boolean => BODY.has(label);

/** The labels that belong to the story, body or not; every other one is chrome. */
export const STORY_LABELS = [
  'headline',
  'standfirst',
  'byline',
  'timestamp',
  ...BODY_LABELS,
  'credit',
  'correction',
] as const satisfies readonly Label[];

/** A label with what gave it away. */
export interface Named {
  readonly label: Label;
  readonly reason: string;
  /** True: it stands in a list, and the heading above gave it away. */
  readonly listed?: boolean | undefined;
}

/** A line with its label. */
export interface LabelledLine {
  readonly line: Line;
  readonly label: Label;
  readonly reason: string;
  /** True: it stands in a list below the heading of its label. */
  readonly listed?: boolean | undefined;
  /** How sure the labelling is that the line is, or is not, part of the body: 0.5 to 1. Of a byline that it signs the story: 0.25 to 1. */
  readonly confidence: number;
}

/** The reason of a line of front matter, among which the title of the story may stand. */
export const IS_FRONT_MATTER = 'is front matter';
