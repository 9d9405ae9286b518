import { expect, it } from 'vitest';
import { attempt, failureOf } from '../../src/batch/engine.js';
import { diagnostic } from '../../src/diagnostics.js';
import { NotLoaded } from '../../src/on-demand.js';
import { emptyStory } from '../cli/harness.js';

const cleaned = { story: emptyStory, lines: [] };
const broken = () => {
  throw new RangeError('too deep');
};

it('gives what the work gives', () => {
  expect(attempt(() => cleaned, false)).toBe(cleaned);
});

it('makes an error the diagnostic of its document', () => {
  expect(attempt(broken, false)).toEqual({
    code: 'internal-error',
    severity: 'error',
    message: 'internal error: too deep',
  });
});

it('lets an error through for whoever looks for it', () => {
  expect(() => attempt(broken, true)).toThrow(RangeError);
});

it('takes the first error of a story for its failure', () => {
  const warning = diagnostic('no-headline');
  const error = diagnostic('no-body');
  expect(failureOf({ ...emptyStory, diagnostics: [warning, error] })).toBe(error);
  expect(failureOf({ ...emptyStory, diagnostics: [warning] })).toBeNull();
});

it('attempt leaves a library that is missing to those who can wait for it', () => {
  const lacking = () => {
    throw new NotLoaded(async () => {});
  };
  expect(() => attempt(lacking, false)).toThrow(NotLoaded);
});
