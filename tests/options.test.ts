import { expect, it } from 'vitest';
import { type CleanOptions, clean, OptionsError } from '../src/index.js';
import { COMMAND_OPTIONS, cleanOptionsSchema, commandOptionsSchema } from '../src/options.js';

it('has options', () => {
  expect(COMMAND_OPTIONS.length).toBeGreaterThan(5);
});

it('states no flag twice, and each with a help', () => {
  const flags = COMMAND_OPTIONS.flatMap(({ flag, short, negatable }) => [
    flag,
    ...(short === undefined ? [] : [`-${short}`]),
    ...(negatable ? [flag.replace('--', '--no-')] : []),
  ]);
  expect(new Set([...flags, '--help', '-h', '--version']).size).toBe(flags.length + 3);
  for (const { flag, help } of COMMAND_OPTIONS) expect([flag, help]).toEqual([flag, expect.stringMatching(/^\S.{10}/)]);
});

it('gives only real options for conflicts', () => {
  const names = COMMAND_OPTIONS.map(({ name }) => name);
  const conflicts = COMMAND_OPTIONS.flatMap(option => option.conflicts ?? []);
  expect(conflicts.length).toBeGreaterThan(0);
  for (const { option } of conflicts) expect(names).toContain(option);
});

const takes = (given: unknown) => cleanOptionsSchema.safeParse(given).success;

it.each([
  { timezone: 'Europe/Berlin' },
  { now: '2018-02-13T15:46:00+03:00' },
  { language: 'en', dayFirst: true, trace: true },
])('takes %j', given => {
  expect(takes(given)).toBe(true);
});

it.each([
  { timezone: 'Berlin/Europe' },
  { now: '2018-02-13' },
  { language: 'English' },
  { dayFirst: 'yes' },
  { nosuch: 1 },
])('refuses %j', given => {
  expect(takes(given)).toBe(false);
});

it.each([
  ...['+03:00', '+05:30', '-12:00', '+14:00', '-00:00', 'Z', 'UTC', 'GMT'],
  ...[
    'Asia/Kolkata',
    'America/Argentina/Buenos_Aires',
    'Japan',
    'utc',
    'europe/berlin',
    'US/Eastern',
    'Etc/GMT+3',
    'PRC',
    'Zulu',
  ],
])('takes the time zone %s, and the dates read it', timezone => {
  expect(takes({ timezone })).toBe(true);
  const { story } = clean('Orvel opens its bridge\n\nPublished 13 Feb 2018 15:46', { timezone });
  expect(story.published).toMatch(/^2018-02-13T15:46:00[+-]\d\d:\d\d$/);
});

it.each([
  ...['BST', 'CST', 'IST', 'EST', '+15:00', '+99:99', '+14:01', '-12:01', '+05:60', '+0530'],
  ...['bst', 'Japanese', 'GMT+3', '+03', '', '3', '/', 'Nowhere/', 'UTC ', ' UTC', 'UTC\n'],
])('refuses the time zone %j', timezone => {
  expect(takes({ timezone })).toBe(false);
});

it.each(['2018-02-13T15:46Z', '2020-02-29T23:59:59.5-12:00', '2000-02-29T00:00Z', '2018-12-31T23:59+14:00'])(
  'takes the moment %s',
  now => {
    expect(takes({ now })).toBe(true);
  },
);

it.each([
  ...['2018-02-30', '2018-02-29', '1900-02-29', '2018-04-31', '2018-13-01', '2018-00-10', '2018-01-00'].map(
    day => `${day}T15:46Z`,
  ),
  ...['99:99Z', '24:00Z', '15:60Z', '15:46:60Z', '15:46', '15:46+25:00', '15:46+14:30'].map(
    time => `2018-02-13T${time}`,
  ),
  '2018-99-99T99:99Z',
  '0000-01-01T00:00:00Z',
  '0999-12-31T23:59:59Z',
])('refuses the moment %s', now => {
  expect(takes({ now })).toBe(false);
});

it.each(['0', '10', '2.5%', '100%', '100.0%'])('takes --max-failures %s', maxFailures => {
  expect(commandOptionsSchema.parse({ maxFailures }).maxFailures).toBe(maxFailures);
});

it.each(['', '-'])('refuses --quarantine %j', quarantine => {
  expect(commandOptionsSchema.safeParse({ quarantine }).success).toBe(false);
});

it.each(['', '-1', 'ten', '1.5', '%', '10%%', '1e3', '101%', '100.5%', '150%'])(
  'refuses --max-failures %s',
  maxFailures => {
    expect(commandOptionsSchema.safeParse({ maxFailures }).success).toBe(false);
  },
);

it.each(['1', '500K', '32M', '2G'])('takes --max-record %s', maxRecord => {
  expect(commandOptionsSchema.parse({ maxRecord }).maxRecord).toBe(maxRecord);
});

it.each(['', '0', '-1', '1.5M', '32m', '32MB', 'M', '1e6'])('refuses --max-record %s', maxRecord => {
  expect(commandOptionsSchema.safeParse({ maxRecord }).success).toBe(false);
});

it.each(['0', '-1', '1000', 'all', '2.5', ''])('refuses --jobs %s', jobs => {
  expect(commandOptionsSchema.safeParse({ jobs }).success).toBe(false);
});

it('has defaults', () => {
  expect(commandOptionsSchema.parse({})).toEqual({
    from: 'auto',
    textField: 'text',
    idField: 'id',
    trace: false,
    resume: false,
    maxRecord: '32M',
    maxFailures: '0',
    quiet: false,
    summary: 'text',
    hadoop: false,
  });
});

it.each([
  [
    { timezone: 'Foo' },
    "timezone 'Foo' is not a time zone: give an IANA name such as Europe/Berlin or an offset such as +03:00",
  ],
  [{ dayFirst: 'yes' }, "dayFirst 'yes' is no boolean"],
  [{ trace: 1 }, 'trace 1 is no boolean'],
  [{ now: null }, 'now null is no string'],
  [{ timeZone: 'UTC' }, 'timeZone: no such option; there are timezone, dayFirst, now, language, trace'],
  [null, 'the options are no object'],
  ['trace', 'the options are no object'],
])('an option of the library that is wrong is named, with what to give instead: %j', (options, message) => {
  const call = () => clean('Rain halts final', options as CleanOptions);
  expect(call).toThrow(OptionsError);
  expect(call).toThrow(message);
});

it('a text that is none is refused', () => {
  for (const text of [undefined, null, 1, new Uint8Array(1)])
    expect(() => clean(text as unknown as string)).toThrow('the text is no string: give bytes to decode() first');
});
