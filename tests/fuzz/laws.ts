import { explain } from '../../src/cli/terminal/explain.js';
import { makeStyle } from '../../src/cli/terminal/style.js';
import { LABELS, type Story, storySchema } from '../../src/index.js';
import { cleanText } from '../../src/text/index.js';
import type { Write } from '../../src/writers/index.js';

/** An input and what was made of it. */
export interface Case {
  readonly text: string;
  /** With its trace. */
  readonly story: Story;
  /** Cleans the same text again. */
  readonly again: () => Story;
  readonly writers: readonly Write[];
  /** CPU time of cleaning, in seconds. */
  readonly seconds: number;
  readonly bytes: number;
}

/** Something that holds of every input. */
export interface Law {
  readonly name: string;
  /** @returns why it is broken; null when it is not */
  readonly broken: (of: Case) => string | null;
}

/** What a terminal obeys: controls but the line end, separators, marks of direction, halves of surrogate pairs. */
export const OBEYED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Seconds that any input may take, and those that each megabyte and each line add: a line costs much, however short. */
const LEAST_TIME = 1;
const TIME_OF_MB = 8;
const TIME_OF_LINE = 60e-6;
const MB = 1e6;

const shown = (text: string) => JSON.stringify(text.slice(0, 80));

function firstObeyed(texts: Iterable<string>): string | null {
  for (const text of texts) {
    const at = text.search(OBEYED);
    if (at >= 0) return `U+${text.charCodeAt(at).toString(16)} in ${shown(text.slice(Math.max(0, at - 30)))}`;
  }
  return null;
}

/** What each writer makes of a story, one at a time: those of many lines are long. */
function* outputs(story: Story, writers: readonly Write[]): Generator<string> {
  for (const write of writers) yield write(story);
}

/** The laws of the house, as far as one input can show that they are broken. */
export const LAWS: readonly Law[] = [
  {
    name: 'the trace is the source, each visible character in one span',
    broken: ({ text, story: { trace } }) => {
      if (trace === undefined) return 'there is no trace';
      let end = 0;
      for (const { span, source, blank, label } of trace.lines) {
        if (span[0] < end || span[1] <= span[0]) return `the span ${span} begins before ${end}, or is empty`;
        if (/\S/.test(blank) || blank !== text.slice(end, span[0])) return `before ${span} stands ${shown(blank)}`;
        if (source !== text.slice(...span)) return `the span ${span} is not ${shown(source)}`;
        if (!Object.hasOwn(LABELS, label)) return `there is no label ${label}`;
        end = span[1];
      }
      return trace.blankAfter === text.slice(end) && !/\S/.test(trace.blankAfter)
        ? null
        : `the end is missing from ${end} on`;
    },
  },
  {
    name: 'the schema accepts the story',
    broken: ({ story }) => storySchema.safeParse(story).error?.message ?? null,
  },
  {
    name: 'the same text gives the same bytes',
    broken: ({ story, again }) =>
      JSON.stringify(again()) === JSON.stringify(story) ? null : 'the second time gave others',
  },
  {
    name: 'no output has anything that a terminal obeys',
    broken: ({ story, writers }) =>
      firstObeyed(outputs(story, writers)) ?? firstObeyed(explain(story, makeStyle(0), null)),
  },
  {
    name: 'clean copy has nothing left to clean',
    broken: ({ story }) => {
      const unclean = story.body.find(({ text }) => cleanText(text).text !== text);
      return unclean === undefined ? null : shown(unclean.text);
    },
  },
  {
    name: 'time is bounded by bytes and lines',
    broken: ({ text, seconds, bytes }) => {
      const lines = text.split('\n').length;
      const most = LEAST_TIME + (TIME_OF_MB * bytes) / MB + TIME_OF_LINE * lines;
      return seconds <= most ? null : `${seconds.toFixed(1)} s for ${bytes} bytes in ${lines} lines`;
    },
  },
];
