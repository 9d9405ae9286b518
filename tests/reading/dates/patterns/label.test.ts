import { expect, it } from 'vitest';
import { label } from '../../../../src/reading/dates/patterns/label.js';
import { expectFinds, expectRefuses, find } from '../find.js';

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
    Date: 'bare',
    Datum: 'bare',
    Fecha: 'bare',
    'Date of publication': 'published',
    'Press release date': 'published',
    'Release date': 'bare',
    'Event date': 'other',
    'Fecha límite': 'other',
    Deadline: 'other',
    Anmeldeschluss: 'other',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(label, [
    'unpublished',
    'Updates',
    'publisher',
    'Standard',
    'Dated',
    'He set, of all things, a date',
    'Jane Doe, Halm Herald Date',
    'Say when',
    'Whenever',
  ]);
});

it('takes a date with the word for another thing for that of this thing', () => {
  expect(find('Race date: June 14', label)).toEqual(['other']);
  expect(find('Ticket Pre-Sale Date', label)).toEqual(['other']);
  expect(find('Date of birth: June 14', label)).toEqual(['other']);
  expect(find('Fecha del evento', label)).toEqual(['other']);
  expect(find('News | Date of birth', label)).toEqual(['other']);
  expect(find('By Jane Doe | Date: June 14', label)).toEqual(['bare']);
  expect(find('By Jane Doe | Event date', label)).toEqual(['other']);
  expect(find('Weston, Halm and all the others date', label)).toEqual([]);
});

it('takes a date with words of no list, or behind a byline, for a bare one', () => {
  for (const text of ['Publishing date', 'Today’s date', 'Date of release', 'Fecha de la nota', 'By Jane Game Date'])
    expect([text, find(text, label)]).toEqual([text, ['bare']]);
});

it('takes When for a label at the head of a line alone', () => {
  expect(find('When: June 14', label)).toEqual(['other']);
  expect(find('• Wann: 14. Juni', label)).toEqual(['other']);
  expect(find('Halm | When: June 14', label)).toEqual([]);
});
