/**
 * Below this a story deserves a second look: its confidence is the chance that the word F1 of its body is 0.95 or more, so
 * something is more likely to be wrong than not.
 */
export const LOW_CONFIDENCE = 0.5;
