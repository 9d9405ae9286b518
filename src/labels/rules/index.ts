import type { Rule } from '../rule.js';
import { advertisement } from './advertisement.js';
import { alsoRead } from './also-read.js';
import { authorBio } from './author-bio.js';
import { breadcrumb } from './breadcrumb.js';
import { byline } from './byline.js';
import { caption } from './caption.js';
import { comments } from './comments.js';
import { cookieNotice } from './cookie-notice.js';
import { copyright } from './copyright.js';
import { correction } from './correction.js';
import { credit } from './credit.js';
import { dateline } from './dateline.js';
import { mediaPlayer } from './media-player.js';
import { menu } from './menu.js';
import { mostRead } from './most-read.js';
import { newsletter } from './newsletter.js';
import { nextStory } from './next-story.js';
import { otherChrome } from './other-chrome.js';
import { pagination } from './pagination.js';
import { paywall } from './paywall.js';
import { previousStory } from './previous-story.js';
import { relatedList } from './related-list.js';
import { shareBar } from './share-bar.js';
import { slug } from './slug.js';
import { tags } from './tags.js';
import { timestamp } from './timestamp.js';

/** Every rule. The first claim wins, so the more particular stand above the more general. */
export const RULES: readonly Rule[] = [
  slug,
  cookieNotice,
  paywall,
  copyright,
  breadcrumb,
  nextStory,
  previousStory,
  alsoRead,
  shareBar,
  advertisement,
  newsletter,
  correction,
  credit,
  caption,
  mediaPlayer,
  dateline,
  byline,
  timestamp,
  pagination,
  comments,
  tags,
  authorBio,
  relatedList,
  mostRead,
  menu,
  otherChrome,
];
