import type { Candidate } from '../candidate.js';

/** What a rule that took the line for the same gave as its reason: it says more than the points. */
export const ruleReason = (candidate: Candidate | undefined, label: 'byline' | 'timestamp') =>
  candidate?.claim?.label === label ? candidate.claim.reason : undefined;
