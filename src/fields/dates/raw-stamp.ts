import type {
  ClockTime,
  DateFound,
  LabelFound,
  RelativeFound,
  YearlessFound,
  ZoneFound,
} from '../../reading/dates/token.js';

/** What belongs together on a line: one stamp, not yet read. */
export interface RawStamp {
  readonly label: LabelFound | null;
  readonly date: DateFound | null;
  readonly relative: RelativeFound | null;
  readonly yearless: YearlessFound | null;
  readonly time: ClockTime | null;
  readonly zone: ZoneFound | null;
  readonly weekday: number | null;
  /** The same moment given a second time: `1549 GMT (2349 HKT)`. */
  readonly second: { readonly time: ClockTime; readonly zone: ZoneFound | null } | null;
  /** Index of the line, and the stretch of its text. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** True: the line holds dates and times and nothing else. */
  readonly alone: boolean;
}

/** A stamp while it is put together. */
export type Draft = { -readonly [Key in keyof RawStamp]: RawStamp[Key] };
