import { describe, expect, test } from 'vitest';
import { rejoin } from '../../../src/lines/joining/rejoin.js';
import { splitLines } from '../../../src/lines/split.js';

/** Lines that only a page broken at inline tags has. */
const BROKEN = [
  'Divers found the cable on',
  'Monday',
  ', two days after the storm had passed over the outer islands.',
  'The ferry to',
  'Osterweide',
  ', the last one of the day, did not wait for the bread.',
];
const WHOLE = [
  'Divers found the cable on Monday, two days after the storm had passed over the outer islands.',
  'The ferry to Osterweide, the last one of the day, did not wait for the bread.',
];

const texts = (lines: readonly string[]) => rejoin(splitLines([...BROKEN, ...lines].join('\n'))).map(row => row.text);

describe('joins', () => {
  test.each([
    [
      ['He moved to Halm (', 'district of Osterweide', '): there he stayed.'],
      'He moved to Halm (district of Osterweide): there he stayed.',
    ],
    [
      ['The', 'Harbour Act', 'was passed in a single night in spring.'],
      'The Harbour Act was passed in a single night in spring.',
    ],
    [
      ['Room Finder', 'lets you look at all the beds of the town before you pay.'],
      'Room Finder lets you look at all the beds of the town before you pay.',
    ],
    [
      ['In the morning after the storm Mayor', 'Ruth Ode', '’s office was still closed to the public.'],
      'In the morning after the storm Mayor Ruth Ode’s office was still closed to the public.',
    ],
    [
      ['She called it “', 'a very wet week', '” and went back to her bread.'],
      'She called it “a very wet week” and went back to her bread.',
    ],
    [
      ['She called it "', 'a very wet week', '" and went back to her bread.'],
      'She called it "a very wet week" and went back to her bread.',
    ],
    [['Read more of this in the', 'harbour plan', '.'], 'Read more of this in the harbour plan.'],
    [
      ['It had been built in the U.S.', 'and was then shipped to the islands in the summer.'],
      'It had been built in the U.S. and was then shipped to the islands in the summer.',
    ],
    [
      ['Er ging nach Halm (', 'Kreis Osterweide', ') und blieb dort bis zum Ende.'],
      'Er ging nach Halm (Kreis Osterweide) und blieb dort bis zum Ende.',
    ],
    [['He nannte es „', 'ein Wunder', '“, mehr nicht und ging.'], 'He nannte es „ein Wunder“, mehr nicht und ging.'],
  ])('%j', (lines, expected) => {
    expect(texts(lines)).toEqual([...WHOLE, expected]);
  });

  test.each([
    [
      ['Det stod i', 'Halms Tidning', ', som bor i hamnen, och i', 'Stadsbladet', ', sade hon.'],
      ['Borgmästaren sade på måndagen till', 'Halms Tidning', 'att färjan är försenad till i morgon.'],
    ],
    [
      ['Pisała o tym', 'Gazeta', ', która jest w porcie, i', 'Kurier', ', dodał.'],
      ['Burmistrz miasta mówił w poniedziałek dla', 'Gazety', 'że prom nie wypłynie przed końcem tygodnia.'],
    ],
    [
      ['Об этом пишет', 'Газета', ', которая стоит в порту, и', 'Курьер', ', сказал он.'],
      ['Мэр города сообщил в понедельник в', 'Хальме', 'что паром не выйдет в море до конца недели.'],
    ],
    [
      ['Hal itu ditulis', 'Harian Halm', ', yang ada di pelabuhan, dan', 'Kurir', ', katanya.'],
      ['Kepala pelabuhan mengatakan kemarin kepada', 'Harian Halm', 'bahwa kapal akan berangkat dari kota.'],
    ],
    [
      ['O tome piše', 'Halmski list', ', koji izlazi u luci, i', 'Glasnik', ', rekao je.'],
      ['Gradonačelnik je u ponedjeljak rekao za', 'Halmski list', 'da trajekt ne plovi do kraja tjedna.'],
    ],
    [
      ['Το γράφουν', 'Τα Νέα της Χαλμ', ', που είναι στο λιμάνι, και', 'Ο Ταχυδρόμος', ', είπε.'],
      ['Ο δήμαρχος της πόλης είπε τη Δευτέρα στην', 'Εφημερίδα', 'ότι το πλοίο δεν φεύγει.'],
    ],
    [
      ['नाव के मालिक ने', 'हाल्म टाइम्स', '। को बताया कि यह कब खुलेगा और', 'डाक', '। ने भी लिखा है।'],
      ['बंदरगाह के मुखिया और पुराने मल्लाह राम ने', 'हाल्म टाइम्स', 'को बताया कि नाव कल नहीं चलेगी।'],
    ],
    [
      ['وكتبت عن ذلك', 'صحيفة هالم', '، التي تصدر في الميناء، كما كتبت', 'البريد', '، أمس.'],
      ['وقال رئيس بلدية المدينة يوم الاثنين إن العبارة متوقفة في', 'ميناء هالم', 'حتى نهاية الأسبوع.'],
    ],
  ])('the link words of more languages: %j', (seams, sentence) => {
    const rows = rejoin(splitLines([...seams, ...sentence].join('\n')));
    expect(rows.at(-1)?.text).toBe(sentence.join(' '));
  });

  test.each([
    [
      [
        'Kapetan kaže da je to »',
        'vrlo mokar tjedan',
        '«, i vratio se kruhu.',
        'Trajekt za',
        'Halm',
        ', jedini toga dana, čeka.',
      ],
      ['Kapetan kaže da je to »vrlo mokar tjedan«, i vratio se kruhu.', 'Trajekt za Halm, jedini toga dana, čeka.'],
    ],
    [
      [
        'বন্দর বন্ধ থাকায় গত সপ্তাহে একবারও জাহাজ ছাড়েনি',
        'হালম',
        '। এতে সবাই খুশি।',
        'মাঝি বলেন এবার তাঁর সঙ্গে যাবেন শুধু',
        'পাঁচজন',
        '। আর কেউ না।',
      ],
      ['বন্দর বন্ধ থাকায় গত সপ্তাহে একবারও জাহাজ ছাড়েনি হালম। এতে সবাই খুশি।', 'মাঝি বলেন এবার তাঁর সঙ্গে যাবেন শুধু পাঁচজন। আর কেউ না।'],
    ],
    [
      [
        '市长星期一在码头上对来采访的记者们谈到了',
        '渡轮',
        '，但是没有说什么时候开。',
        '船长说今年夏天的第一班船要等到',
        '下个星期',
        '。他不着急。',
      ],
      [
        '市长星期一在码头上对来采访的记者们谈到了渡轮，但是没有说什么时候开。',
        '船长说今年夏天的第一班船要等到下个星期。他不着急。',
      ],
    ],
  ])('what closes in other scripts and quotations: %j', (lines, whole) => {
    expect(rejoin(splitLines(lines.join('\n'))).map(row => row.text)).toEqual(whole);
  });

  test('French and Spanish link words on French and Spanish pages', () => {
    const french = [
      'Le maire de',
      'Halm',
      ', dans le port, a dit que le bateau de la',
      'Compagnie',
      ', dit-il, est en retard.',
    ];
    expect(rejoin(splitLines(french.join('\n'))).map(row => row.text)).toEqual([
      'Le maire de Halm, dans le port, a dit que le bateau de la Compagnie, dit-il, est en retard.',
    ]);
  });
});

