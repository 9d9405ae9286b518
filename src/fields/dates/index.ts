import type { Line } from '../../lines/line.js';
import { isoDay } from '../../reading/dates/calendar.js';
import { DATES, PATTERNS } from '../../reading/dates/patterns/index.js';
import { LONGEST, scan } from '../../reading/dates/scan.js';
import type { DateOrder, LabelKind } from '../../reading/dates/token.js';
import type { FieldOptions, Located } from '../fields.js';
import { assemble } from './assemble.js';
import { type Candidate, choose } from './choose.js';
import type { RawStamp } from './raw-stamp.js';
import { plainDays, provenOrder } from './read-day.js';
import { readRelative } from './read-relative.js';
import { readStamp } from './read-stamp.js';

/** A line, or the part of one, that tells when the story was published or updated. */
export interface StampLine {
  readonly text: string;
  readonly line: Line;
}

/** A moment as stated. */
export interface Stamp {
  /** ISO 8601, as precise as stated: `2018-02-13`, `2018-02-13T15:46:00`, `2018-02-13T15:46:00+03:00`. */
  readonly value: string;
  /** What the page says. */
  readonly written: string;
  readonly line: Line;
}

export interface StampOptions extends FieldOptions {
  /** News agency of the story: evidence for zones (PTI: IST is India's). */
  readonly agency?: string | null | undefined;
  /** Place of the dateline: evidence for zones. */
  readonly place?: string | null | undefined;
  /** Lines of the page that are not the story's: their dates tell how the page writes day and month. Asked only in doubt. */
  readonly elsewhere?: (() => readonly string[]) | undefined;
}

export interface Stamps {
  readonly published: Stamp | null;
  readonly updated: Stamp | null;
  readonly diagnostics: readonly Located[];
}

const asStamp = (found: Candidate<Omit<Stamp, 'value'>> | null): Stamp | null =>
  found === null || found.value === null ? null : { value: found.value, ...found.place };

/** A page does not date itself so many days ahead. */
const FAR = 7;

/** The day so many days after the moment of fetching, in ISO 8601; null where that is not known. */
function dayAfter(now: string | undefined, days: number): string | null {
  const read = now === undefined ? null : readRelative({ unit: 'day', count: -days }, now);
  return read === null ? null : isoDay(read.day);
}

/** The first day of a kind that is told whole and plainly. */
const plainDay = (stamps: readonly RawStamp[], kind: LabelKind) =>
  stamps.find(({ date, label }) => label?.kind === kind && date?.readings.length === 1)?.date?.readings[0] ?? null;

/** More lines than any page has stamps. */
const MOST_LINES = 200;

/**
 * Finds when a story was published and updated in its timestamp lines.
 *
 * A value has the form `2018-02-13` without a time, `2018-02-13T15:46:00` without a zone, and `2018-02-13T15:46:00+03:00`
 * with one; UTC is `+00:00`. A zone at the end of a line holds for all stamps of the line; `timezone` fills in where there
 * is none. A stamp without a label counts as published, `Updated` alone leaves `published` null. What is not stated
 * (which of two days, which of two zones) is left out and told in a diagnostic. Only the first 500 characters of a
 * line and the first 200 lines are looked at.
 *
 * @throws RangeError when `timezone` is not a zone.
 * @example
 * readStamps([{ text: 'Published May 3, 2022 at 15:46, Updated at 17:10 GMT +3', line }], {})
 * // published.value '2022-05-03T15:46:00+03:00', updated.value '2022-05-03T17:10:00+03:00'
 */
export function readStamps(lines: readonly StampLine[], options: StampOptions): Stamps {
  const heads = lines.slice(0, MOST_LINES);
  const raw = assemble(heads.map(({ text }) => scan(text, PATTERNS)));
  let asked: { readonly proven: DateOrder | null; readonly known: ReadonlySet<string> } | null = null;
  const page = () => {
    if (asked === null) {
      const others = (options.elsewhere?.() ?? []).slice(0, MOST_LINES).flatMap(text => scan(text, DATES).tokens);
      const all = [...raw, ...others.map(({ date = null }) => ({ date }))];
      asked = { proven: provenOrder(all), known: plainDays(all) };
    }
    return asked;
  };
  const context = {
    options,
    order: {
      dayFirst: options.dayFirst ?? null,
      proven: () => page().proven,
      known: () => page().known,
      language: options.language ?? null,
      latest: dayAfter(options.now, 1),
    },
    future: dayAfter(options.now, FAR),
    own: { published: plainDay(raw, 'published') ?? plainDay(raw, 'first'), updated: plainDay(raw, 'updated') },
    zones: {
      agency: options.agency ?? null,
      place: options.place ?? null,
      language: options.language ?? null,
      timezone: options.timezone ?? null,
      text: heads.map(({ text }) => text.slice(0, LONGEST)).join(' | '),
    },
  };
  const candidates = raw.flatMap(stamp => {
    const head = heads[stamp.line];
    if (!head) return [];
    const written = head.text.slice(stamp.from, stamp.to).trim();
    const read = readStamp(stamp, context, written);
    const open = read.diagnostics.some(({ code }) => code === 'date-ambiguous');
    const kind = stamp.label?.kind ?? null;
    return [
      {
        ...read,
        kind,
        open,
        relative: stamp.date === null,
        place: { written, line: head.line },
      },
    ];
  });
  const { published, updated, diagnostics } = choose(candidates);
  return { published: asStamp(published), updated: asStamp(updated), diagnostics };
}
