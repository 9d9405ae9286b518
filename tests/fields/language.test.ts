import { expect, test } from 'vitest';
import { languageOf, readLanguage } from '../../src/fields/language.js';
import functionWords from '../../src/reading/words/function.json' with { type: 'json' };
import { LONG, page } from './lines.js';

/** Small words that no other language has. */
const smallWords = (language: keyof typeof functionWords, count: number) =>
  functionWords[language]
    .filter(word => Object.values(functionWords).filter(words => words.includes(word)).length === 1)
    .filter(word => /^\p{L}+$/u.test(word))
    .slice(0, count)
    .join(' ');
const FINNISH = ['satama', 'tunneli', 'avattiin', 'tiistaina', 'vuotta', 'myöhässä', 'lautta', 'kulkee'];
/** Words of a language that is not told by its small words. */
const others = (count: number) => Array.from({ length: count }, (_, at) => ` ${FINNISH[at % FINNISH.length]}`).join('');

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
  ['th', 'อุโมงค์ท่าเรือเปิดแล้วเมื่อวันอังคาร'],
  ['ka', 'გვირაბი სამშაბათს გაიხსნა.'],
  ['hy', 'Թունելը բացվեց երեքշաբթի օրը։'],
  ['ta', 'துறைமுக சுரங்கப்பாதை செவ்வாய்க்கிழமை திறக்கப்பட்டது.'],
  ['te', 'ఓడరేవు సొరంగం మంగళవారం తెరుచుకుంది.'],
  ['kn', 'ಬಂದರು ಸುರಂಗ ಮಂಗಳವಾರ ತೆರೆಯಿತು.'],
  ['ml', 'തുറമുഖ തുരങ്കം ചൊവ്വാഴ്ച തുറന്നു.'],
  ['gu', 'બંદરની ટનલ મંગળવારે ખુલી.'],
  ['pa', 'ਬੰਦਰਗਾਹ ਦੀ ਸੁਰੰਗ ਮੰਗਲਵਾਰ ਨੂੰ ਖੁੱਲ੍ਹੀ।'],
  ['si', 'වරාය උමග අඟහරුවාදා විවෘත විය.'],
  ['km', 'ផ្លូវរូងក្រោមដីបានបើកនៅថ្ងៃអង្គារ។'],
  ['lo', 'ອຸໂມງໄດ້ເປີດໃນວັນອັງຄານ.'],
])('%s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test.each(['', 'Yes.', '12 345', 'The tunnel opened.', 'αβγ'])('%j is too little to tell', text => {
  expect(languageOf(text)).toBeNull();
});

test('a script is the language where it is a third of the letters, kana where they are a twentieth', () => {
  const name = '항구터널이화요일';
  expect(languageOf(`${name} ${'Harbour'.repeat(2)}`)).toBe('ko');
  expect(languageOf(`${name} ${'Harbour'.repeat(3)}`)).toBeNull();
  expect(languageOf('항구터널이화요')).toBeNull();
  expect(languageOf(`港口隧道周二通车${'のトンネルはにで'}${'港'.repeat(140)}`)).toBe('ja');
  expect(languageOf(`港口隧道周二通车${'のトンネルはにで'}${'港'.repeat(160)}`)).toBe('zh');
});

test('Indonesian is told from Malay by its small words', () => {
  const indonesian =
    'Polisi mengatakan warga desa menemukan perahu itu pada Kamis pagi karena air surut, namun pemiliknya belum bisa dihubungi.';
  const malay =
    'Polis berkata penduduk kampung menemui bot itu pada pagi Khamis kerana air surut, manakala pemiliknya masih belum boleh dihubungi.';
  const common = [
    'Pasukan bola sepak itu akan berlepas pada Rabu dan pulang pada Sabtu, manakala pengurusnya akan menyusul kemudian.',
    'Bomba menyelamatkan tiga warga emas yang terperangkap di dalam rumah pada Selasa, lapor ketua balai.',
  ];
  expect([languageOf(indonesian), languageOf(malay)]).toEqual(['id', 'ms']);
  expect(common.map(languageOf)).toEqual(['ms', 'ms']);
});

test('Dutch is told from Afrikaans by its small words', () => {
  const dutch = 'Het is nog niet zeker of de tunnel open is, zei een man die daar bij zijn huis staan wil.';
  const afrikaans = 'Dit is nog nie seker of die tonnel oop is nie, het die man gesê wat by sy huis daar staan.';
  expect([languageOf(dutch), languageOf(afrikaans)]).toEqual(['nl', 'af']);
});

test('a text that holds some English words is not taken for English', () => {
  const german = 'Der Hafen und die Fähre: in the harbour of Halm war am Dienstag kein Schiff mehr zu sehen.';
  expect(languageOf(german)).toBe('de');
});

test('sixty letters are enough', () => {
  const text = 'Der Hafentunnel wurde am Dienstag mit Verspätung für alle Autos freige';
  expect([languageOf(text), languageOf(text.slice(0, -1))]).toEqual(['de', null]);
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

test.each(['en', 'de', 'fr', 'it', 'hu', 'vi'] as const)('%s is told by its small words', language => {
  expect(languageOf(smallWords(language, 12) + others(40))).toBe(language);
});

test('small words settle it where no other language has more than half as many', () => {
  const mixed = (german: number) => languageOf(`${smallWords('en', 12)} ${smallWords('de', german)}${others(40)}`);
  expect([mixed(6), mixed(7)]).toEqual(['en', 'de']);
  expect(languageOf(`${smallWords('de', 6)} ${smallWords('en', 12).toUpperCase()}${others(40)}`)).toBe('en');
});
