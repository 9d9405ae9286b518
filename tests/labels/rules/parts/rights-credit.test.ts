import { expect, it } from 'vitest';
import { endsWithRights } from '../../../../src/labels/rules/parts/rights-credit.js';

it.each([
  'The ferry at the pier © Jane Doe/AFP',
  'Das Schiff am Morgen. © picture alliance / dpa',
  'A ferry. © 2024 AFP',
  'The quay of Halm employs 2,200 people © Jane Doe/HT',
  'The quay of Halm employs 2,200 people © Halm Post / Jane Doe',
  'The ferry left its pier on Monday in the rain © Jane Doe',
])('%j ends with the rights in a picture', text => {
  expect(endsWithRights(text)).toBe(true);
});

it.each([
  'Das Schiff am Morgen. © Anna Muster',
  'Das Schiff © dpa. Es sank.',
  'Ferries leave at nine © Halm Ferries',
  'The ferry left on Monday in the rain © 2022 Halm Ferries',
  'The ferry left on Monday in the rain © see below',
  'The quay of Halm employs 2,200 people © Harbour/Quay',
  'Type Alt and 0169 to write the sign of copyright © Windows',
  'The ferry left on Monday in the rain, AFP',
])('%j does not', text => {
  expect(endsWithRights(text)).toBe(false);
});
