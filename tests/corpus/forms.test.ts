import { expect, test } from 'vitest';
import { clean } from '../../src/index.js';
import { readRecords } from '../../src/training/pages.js';
import { prediction } from '../../src/training/prediction.js';
import { FORMS } from './forms.js';
import { PAGES, recorded, scorePages } from './score.js';

interface Page {
  readonly id: string;
  readonly render: string;
  readonly text: string;
}

/** One page in so many is enough to see a form fall. */
const EVERY = 5;

const all = [...readRecords<Page>(PAGES)];
const ids = new Set([...new Set(all.map(({ id }) => id))].filter((_, i) => i % EVERY === 0));

test.each(Object.entries(FORMS))('%s: the score holds', (name, { of, make }) => {
  const pages = all.filter(({ id, render }) => render === of && ids.has(id));
  expect(pages.length).toBeGreaterThan(150);
  const formed = pages.map(page => ({ ...page, render: name, text: make(page.text) }));
  const predictions = formed.map(({ id, text }) => prediction(id, name, clean(text).story));
  const found = scorePages(formed, predictions)[name];
  const { forms, formHeads } = recorded();
  expect(100 * (found?.f ?? 0), 'body F1').toBeGreaterThanOrEqual(forms[name] ?? 100);
  expect(100 * (found?.head ?? 0), 'headlines').toBeGreaterThanOrEqual(formHeads[name] ?? 100);
});
