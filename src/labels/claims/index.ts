import type { Line } from '../../lines/line.js';
import type { Candidate } from '../candidate.js';
import { RULES } from '../rules/index.js';
import { claimFrontMatter } from './front-matter.js';
import { claimLines } from './lines.js';
import { claimLists } from './lists.js';
import { freeLoneTitle } from './lone-title.js';
import { claimNeighbours } from './story-neighbours.js';
import { claimTeasers } from './teasers.js';

/**
 * The candidates of a page: its lines, cut where a rule claims a part of one, with what the rules claim and what it takes
 * more than one line to tell: front matter, the stories before and after, lists below their heading, teasers.
 *
 * @example
 * candidatesOf(toLines(document))[0].claim // { label: 'breadcrumb', reason: 'begins with Home and a separator', sure: true }
 */
export const candidatesOf = (lines: readonly Line[]): Candidate[] =>
  claimTeasers(claimLists(claimNeighbours(freeLoneTitle(claimFrontMatter(claimLines(RULES, lines))))));
