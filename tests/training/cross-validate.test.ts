import { expect, it } from 'vitest';
import { crossValidateFields } from '../../src/training/cross-validate.js';
import { headlineTasks } from '../../src/training/headline-pages.js';
import { labelPage, type PageRecord } from '../../src/training/pages.js';
import { signaturePage } from '../../src/training/signature-pages.js';
import { PROSE } from '../labels/candidates.js';

const AUTHORS = ['Jane Doe', 'Max Roe', 'Xanthea Poe'];
const TITLES = ['Halm harbour closed for another week', 'Second cable found off Halm', 'Ferries take the long way'];
const OTHERS = ['Minister resigns over tunnel deal', 'Storm closes schools', 'Choir wins a prize abroad'];

/** What is found on pages like these when they are fitted on, five folds. */
function storiesOf(domains: readonly string[]) {
  const toys = domains.map((domain, turn) => {
    const title = TITLES[turn % TITLES.length] ?? '';
    const author = AUTHORS[turn % AUTHORS.length] ?? '';
    const others = OTHERS.slice(0, 1 + (turn % OTHERS.length));
    const lines = ['Home', ...others, title, `By ${author}`, 'May 3, 2022', ...PROSE.slice(turn % 3), 'Contact'];
    const labels = lines.map(line => (PROSE.includes(line) ? '1' : '0')).join('.');
    const record: PageRecord = { id: `p${turn}`, render: 'paras', domain, text: lines.join('\n\n') };
    const page = { ...record, ...labelPage(record.text, labels) };
    const signature = signaturePage(page, { authors: [author], published: '2022-05-03' });
    return { record, title, author, tasks: headlineTasks(page, title, page.isBody, false), signature };
  });
  const lines = crossValidateFields(
    toys.map(({ record }) => record),
    toys.flatMap(({ tasks }) => tasks),
    toys.map(({ signature }) => signature),
    5,
  );
  const found = lines.map(line => JSON.parse(line) as { id: string; headline: string | null; authors: string[] });
  const right = toys.map(({ record, title, author }) => ({ id: record.id, headline: title, authors: [author] }));
  return { found, right };
}
const byId = (one: { id: string }, other: { id: string }) => Number(one.id.slice(1)) - Number(other.id.slice(1));

it('finds on a page what was learned from pages of other domains', () => {
  const { found, right } = storiesOf(Array.from({ length: 60 }, (_, turn) => `${turn}.example`));
  expect(found.length).toBe(60);
  expect(found.sort(byId)).toMatchObject(right);
});

it('learns nothing from a page for others of its domain', () => {
  const { found } = storiesOf(Array.from({ length: 30 }, () => 'halm.example'));
  expect(found.length).toBe(30);
  expect(found.map(({ headline, authors }) => [headline, authors])).toEqual(found.map(() => [null, []]));
});
