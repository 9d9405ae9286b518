import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import { isoDay, isoOffset, isoTime } from '../../reading/dates/calendar.js';
import type { CalendarDay, ClockTime } from '../../reading/dates/token.js';
import { offsetMinutes } from '../../reading/dates/zone.js';
import type { FieldOptions } from '../fields.js';
import type { Evidence } from './evidence.js';
import type { RawStamp } from './raw-stamp.js';
import { chooseDay, isWrongWeekday, type OrderEvidence } from './read-day.js';
import { readRelative } from './read-relative.js';
import { completeDay } from './read-yearless.js';
import { offsetIn, readZone } from './zones.js';

/** All that is known beside the stamp itself. */
export interface Context {
  readonly options: FieldOptions;
  readonly order: OrderEvidence;
  readonly zones: Evidence;
  /** A day from which on none is the story's, in ISO 8601; null where the moment of fetching is not known. */
  readonly future: string | null;
  /** Days of the story's own lines that are told whole: of its publication, of its update. */
  readonly own: { readonly published: CalendarDay | null; readonly updated: CalendarDay | null };
}

export interface ReadStamp {
  /** ISO 8601; null when the stamp does not tell. */
  readonly value: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

const MIDNIGHT: ClockTime = { hour: 0, minute: 0, second: 0 };
const HALF_DAY = 720;
const DAY = 1440;

const minutes = ({ hour, minute }: ClockTime) => hour * 60 + minute;

/** The offset that `16:30 IST (1100 GMT)` proves for the first zone. */
function counterpart({ second }: RawStamp, day: CalendarDay, time: ClockTime, evidence: Evidence): number | null {
  if (!second?.zone) return null;
  const other =
    'offset' in second.zone
      ? second.zone
      : readZone(second.zone.name, day, second.time, { ...evidence, timezone: null }, null);
  if (!('offset' in other)) return null;
  const apart = other.offset + minutes(time) - minutes(second.time);
  return apart > HALF_DAY ? apart - DAY : apart <= -HALF_DAY ? apart + DAY : apart;
}

/** The offset of a time, as the page or else the caller gives it, written as in ISO 8601; empty when none is known. */
function readOffset(stamp: RawStamp, day: CalendarDay, time: ClockTime, context: Context) {
  const { zone } = stamp;
  const { timezone } = context.options;
  if (zone === null) {
    return { text: timezone === undefined ? '' : isoOffset(offsetIn(timezone, day, time)), diagnostics: [] };
  }
  if ('offset' in zone) return { text: isoOffset(zone.offset), diagnostics: [] };
  const { name } = zone;
  const read = readZone(name, day, time, context.zones, counterpart(stamp, day, time, context.zones));
  if ('problem' in read) {
    return { text: '', diagnostics: [diagnostic(`zone-${read.problem}`, { zone: name })] };
  }
  const { offset, evidence } = read;
  const text = isoOffset(offset);
  const told = evidence === undefined ? [] : [diagnostic('zone-resolved', { zone: name, offset: text, evidence })];
  return { text, diagnostics: told };
}

const tooLittle: ReadStamp = { value: null, diagnostics: [] };

function readDated(stamp: RawStamp, context: Context, written: string): ReadStamp {
  const nothing = (code: 'date-invalid' | 'date-ambiguous') => ({
    value: null,
    diagnostics: [diagnostic(code, { text: written })],
  });
  const { date, time } = stamp;
  if (!date || (date.short && !time && !stamp.label && !stamp.alone)) return tooLittle;
  if (date.readings.length === 0) return nothing('date-invalid');
  const day = chooseDay(stamp, context.order);
  if (!day) return nothing('date-ambiguous');
  if (context.future !== null && isoDay(day) > context.future) return tooLittle;
  const wrong = isWrongWeekday(stamp, day) ? [diagnostic('weekday-mismatch', { text: written })] : [];
  if (!time) return { value: isoDay(day), diagnostics: wrong };
  const offset = readOffset(stamp, day, time, context);
  return { value: `${isoDay(day)}T${isoTime(time)}${offset.text}`, diagnostics: [...wrong, ...offset.diagnostics] };
}

function readRelatively(stamp: RawStamp, context: Context, written: string): ReadStamp {
  const { relative, time, label, alone } = stamp;
  if (!relative || (relative.word && !time && !label && !alone)) return tooLittle;
  const { now } = context.options;
  const read = now === undefined ? null : readRelative(relative, now);
  if (!read) return { value: null, diagnostics: [diagnostic('date-relative', { text: written })] };
  if (read.time)
    return { value: `${isoDay(read.day)}T${isoTime(read.time)}${isoOffset(read.offset)}`, diagnostics: [] };
  const offsetOn = (day: CalendarDay) => readOffset(stamp, day, time ?? MIDNIGHT, context);
  // `Today, 22:30 EST` is a day of that zone, which may not be the one of `now`.
  const clock = offsetMinutes(offsetOn(read.day).text);
  const { day } = (clock === null ? null : readRelative(relative, now ?? '', clock)) ?? read;
  if (!time) return { value: isoDay(day), diagnostics: [] };
  const offset = offsetOn(day);
  return { value: `${isoDay(day)}T${isoTime(time)}${offset.text}`, diagnostics: offset.diagnostics };
}

function readYearless(stamp: RawStamp, context: Context, written: string): ReadStamp {
  const { yearless, time, label, weekday, alone } = stamp;
  if (!yearless || (!label && !alone)) return tooLittle;
  const isUpdate = label?.kind === 'updated';
  const day = completeDay(yearless, weekday, {
    notAfter: isUpdate ? null : context.own.updated,
    notBefore: isUpdate ? context.own.published : null,
    now: context.options.now,
    labelled: label !== null && label !== undefined,
  });
  if (!day) return { value: null, diagnostics: [diagnostic('date-relative', { text: written })] };
  if (!time) return { value: isoDay(day), diagnostics: [] };
  const offset = readOffset(stamp, day, time, context);
  return { value: `${isoDay(day)}T${isoTime(time)}${offset.text}`, diagnostics: offset.diagnostics };
}

/**
 * Reads one stamp as a moment in ISO 8601, as precise as it is stated: a day, a day and a time, or both with an offset.
 *
 * @param context the options of the call, and what the rest of the page proves about the order of day and month, zones and years
 * @param written the stamp as the page writes it, for diagnostics
 * @returns a value of null where the stamp is none of the story's, or leaves the day open; the diagnostics then say so
 */
export const readStamp = (stamp: RawStamp, context: Context, written: string): ReadStamp =>
  stamp.date
    ? readDated(stamp, context, written)
    : stamp.yearless
      ? readYearless(stamp, context, written)
      : readRelatively(stamp, context, written);
