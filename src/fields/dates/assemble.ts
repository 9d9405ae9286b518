import type { Scan } from '../../reading/dates/scan.js';
import type {
  ClockTime,
  DateFound,
  LabelFound,
  RelativeFound,
  Token,
  YearlessFound,
  ZoneFound,
} from '../../reading/dates/token.js';
import { isBare, joins, joinsWeekday, joinsZone } from './gap.js';
import type { Draft, RawStamp } from './raw-stamp.js';
import { settleTwins } from './twins.js';

/** How far from its label a date may stand: `Published by Ann Example in Sport on ...`. */
const LABEL_REACH = 80;

const sameDate = (a: DateFound, b: DateFound) =>
  a.readings.some(one =>
    b.readings.some(other => one.year === other.year && one.month === other.month && one.day === other.day),
  );

const hasDay = (draft: Draft) => draft.date !== null || draft.relative !== null || draft.yearless !== null;

const newDraft = (line: number, { from, to }: Token, label: LabelFound | null, alone: boolean): Draft => ({
  label,
  date: null,
  relative: null,
  yearless: null,
  time: null,
  zone: null,
  weekday: null,
  second: null,
  line,
  from,
  to,
  alone,
});

/** Puts the tokens of one line together. */
class LineAssembly {
  readonly drafts: Draft[] = [];

  private readonly alone: boolean;
  private readonly tokens: readonly Token[];

  constructor(
    private readonly line: number,
    private readonly found: Scan,
  ) {
    this.alone = isBare(found.rest);
    // Beside a whole date another day is no stamp of its own: `3 to 5 March 2018`.
    const isDated = found.tokens.some(({ date }) => date);
    this.tokens = isDated ? found.tokens.filter(token => !token.yearless) : found.tokens;
  }

  run(): Draft[] {
    this.tokens.forEach((token, index) => {
      if (token.label) this.drafts.push(newDraft(this.line, token, token.label, this.alone));
      else if (token.weekday !== undefined) this.addWeekday(token.weekday, token, index);
      else if (token.date) this.addDate(token.date, token, index);
      else if (token.relative) this.addRelative(token.relative, token);
      else if (token.yearless) this.addYearless(token.yearless, token, index);
      else if (token.time) this.addTime(token.time, token, index);
      else if (token.zone) this.addZone(token.zone, token);
    });
    return this.drafts;
  }

  private gap(from: number, to: number): string {
    return this.found.rest.slice(from, to);
  }

  private start(token: Token): Draft {
    const draft = newDraft(this.line, token, null, this.alone);
    this.drafts.push(draft);
    return draft;
  }

  /** The draft that a token may still go to; a new one when the open one is too far away. */
  private open(token: Token): Draft {
    const draft = this.drafts.at(-1);
    if (!draft) return this.start(token);
    const gap = this.gap(draft.to, token.from);
    const near = draft.time === null && !hasDay(draft) ? gap.length <= LABEL_REACH : joins(gap);
    return near ? draft : this.start(token);
  }

  /** A weekday behind its date; one that stands before a date waits for it. */
  private addWeekday(weekday: number, token: Token, index: number) {
    const draft = this.drafts.at(-1);
    if (!(draft?.date || draft?.yearless) || draft.weekday !== null || this.weekdayBefore(index + 1) !== null) return;
    if (joinsWeekday(this.gap(draft.to, token.from))) draft.weekday = weekday;
  }

  /** The weekday right before a date. */
  private weekdayBefore(index: number): Token | null {
    const before = this.tokens[index - 1];
    const date = this.tokens[index];
    if (before?.weekday === undefined || !(date?.date || date?.yearless)) return null;
    if (!joinsWeekday(this.gap(before.to, date.from))) return null;
    // `Saturday/Sunday, 25/26 May`: the first day counts, of both
    const first = this.tokens[index - 2];
    return first?.weekday !== undefined && this.gap(first.to, before.from) === '/' ? first : before;
  }

  private addDate(date: DateFound, token: Token, index: number) {
    let draft = this.open(token);
    if (draft.date && !sameDate(draft.date, date)) draft = this.start(token);
    if (draft.date === null || draft.date.readings.length > date.readings.length) draft.date = date;
    draft.relative = null;
    if (token.time && !draft.time) {
      draft.time = token.time;
      draft.zone = token.zone ?? null;
    }
    this.takeWeekday(draft, index);
    draft.to = token.to;
  }

  /** The weekday before a date becomes a part of its stamp. */
  private takeWeekday(draft: Draft, index: number) {
    const weekday = this.weekdayBefore(index);
    if (weekday === null) return;
    draft.weekday = weekday.weekday ?? null;
    draft.from = Math.min(draft.from, weekday.from);
  }

  private addRelative(relative: RelativeFound, token: Token) {
    const draft = this.open(token);
    if (hasDay(draft)) return;
    draft.relative = relative;
    draft.to = token.to;
  }

