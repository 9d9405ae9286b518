import type { Mutation } from '../mutation.js';
import { bidi } from './bidi.js';
import { combining } from './combining.js';
import { control } from './control.js';
import { cut } from './cut.js';
import { glue } from './glue.js';
import { longWord } from './long-word.js';
import { manyLines } from './many-lines.js';
import { repeat } from './repeat.js';
import { reverse } from './reverse.js';
import { surrogates } from './surrogates.js';
import { wrap } from './wrap.js';

/** Every way in which the fuzzer damages a page. */
export const MUTATIONS: readonly Mutation[] = [
  cut,
  glue,
  repeat,
  reverse,
  wrap,
  control,
  bidi,
  combining,
  surrogates,
  longWord,
  manyLines,
];
