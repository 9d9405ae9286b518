import { it } from 'vitest';
import { clock12 } from '../../../../src/reading/dates/patterns/clock-12.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(clock12, {
    '3:48 PM': '15:48:00',
    '03:48:22 p.m.': '15:48:22',
    '3.48pm': '15:48:00',
    '8 am': '08:00:00',
    '9:41 a.m.': '09:41:00',
    '12:48 AM': '00:48:00',
    '12:48 PM': '12:48:00',
    '13:48 PM': '13:48:00',
    '3:48 μ.μ.': '15:48:00',
    '3:48 π.μ.': '03:48:00',
    '3:48 μμ': '15:48:00',
    '3:48 م': '15:48:00',
    '3:48م': '15:48:00',
    '3:48 ص': '03:48:00',
    '3:48 مساءً': '15:48:00',
    '3:48 ÖS': '15:48:00',
    '8:48 de la noche': '20:48:00',
    '1:30 de la noche': '01:30:00',
    '12:15 da noite': '00:15:00',
    '12:30 de la mañana': '12:30:00',
    '8 h 30 du soir': '20:30:00',
    '8 h du soir': '20:00:00',
    '8h30 da noite': '20:30:00',
    '3:48 de la madrugada': '03:48:00',
    '3:48 da tarde': '15:48:00',
    '3:48 de l’après-midi': '15:48:00',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(clock12, [
    '13:48 AM',
    '0 pm',
    '3:60 pm',
    '3 amps',
    '3:48 Pmax',
    'I am 8',
    '$3.48 pm',
    '113 pm',
    '3:48 μ',
    '3:48 مارس',
    '3:48 de la costa',
  ]);
});
