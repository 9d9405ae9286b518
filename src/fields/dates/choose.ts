import type { Diagnostic } from '../../diagnostics.js';
import type { Line } from '../../lines/line.js';
import type { LabelKind } from '../../reading/dates/token.js';
import type { Located } from '../fields.js';

/** A stamp that was read, with what its label says it is. */
export interface Candidate<Place> {
  readonly kind: LabelKind | null;
  readonly value: string | null;
  readonly relative: boolean;
  /** True: a date with two readings. */
  readonly open: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly place: Place;
}

const DAY = 10;

/**
 * The first date, before any `2 hours ago`, or one of the same day that says more. A first date with two readings is not
 * passed over for a later one, which is another date.
 */
function best<Place>(candidates: readonly Candidate<Place>[]): Candidate<Place> | null {
  const valued = candidates.filter(({ value }) => value !== null);
  const first =
    candidates.find(({ value, relative, open }) => !relative && (open || value !== null)) ?? valued[0] ?? null;
  if (first === null || first.open) return null;
  const day = first.value?.slice(0, DAY);
  return valued
    .filter(({ value, relative }) => value?.slice(0, DAY) === day && !relative)
    .reduce((one, other) => ((other.value?.length ?? 0) > (one.value?.length ?? 0) ? other : one), first);
}

export interface Choice<Place> {
  readonly published: Candidate<Place> | null;
  readonly updated: Candidate<Place> | null;
  /** Each message once, with the first line that gives it. */
  readonly diagnostics: readonly Located[];
}

/**
 * Chooses, among all stamps of a page, the one that tells when the story was published and the one that tells when it was updated;
 * each is null where there is none. An update never stands in for a missing publication. A stamp without a label counts as the
 * publication, unless its day is later than that of the update.
 *
 * @param candidates in the order of the page
 */
export function choose<Place extends { readonly line: Line }>(candidates: readonly Candidate<Place>[]): Choice<Place> {
  const of = (kind: LabelKind | null) => candidates.filter(candidate => candidate.kind === kind);
  const updated = best(of('updated'));
  const latest = updated?.value?.slice(0, DAY) ?? '9999';
  const unlabelled = of(null).filter(({ value }) => value === null || value.slice(0, DAY) <= latest);
  const labelled = [...of('first'), ...of('published'), ...of('bare')];
  const published =
    best(of('first')) ??
    best(of('published')) ??
    best(of('bare')) ??
    (labelled.some(({ open }) => open) ? null : best(unlabelled));
  // What could not be read matters only where nothing else filled its place.
  const unread = [...(published ? [] : [...labelled, ...unlabelled]), ...(updated ? [] : of('updated'))];
  const once = new Map<string, Located>();
  for (const candidate of [published, updated, ...unread]) {
    for (const diagnostic of candidate?.diagnostics ?? []) {
      const key = `${diagnostic.code} ${diagnostic.message}`;
      if (candidate && !once.has(key)) once.set(key, { diagnostic, line: candidate.place.line });
    }
  }
  return { published, updated, diagnostics: [...once.values()] };
}
