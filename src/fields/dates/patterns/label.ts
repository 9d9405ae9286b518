import words from '../../../labels/words/dates/labels.json' with { type: 'json' };
import { alternation, asListed } from '../alternation.js';
import type { LabelFound, LabelKind, Pattern } from '../token.js';

const KINDS = ['first', 'published', 'updated', 'other'] as const satisfies readonly LabelKind[];

const LABELS = new Map<string, LabelFound>();
for (const kind of KINDS) {
  for (const [language, phrases] of Object.entries(words[kind])) {
    for (const phrase of phrases) {
      const languages = [...(LABELS.get(phrase)?.languages ?? []), language];
      LABELS.set(phrase, { kind, languages });
    }
  }
}

/**
 * The word that says what a date is: first published, published, updated, or something that is not the story's date.
 *
 * Accepts `Published`, `UPDATED`, `First published on`, `Last modified`, `Zuletzt aktualisiert`, `Mis à jour`, `Imesasishwa`, `更新`.
 * Refuses `unpublished`, `Updates`, `publisher`, `Standard`, `Dated`.
 */
export const label: Pattern = {
  name: 'label',
  small: true,
  regex: new RegExp(`(${alternation(LABELS.keys())})`, 'gu'),
  read: ([, phrase = '']) => {
    const found = LABELS.get(asListed(phrase));
    return found === undefined ? null : { label: found };
  },
};