describe('keeps apart', () => {
  test.each([
    [['news', 'sport', 'weather', 'films', 'books']],
    [['News', 'Sport', 'Weather', 'Films and books']],
    [['Sign in', 'or', 'Register']],
    [['What the islanders say', 'They say very little of it, as they have always done in such weeks.']],
    [['Harbour stays closed', 'Ruth Ode', '3 May 2021']],
    [['The old pier of Halm (Ruth Ode)', 'It was built by the grandfather of the man who closed it now.']],
    [['Share', 'Print', 'Save', 'Copy link']],
    [['Takeaway for bakers:', 'Bake early and do not count on a ferry that has other plans.']],
    [
      [
        'A paragraph that lacks its full stop and is not short at all',
        'Another one begins here and is just as long as the first.',
      ],
    ],
    [['It ends here.', '... and another thing that was said.']],
    [['Log in', 'Register']],
  ])('%j', lines => {
    expect(texts(lines)).toEqual([...WHOLE, ...lines]);
  });

  test('labels with values set off by a colon', () => {
    expect(texts(['Opening hours', ': 9 to 5', 'Price', ': 3 crowns'])).toEqual([
      ...WHOLE,
      'Opening hours: 9 to 5',
      'Price: 3 crowns',
    ]);
  });

  test('what a blank line or a list mark sets off', () => {
    const apart = ['The ferry leaves from the', 'old pier'];
    const page = [...BROKEN, ...BROKEN, 'The ferry leaves from the', '', 'old pier'].join('\n');
    expect(rejoin(splitLines(page)).map(row => row.text)).toEqual([...WHOLE, ...WHOLE, ...apart]);
    expect(texts(['The ferry leaves from the', '• old pier'])).toEqual([...WHOLE, ...apart]);
  });
});

test('a page with many blank lines, where its sentences break off often enough', () => {
  const block = [
    'The divers who went down on Monday found the old cable near the',
    'Osterweide pier',
    ', all of it.',
    '',
    '',
  ];
  const whole = 'The divers who went down on Monday found the old cable near the Osterweide pier, all of it.';
  const page = (times: number) => splitLines(Array.from({ length: times }, () => block.join('\n')).join('\n'));
  expect(rejoin(page(3)).map(row => row.text)).toEqual([whole, whole, whole]);
  const two = page(2);
  expect(rejoin(two)).toBe(two);
});

test.each([
  [['পাঁচজন মাঝি সারা দিন বন্দরে বসে ছিলেন একা', '(হালম) বন্দর বন্ধ থাকায় গত সপ্তাহে একবারও জাহাজ ছাড়েনি।']],
  [['খেলা', 'বন্দর', 'বন্দর বন্ধ থাকায় গত সপ্তাহে একবারও জাহাজ ছাড়েনি।']],
])('headings and menus of a script without capitals stay above the text: %j', apart => {
  const broken = ['বন্দর বন্ধ থাকায় গত সপ্তাহে একবারও জাহাজ ছাড়েনি', 'হালম', '। এতে সবাই খুশি।', 'আর', 'কেউ', '। না।'];
  const page = [...broken, ...apart].join('\n');
  const rows = rejoin(splitLines(page)).map(row => row.text);
  expect(rows[0]).toMatch(/হালম। এতে/u);
  expect(rows.slice(-apart.length)).toEqual(apart);
});

test('code among blank lines is left', () => {
  const rows = splitLines(
    ['call(', '  one', ', two', ', three', ');', '', 'next', ') end', '', ''].join('\n').repeat(4),
  );
  expect(rejoin(rows)).toBe(rows);
});

describe('leaves other pages as they are', () => {
  test.each([
    ['one line a paragraph', [...WHOLE, 'news', 'sport'].join('\n')],
    ['blank lines between blocks', BROKEN.join('\n\n')],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    const rows = splitLines(text);
    expect(rejoin(rows)).toBe(rows);
  });
});
