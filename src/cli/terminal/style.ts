import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';
import type { Label } from '../../labels/labels.js';
import type { Io, Output } from '../io.js';

/** Bits of colour, as `getColorDepth` gives them, to the levels of chalk. */
const LEVELS: Readonly<Record<number, ColorSupportLevel>> = { 1: 0, 4: 1, 8: 2, 24: 3 };

/**
 * How much colour an output gets: none unless it is a terminal. NO_COLOR (not empty) takes it away, FORCE_COLOR gives
 * it anywhere (0 or false takes it away) and wins over NO_COLOR, as in Node.
 *
 * @example
 * colourLevel(pipe, { FORCE_COLOR: '1' }) // 1
 */
export function colourLevel(output: Output, env: Io['env']): ColorSupportLevel {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) {
    if (forced === '0' || forced === 'false') return 0;
    return forced === '2' ? 2 : forced === '3' ? 3 : 1;
  }
  if ((env['NO_COLOR'] ?? '') !== '' || output.isTTY !== true || env['TERM'] === 'dumb') return 0;
  return LEVELS[output.getColorDepth?.({ ...env }) ?? 4] ?? 1;
}

type Paint = (text: string) => string;

export interface Style {
  readonly plain: Paint;
  readonly title: Paint;
  readonly dim: Paint;
  readonly doubt: Paint;
  /** The paint of a line, by its label. */
  readonly line: (label: Label) => Paint;
  /** The paint of a label in the gutter. */
  readonly label: (label: Label) => Paint;
}

type Group = 'head' | 'note' | 'body' | 'chrome';

const GROUPS: Partial<Readonly<Record<Label, Group>>> = {
  headline: 'head',
  standfirst: 'head',
  byline: 'note',
  timestamp: 'note',
  dateline: 'note',
  paragraph: 'body',
  subheading: 'body',
  'list-item': 'body',
  quote: 'body',
  credit: 'note',
  correction: 'note',
};

/**
 * The colours of `explain`. The text of the story keeps the terminal's own foreground, so that it reads on dark and
 * light alike; only cyan and green are used beside bold and dim, and magenta for what is doubtful.
 */
export function makeStyle(level: ColorSupportLevel): Style {
  const chalk: ChalkInstance = new Chalk({ level });
  const plain: Paint = text => text;
  const lines: Readonly<Record<Group, Paint>> = {
    head: chalk.bold,
    body: plain,
    note: chalk.cyan,
    chrome: chalk.dim,
  };
  const labels: Readonly<Record<Group, Paint>> = {
    head: chalk.bold.green,
    body: chalk.green,
    note: chalk.cyan,
    chrome: chalk.dim,
  };
  return {
    plain,
    title: chalk.bold,
    dim: chalk.dim,
    doubt: chalk.magenta,
    line: label => lines[GROUPS[label] ?? 'chrome'],
    label: label => labels[GROUPS[label] ?? 'chrome'],
  };
}
