import { expect, test } from 'vitest';
import { languageOf, readLanguage } from '../../src/fields/language.js';
import { LONG, page } from './lines.js';

test.each([
  [
    'en',
    'The harbour tunnel was opened to traffic on Tuesday, a year later than the city had planned, and the ferry stops at the end of the month.',
  ],
  [
    'de',
    'Der Hafentunnel ist am Dienstag mit einem Jahr Verspätung für den Verkehr freigegeben worden, die Fähre fährt noch bis zum Monatsende.',
  ],
  [
    'fr',
    'Le tunnel du port a été ouvert mardi à la circulation avec un an de retard, et le bac cessera de naviguer à la fin du mois.',
  ],
  [
    'es',
    'El túnel del puerto se abrió el martes al tráfico con un año de retraso y el transbordador dejará de navegar a fin de mes.',
  ],
  [
    'nl',
    'De haventunnel is dinsdag een jaar later dan gepland voor het verkeer geopend en de veerboot vaart nog tot het einde van de maand. Volgens de gemeente is er niet genoeg geld om beide te betalen, zei een woordvoerder.',
  ],
  [
    'af',
    'Die hawetonnel is Dinsdag vir verkeer oopgemaak, ʼn jaar later as wat die stad beplan het, en die veerboot sal nie na die einde van die maand vaar nie.',
  ],
  [
    'sw',
    'Handaki la bandari lilifunguliwa siku ya Jumanne mwaka mmoja baada ya muda uliopangwa na kivuko kitaacha kufanya kazi mwisho wa mwezi.',
  ],
  ['ru', 'Портовый тоннель открыли для движения во вторник с опозданием на год, паром будет ходить до конца месяца.'],
  ['ja', '港のトンネルは火曜日に開通した。'],
  ['ko', '항구 터널이 화요일에 개통되었다.'],
  ['zh', '港口隧道周二通车，比计划晚了一年。'],
  ['el', 'Η σήραγγα άνοιξε την Τρίτη.'],
])('%s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test.each(['', 'Yes.', '12 345', 'The tunnel opened.', 'αβγ'])('%j is too little to tell', text => {
  expect(languageOf(text)).toBeNull();
});

test('reads the body only, and the caller knows best', () => {
  const german = 'Der Hafentunnel ist am Dienstag mit einem Jahr Verspätung für den Verkehr freigegeben worden.';
  const lines = page(
    ['menu', 'All the sections of the paper and the weather for the week are in this list'],
    ['paragraph', german],
  );
  expect(readLanguage(lines, undefined)).toBe('de');
  expect(readLanguage(lines, 'nl')).toBe('nl');
  expect(readLanguage(page(['menu', german]), undefined)).toBeNull();
});

test('looks at the head of a long text only', () => {
  for (const text of LONG) expect(() => languageOf(text)).not.toThrow();
});

test('a text with the small words of two languages is weighed as a whole', () => {
  const norwegian =
    'Havnetunnelen ble åpnet for trafikk tirsdag, et år senere enn byen hadde planlagt, og det er ikke penger til å holde fergen i gang etter at måneden er over.';
  expect(languageOf(norwegian)).toBe('no');
  const catalan =
    "El túnel del port es va obrir dimarts al trànsit amb un any de retard, i el transbordador deixarà de navegar a finals de mes perquè l'ajuntament no té diners per pagar tots dos.";
  expect(languageOf(catalan)).not.toBe('fr');
});
