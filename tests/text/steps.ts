import { apply, type Edits } from '../../src/text/edits.js';
import type { Step } from '../../src/text/step.js';
import { surveyor } from '../../src/text/survey.js';

/** What a step would change in a text, as it is asked in the pipeline: only where the text has its signs. */
export function editsOf(step: Step, text: string): Edits {
  const seen = surveyor([step])(text);
  return seen.concerns(step) ? step.edits(text, seen.places(step)) : [];
}

/** What a step makes of a text. */
export const after = (step: Step, text: string): string => apply(text, editsOf(step, text));
