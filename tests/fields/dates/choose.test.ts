import { expect, it } from 'vitest';
import { diagnostic } from '../../../src/diagnostics.js';
import { type Candidate, choose } from '../../../src/fields/dates/choose.js';
import type { LabelKind } from '../../../src/reading/dates/token.js';
import { stampLines } from './lines.js';

interface Given {
  readonly relative?: boolean;
  readonly open?: boolean;
  readonly told?: string;
}

const lines = stampLines(['first', 'second', 'third', 'fourth']).map(({ line }) => line);

type Found = readonly [kind: LabelKind | null, value: string | null, given?: Given];

const page = (given: readonly Found[]) =>
  given.map(([kind, value, { relative = false, open = false, told } = {}], at) => ({
    kind,
    value,
    relative,
    open,
    diagnostics: told === undefined ? [] : [diagnostic('date-invalid', { text: told })],
    place: { line: lines[at] as (typeof lines)[number] },
  })) satisfies readonly Candidate<unknown>[];

const chosen = (...given: readonly Found[]) => {
  const { published, updated } = choose(page(given));
  return [published?.value ?? null, updated?.value ?? null];
};

it('the first of a kind, or one of the same day that says more', () => {
  expect(chosen(['published', '2022-05-03'], ['published', '2022-05-04T15:46:00'])).toEqual(['2022-05-03', null]);
  expect(
    chosen(
      ['published', '2022-05-03'],
      ['published', '2022-05-03T15:46:00'],
      ['published', '2022-05-03T15:46:00+00:00'],
      ['published', '2022-05-03T18:46:00+03:00'],
    ),
  ).toEqual(['2022-05-03T15:46:00+00:00', null]);
  expect(chosen(['published', '2022-05-03T15:46:00'], ['published', '2022-05-03'])[0]).toBe('2022-05-03T15:46:00');
});

it('what is told from now on counts only where no date stands, and never as the fuller one', () => {
  const relative = { relative: true };
  expect(chosen([null, '2022-05-04T15:46:00', relative], [null, '2022-05-03'])[0]).toBe('2022-05-03');
  expect(chosen([null, '2022-05-03'], [null, '2022-05-03T15:46:00', relative])[0]).toBe('2022-05-03');
  expect(chosen([null, null, relative], [null, '2022-05-03T15:46:00', relative])[0]).toBe('2022-05-03T15:46:00');
});

it('a date that could not be read is passed over, one with two readings is not', () => {
  expect(chosen([null, null], [null, '2022-05-03'])[0]).toBe('2022-05-03');
  expect(chosen([null, null, { open: true }], [null, '2022-05-03'])[0]).toBeNull();
  expect(chosen(['published', null, { open: true }], [null, '2022-05-03'])[0]).toBeNull();
  expect(chosen(['first', null, { open: true }], [null, '2022-05-03'])[0]).toBeNull();
  expect(chosen(['published', null], [null, '2022-05-03'])[0]).toBe('2022-05-03');
});

it('first published comes before published, and both before no label', () => {
  expect(chosen([null, '2022-05-01'], ['published', '2022-05-02'], ['first', '2022-05-03'])[0]).toBe('2022-05-03');
  expect(chosen([null, '2022-05-01'], ['published', '2022-05-02'])[0]).toBe('2022-05-02');
  expect(chosen(['bare', '2022-05-01'], ['published', '2022-05-02'])[0]).toBe('2022-05-02');
  expect(chosen([null, '2022-05-01'], ['bare', '2022-05-02'])[0]).toBe('2022-05-02');
});

it('no label is no update, and no publication after the update', () => {
  expect(chosen(['updated', '2022-05-03'])).toEqual([null, '2022-05-03']);
  expect(chosen([null, '2022-05-04'], ['updated', '2022-05-03T15:46:00'])).toEqual([null, '2022-05-03T15:46:00']);
  expect(chosen([null, '2022-05-03T17:00:00'], ['updated', '2022-05-03T15:46:00'])[0]).toBe('2022-05-03T17:00:00');
  expect(chosen(['other', '2022-05-03'])).toEqual([null, null]);
});

const told = (...given: readonly Found[]) =>
  choose(page(given)).diagnostics.map(({ diagnostic: { message }, line }) => [message.includes('one'), line.text]);

it('tells what was noticed about the chosen, and what could not be read only where nothing filled its place', () => {
  expect(told(['published', '2022-05-03', { told: 'one' }])).toEqual([[true, 'first']]);
  expect(told(['published', null, { told: 'one' }], ['published', '2022-05-03'])).toEqual([]);
  expect(told(['published', null, { told: 'one' }])).toEqual([[true, 'first']]);
  expect(told(['first', null, { told: 'one' }])).toEqual([[true, 'first']]);
  expect(told([null, null, { told: 'one' }])).toEqual([[true, 'first']]);
  expect(told(['updated', null, { told: 'one' }])).toEqual([[true, 'first']]);
  expect(told(['updated', null, { told: 'one' }], ['updated', '2022-05-03'])).toEqual([]);
  expect(told(['other', null, { told: 'one' }])).toEqual([]);
});

it('tells each thing once, on its first line', () => {
  expect(told([null, null, { told: 'one' }], [null, null, { told: 'two' }], [null, null, { told: 'one' }])).toEqual([
    [true, 'first'],
    [false, 'second'],
  ]);
});
