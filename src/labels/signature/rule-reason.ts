import type { Candidate } from '../candidate.js';

/**
 * The reason of the rule that gave a line the same label, for a trace: it tells a reader more than points do.
 *
 * @returns undefined where no rule spoke, or another label was claimed
 */
export const ruleReason = (candidate: Candidate | undefined, label: 'byline' | 'timestamp') =>
  candidate?.claim?.label === label ? candidate.claim.reason : undefined;
