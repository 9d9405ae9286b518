import type { Label } from '../labels.js';

/**
 * A number for each label that a rule gives, in an order in which neighbours are alike, for trees ask whether a number is
 * at least another: first what stands far from the story, then what stands around and in it.
 */
export const CLAIM_CODES = {
  menu: 1,
  breadcrumb: 2,
  'cookie-notice': 3,
  copyright: 4,
  pagination: 5,
  'other-chrome': 6,
  'most-read': 7,
  'related-list': 8,
  comments: 9,
  'next-story': 10,
  'previous-story': 11,
  tags: 12,
  'share-bar': 13,
  newsletter: 14,
  advertisement: 15,
  paywall: 16,
  'media-player': 17,
  'also-read': 18,
  'author-bio': 19,
  slug: 20,
  caption: 21,
  timestamp: 22,
  byline: 23,
  credit: 24,
  correction: 25,
  headline: 26,
  standfirst: 27,
  subheading: 28,
  'list-item': 29,
  quote: 30,
  paragraph: 31,
  dateline: 32,
} as const satisfies Record<Label, number>;