  private addYearless(yearless: YearlessFound, token: Token, index: number) {
    const draft = this.open(token);
    if (hasDay(draft)) return;
    draft.yearless = yearless;
    this.takeWeekday(draft, index);
    draft.to = token.to;
  }

  private addTime(time: ClockTime, token: Token, index: number) {
    const draft = this.opensStamp(token, index) ? this.start(token) : this.open(token);
    if (draft.time === null) draft.time = time;
    else if (draft.second === null) draft.second = { time, zone: null };
    else return;
    draft.to = token.to;
  }

  /** Tells whether a time belongs to the date behind it rather than to the stamp before it. */
  private opensStamp(token: Token, index: number): boolean {
    const last = this.drafts.at(-1);
    if (!last || !hasDay(last)) return false;
    const next = this.tokens.slice(index + 1).find(({ zone, weekday }) => !zone && weekday === undefined);
    if (!next?.date || !joins(this.gap(token.to, next.from))) return false;
    return last.time !== null || !joins(this.gap(last.to, token.from));
  }

  private addZone(zone: ZoneFound, token: Token) {
    const draft = this.drafts.at(-1);
    if (!draft?.time || !joinsZone(this.gap(draft.to, token.from))) return;
    if (draft.second) draft.second = { time: draft.second.time, zone: draft.second.zone ?? zone };
    else if (draft.zone) return;
    else draft.zone = zone;
    draft.to = token.to + (/^[)\]]/.test(this.gap(token.to, token.to + 1)) ? 1 : 0);
  }
}

/** Whether it tells a day, and not only a word for one among others. */
const isDay = (draft: Draft) => draft.date !== null || (draft.alone && hasDay(draft));

const isEmpty = (draft: Draft) => draft.time === null && !hasDay(draft);

/** A zone at the end of a line also belongs to the stamps before it that name none. */
function shareZone(drafts: readonly Draft[]): void {
  const zone = drafts.at(-1)?.zone ?? null;
  if (zone === null) return;
  for (const draft of drafts.slice(0, -1).reverse()) {
    if (draft.zone) return;
    if (draft.time) draft.zone = zone;
  }
}

const seconds = ({ hour, minute, second }: ClockTime) => (hour * 60 + minute) * 60 + second;

/** `Published Feb 13, 2018 15:46 | Updated 15:48`: the second time is of the same day, if it is the later one. */
function shareDay(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    if (!draft.label || !draft.time || hasDay(draft) || !before?.date) return;
    if (before.time && seconds(before.time) > seconds(draft.time)) return;
    draft.date = before.date;
    draft.weekday = before.weekday;
  });
}

/** A label without a date goes to the date at the head of the next line, or else to the one before it on its own. */
function settleLabel(
  drafts: Draft[],
  next: readonly Draft[],
  scans: { readonly own: Scan; readonly next: Scan | undefined },
): void {
  const last = drafts.at(-1);
  if (!last?.label || !isEmpty(last)) return;
  const before = drafts.at(-2);
  const heir = next[0];
  const bracketed = /[([（]\s?$/u.test(scans.own.rest.slice(0, last.from));
  if (!bracketed && heir && !heir.label && isDay(heir) && joins(scans.next?.rest.slice(0, heir.from) ?? ''))
    heir.label = last.label;
  else if (before && !before.label && hasDay(before) && joins(scans.own.rest.slice(before.to, last.from)))
    before.label = last.label;
  drafts.pop();
}

/** A line that is a time and nothing else goes to the date that ends the line before it. */
function settleTime(drafts: readonly Draft[], next: Draft[], nextScan: Scan | undefined): void {
  const last = drafts.at(-1);
  const [time, ...more] = next;
  if (!last?.date || last.time || !time?.time || more.length > 0 || time.label || hasDay(time)) return;
  if (nextScan && isBare(nextScan.rest)) {
    last.time = time.time;
    last.zone = time.zone;
    last.second = time.second;
    next.pop();
  }
}

/**
 * Pairs what was found on the lines into stamps. A label opens a stamp; a date takes the time beside it; a second time
 * without a date of its own is the same moment in another zone. Of two days with nothing between them the later one is the
 * update: see `twins.ts`. What has no day in the end is left out.
 */
export function assemble(scans: readonly Scan[]): readonly RawStamp[] {
  const lines = scans.map((found, line) => new LineAssembly(line, found).run());
  lines.forEach((drafts, index) => {
    const own = scans[index];
    const next = lines[index + 1] ?? [];
    if (own) {
      settleTwins(drafts, own.rest, next);
      settleLabel(drafts, next, { own, next: scans[index + 1] });
    }
    settleTime(drafts, next, scans[index + 1]);
    shareZone(drafts);
    shareDay(drafts);
  });
  return lines.flat().filter(hasDay);
}
