/** What speaks for one meaning of a zone's abbreviation. */
export interface Evidence {
  readonly agency: string | null;
  readonly place: string | null;
  readonly language: string | null;
  /** The zone that the caller gave: IANA name or offset. */
  readonly timezone: string | null;
  /** Text of the stamps' own lines: `PTI | New Delhi | Updated: ...`. */
  readonly text: string;
}

interface Witnesses {
  readonly languages: readonly string[];
  readonly agencies: readonly string[];
  readonly places: readonly string[];
}

const WORD = /[\p{L}\p{M}]+(?:[.'’-][\p{L}\p{M}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const INITIALS = 4;

/** The capitalised words of a text, in order, a bar for every other word, so that names can be looked for. */
function nameWords(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(word => (CAPITAL.test(word) ? word : '|'));
}

/** The first of the places that a text names, each word with a capital. */
function placeIn(text: string, places: readonly string[]): string | null {
  const words = ` ${nameWords(text).join(' ').toLowerCase()} `;
  return places.find(name => words.includes(` ${name} `)) ?? null;
}

/** The first of the agencies that a text names; initials (`AP`) count only in capitals. */
function agencyIn(text: string, agencies: readonly string[]): string | null {
  const words = ` ${nameWords(text).join(' ')} `;
  const initials = agencies.filter(name => name.length <= INITIALS).map(name => name.toUpperCase());
  const found = initials.find(name => words.includes(` ${name} `));
  return (
    found ??
    placeIn(
      text,
      agencies.filter(name => name.length > INITIALS),
    )
  );
}

const FIRST_LETTER = /(?<!\p{L})\p{L}/gu;
const asName = (name: string) => name.replace(FIRST_LETTER, letter => letter.toUpperCase());

/** The first of the names that `given`, a name by itself, is or holds. */
function isNamed(given: string, names: readonly string[]): string | null {
  const words = ` ${(given.toLowerCase().match(WORD) ?? []).join(' ')} `;
  return names.find(name => words.includes(` ${name} `)) ?? null;
}

/**
 * Why one meaning holds: the agency, the place or the language that speaks for it, as a phrase; null when none does.
 *
 * @example
 * namedEvidence(evidence, { languages: [], agencies: ['pti'], places: [] }) // 'the agency is PTI'
 */
export function namedEvidence(evidence: Evidence, { languages, agencies, places }: Witnesses): string | null {
  if (evidence.agency !== null && isNamed(evidence.agency, agencies) !== null)
    return `the agency is ${evidence.agency}`;
  if (evidence.place !== null && isNamed(evidence.place, places) !== null) return `the place is ${evidence.place}`;
  const named = agencyIn(evidence.text, agencies) ?? placeIn(evidence.text, places);
  if (named !== null) return `the line names ${asName(named)}`;
  if (evidence.language !== null && languages.includes(evidence.language))
    return `the language is ${evidence.language}`;
  return null;
}
