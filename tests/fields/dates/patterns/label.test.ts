import { it } from 'vitest';
import { label } from '../../../../src/fields/dates/patterns/label.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(label, {
    Published: 'published',
    UPDATED: 'updated',
    'First published on': 'first',
    'Last modified': 'updated',
    'Zuletzt aktualisiert': 'updated',
    'Mis à jour': 'updated',
    Imesasishwa: 'updated',
    Imechapishwa: 'published',
    更新: 'updated',
    'Verfügbar bis': 'other',
    'Laatst gewijzigd': 'updated',
    'Última actualización': 'updated',
    Pubblicato: 'published',
    Publicado: 'published',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(label, ['unpublished', 'Updates', 'publisher', 'Standard', 'Dated']);
});
