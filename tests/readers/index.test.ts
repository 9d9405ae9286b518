import { expect, it } from 'vitest';
import { COMMAND_OPTIONS } from '../../src/options.js';
import { findReader, formOf, mayHoldHtml, READERS, readerOf } from '../../src/readers/index.js';

it('finds a reader by its name or an alias', () => {
  expect(findReader('wet')?.name).toBe('warc');
  expect(findReader('pdf')).toBeNull();
  for (const { name } of READERS) expect(readerOf(name).name).toBe(name);
});

it('knows what pages are written in, those of records by each of them', () => {
  expect(READERS.map(({ name }) => formOf(name))).toEqual(['text', 'html', null, null]);
  expect(READERS.filter(({ name }) => mayHoldHtml(name)).map(({ name }) => name)).toEqual(['html', 'warc']);
});

it.each(['textField', 'idField'])('every form without fields is one that --%s cannot stand beside', name => {
  const [conflict] = COMMAND_OPTIONS.find(option => option.name === name)?.conflicts ?? [];
  const without = READERS.filter(reader => reader.holds === 'page' || !reader.fields);
  expect(conflict?.values).toEqual(without.flatMap(({ name, aliases }) => [name, ...aliases]));
  expect(conflict?.values).not.toContain('jsonl');
});
