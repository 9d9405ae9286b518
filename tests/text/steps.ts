import { apply, type Step } from '../../src/text/edits.js';

/** What a step makes of a text. */
export const after = (step: Step, text: string): string => apply(text, step(text));
