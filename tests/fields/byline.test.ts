import { expect, test } from 'vitest';
import { doubtsOn, parseByline, readByline } from '../../src/fields/byline.js';
import { type Given, LONG, page } from './lines.js';

test.each([
  ['[img] Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['[Avatar of Jane Doe] Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['[Halm] Jane Doe', '[Halm] Jane Doe', ['Jane Doe'], null],
  ['By Reuters | Published Tue, 3 May 2022 at 15:46', 'By Reuters', [], 'Reuters'],
  ['By JANE DOE and John Roe', 'By JANE DOE and John Roe', ['JANE DOE', 'John Roe'], null],
  ['By Jane Doe, Associated Press', 'By Jane Doe, Associated Press', ['Jane Doe'], 'Associated Press'],
  ['PTI | New Delhi | Updated: May 3, 2022 23:07 IST', 'PTI | New Delhi', [], 'PTI'],
  ['By Jane Doe By Jane Doe', 'By Jane Doe By Jane Doe', ['Jane Doe'], null],
  ['By Jane Doe and JANE DOE', 'By Jane Doe and JANE DOE', ['Jane Doe'], null],
  ['Von Petra Lindner3', 'Von Petra Lindner', ['Petra Lindner'], null],
  ['By Jane Doe1 and John Roe2', 'By Jane Doe1 and John Roe2', ['Jane Doe', 'John Roe'], null],
  ['By The Example Team', 'By The Example Team', [], null],
  ['By — Jane Doe, Associated Press', 'By — Jane Doe, Associated Press', ['Jane Doe'], 'Associated Press'],
  ['quiltmaker', 'quiltmaker', ['quiltmaker'], null],
  ['QuiltMaker- 2022/5/3', 'QuiltMaker', ['QuiltMaker'], null],
  ['Halm Online', 'Halm Online', ['Halm Online'], null],
  ['Newsdesk', 'Newsdesk', [], null],
  ['Staff Writer', 'Staff Writer', [], null],
  ['Reviewed by John Roe', '', [], null],
  ['Photo by John Roe', '', [], null],
  ['Jane Doe, AP Photo Editor', 'Jane Doe, AP Photo Editor', ['Jane Doe'], 'Associated Press'],
])('%s', (written, text, authors, agency) => {
  expect(parseByline(written)).toEqual({ text, authors, agency });
});

test('is quick on long and odd lines', () => {
  for (const text of [...LONG, '', ' ', '\ud800', 'By \0 \x1b'])
    expect(parseByline(text).authors.length).toBeLessThan(21);
});

const read = (...lines: Given) => {
  const found = readByline(page(...lines));
  return found && { text: found.text, authors: found.authors, agency: found.agency, line: found.line.text };
};

test('a marker and the name below it', () => {
  expect(read(['byline', 'By'], ['byline', 'Jane Doe'])).toEqual({
    text: 'By Jane Doe',
    authors: ['Jane Doe'],
    agency: null,
    line: 'By',
  });
});

test('bylines on lines of their own, the marker once, each name once', () => {
  expect(read(['byline', 'By Jane Doe, Reporter'], ['byline', 'By John Roe'])).toMatchObject({
    text: 'By Jane Doe, Reporter, John Roe',
    authors: ['Jane Doe', 'John Roe'],
  });
  expect(read(['byline', 'By Jane Doe'], ['byline', 'Written by John Roe'])?.text).toBe(
    'By Jane Doe, Written by John Roe',
  );
  expect(read(['byline', 'By Jane Doe'], ['byline', 'Jane Doe'])?.text).toBe('By Jane Doe');
});

test('names that the page broke at and, at a comma, at a marker', () => {
  expect(read(['byline', 'By'], ['byline', 'Jane Doe'], ['byline', 'and'], ['byline', 'John Roe'])?.authors).toEqual([
    'Jane Doe',
    'John Roe',
  ]);
  expect(read(['byline', 'Jane Doe,'], ['byline', 'John Roe'])).toMatchObject({
    text: 'Jane Doe, John Roe',
    authors: ['Jane Doe', 'John Roe'],
  });
  expect(read(['byline', 'By'], ['byline', 'Jane Doe'], ['byline', ', and'], ['byline', 'John Roe'])?.text).toBe(
    'By Jane Doe, and John Roe',
  );
  expect(read(['byline', 'By'], ['byline', 'Jane'])?.authors).toEqual(['Jane']);
});

test('each line that is a name is one, whatever it would be within a list', () => {
  const lines = [
    ['byline', 'By'] as const,
    ...['Jane Doe', ',', 'Xanthea Poe', ',', 'Max Roe'].map(text => ['byline', text] as const),
  ];
  expect(read(...lines)).toMatchObject({
    text: 'By Jane Doe, Xanthea Poe, Max Roe',
    authors: ['Jane Doe', 'Xanthea Poe', 'Max Roe'],
  });
  expect(read(['byline', 'By Jane Doe,'], ['byline', 'Port Editor'])?.authors).toEqual(['Jane Doe']);
});

test('of a given name and the whole name the whole one, once', () => {
  expect(read(['byline', 'By Jane'], ['byline', 'Jane Doe'])?.authors).toEqual(['Jane Doe']);
  expect(read(['byline', 'By Jane'], ['byline', 'Janet Doe'])?.authors).toEqual(['Jane', 'Janet Doe']);
});

test('a role on its own line is no author, and a date does not part the lines', () => {
  expect(
    read(['byline', 'Jane Doe'], ['timestamp', '3 May 2022'], ['byline', 'Political Correspondent']),
  ).toMatchObject({ text: 'Jane Doe', authors: ['Jane Doe'] });
  expect(read(['byline', 'By Jane Doe'], ['timestamp', '3 May 2022'], ['byline', 'By John Roe'])?.authors).toEqual([
    'Jane Doe',
    'John Roe',
  ]);
});

test('what was glued to a name is no part of it, where the page has the name alone', () => {
  const authors = (...names: readonly string[]) =>
    read(...names.map((name, i): Given[number] => [i === 0 ? 'byline' : 'author-bio', name]))?.authors;
  expect(authors('Written by Jane DoeHalm', 'Jane Doe')).toEqual(['Jane Doe']);
  expect(authors('Written by Jane DoeHalm')).toEqual(['Jane DoeHalm']);
  expect(authors('By Jane McDoe', 'Jane')).toEqual(['Jane McDoe']);
  expect(authors('By Jane Doering', 'Jane Doe')).toEqual(['Jane Doering']);
});

test('a byline that names nobody is kept as text', () => {
  expect(read(['byline', 'By Staff Writer'])).toMatchObject({ text: 'By Staff Writer', authors: [], agency: null });
});

test('a reviewer or a photographer alone makes no byline', () => {
  expect(read(['byline', 'Reviewed by John Roe'])).toBeNull();
});

test('no byline, no field; the same name twice, once', () => {
  expect(read(['paragraph', 'By Jane Doe'])).toBeNull();
  expect(read(['byline', 'By Jane Doe'], ['byline', 'JANE DOE'])?.authors).toEqual(['Jane Doe']);
});

test('without a byline the dateline names the reporter', () => {
  const dateline = ['dateline', '(할름=연합뉴스) 홍길동 기자 ='] as const;
  expect(read(dateline, ['paragraph', '다리를 다시 연다.'])).toMatchObject({
    text: '홍길동 기자',
    authors: ['홍길동'],
    agency: 'Yonhap',
  });
  expect(read(['byline', '김철수 기자'], dateline)?.authors).toEqual(['김철수']);
  expect(read(['dateline', '(할름=연합뉴스)'], ['paragraph', '다리를 다시 연다.'])).toBeNull();
});

test('without a byline a credit or the copyright below the text names the agency', () => {
  const text = ['paragraph', 'The bridge opened on Monday.'] as const;
  expect(read(text, ['credit', 'Reporting by The Associated Press.'])).toEqual({
    text: 'Associated Press',
    authors: [],
    agency: 'Associated Press',
    line: 'Reporting by The Associated Press.',
  });
  expect(read(text, ['copyright', '© 2024 Reuters'])?.agency).toBe('Reuters');
  // above the text it is the credit of a picture
  expect(read(['copyright', '© AFP / Jane Doe'], text)).toBeNull();
  expect(read(text, ['paragraph', 'According to Reuters it did.'])).toBeNull();
  expect(read(['byline', 'By Jane Doe'], text, ['copyright', '© 2024 Reuters'])?.agency).toBeNull();
});

test('a note below the text is short, a credit or a copyright, and names an agency; the first that does counts', () => {
  const text = ['paragraph', 'The bridge opened on Monday.'] as const;
  const note = 'Reporting by The Associated Press';
  const long = `${note}${' in Rome'.repeat(16)}`;
  expect(read(text, ['credit', long.slice(0, 160)])?.agency).toBe('Associated Press');
  expect(read(text, ['credit', `${long.slice(0, 160)}.`])).toBeNull();
  expect(read(text, ['caption', note])).toBeNull();
  expect(read(text, ['credit', 'Reporting by Jane Doe'], ['copyright', '© Reuters'])?.agency).toBe('Reuters');
  expect(read(['credit', note])).toBeNull();
});

test('of bylines that name nobody the first counts; those that name somebody are joined', () => {
  expect(read(['byline', 'By Staff Writer'], ['byline', 'By News Desk'])?.text).toBe('By Staff Writer');
  expect(read(['byline', 'By Staff Writer'], ['byline', 'By Jane Doe'], ['byline', 'Reuters'])).toEqual({
    text: 'By Jane Doe, Reuters',
    authors: ['Jane Doe'],
    agency: 'Reuters',
    line: 'By Jane Doe',
  });
});

test('an agency above the author stands behind the name', () => {
  expect(read(['byline', 'Reuters'], ['byline', 'By Jane Doe'])).toEqual({
    text: 'By Jane Doe, Reuters',
    authors: ['Jane Doe'],
    agency: 'Reuters',
    line: 'By Jane Doe',
  });
});

test('what an open end is: a comma, a sign or a small word for itself', () => {
  for (const joint of [',', ' &', ' +', '/', ' and', ' und', ' et', ' y', ' og', ' AND'])
    expect(read(['byline', `By Jane Doe${joint}`], ['byline', 'John Roe'])?.line).toBe(`By Jane Doe${joint}`);
  expect(read(['byline', 'By Jane Roland'], ['byline', 'By John Roe'])?.text).toBe('By Jane Roland, John Roe');
  expect(read(['byline', 'By Jane Doe and more'], ['byline', 'John Roe'])?.text).toContain(', ');
});

test('looks at fifty bylines and four hundred characters', () => {
  const letters = 'abdefgjklm';
  const many = [...letters.slice(0, 6)].flatMap(one =>
    [...letters].map(other => ['byline', `By Jane D${one}n${other}`] as const),
  );
  expect(read(...many)?.authors).toHaveLength(50);
  expect(parseByline(`By Jane Doe${' '.repeat(400)}and John Roe`).authors).toEqual(['Jane Doe']);
});

test.each([
  ['Napsal Jan Doe', 'Jan Doe'],
  ['Írta: Doe Anna', 'Doe Anna'],
  ['Автор Анна Иванова', 'Анна Иванова'],
  ['Της Άννας Παππά', 'Άννας Παππά'],
  ['Γράφει η Άννα Παππά', 'Άννα Παππά'],
  ['ผู้เขียน: สมชาย ใจดี', 'สมชาย ใจดี'],
  ['文・山田太郎', '山田太郎'],
  ['文／王小明', '王小明'],
  ['本报记者 王小明', '王小明'],
  ['記者王小明／台北報導', '王小明'],
  ['〔記者王小明／台北報導〕', '王小明'],
  ['كتب: أحمد علي', 'أحمد علي'],
  ['מאת דנה לוי', 'דנה לוי'],
  ['Piše: Ana Doe', 'Ana Doe'],
  ['Пише: Ана Јовановић', 'Ана Јовановић'],
  ['Parašė Ona Doe', 'Ona Doe'],
  ['Autors: Jānis Doe', 'Jānis Doe'],
  ['Isinulat ni Juan Doe', 'Juan Doe'],
  ['Deur Anna Doe', 'Anna Doe'],
  ['Ngu Sipho Doe', 'Sipho Doe'],
  ['By Prof. Jane Doe', 'Prof. Jane Doe'],
  ['By Rev. Jane Doe', 'Rev. Jane Doe'],
  ['By Gen. John Doe', 'Gen. John Doe'],
  ['Domingo Doe, 6 de octubre', 'Domingo Doe'],
])('%s', (written, author) => expect(parseByline(written).authors).toEqual([author]));

test.each(['Domingo, 6 de octubre 2024, 09:14', '阅读 3,412'])('%s names nobody', written =>
  expect(parseByline(written).authors).toEqual([]),
);

test.each(['記者會直播', '記者節活動'])('%s: nobody is behind a marker', written =>
  expect(parseByline(written).authors).not.toContain(written.slice(2)),
);

test.each([
  ['Von Anna Muster Fr. 3. Mai 2024', 'Anna Muster'],
  ['Автор неизвестен', undefined],
  ['Redazione: Via Roma 12, Milano', undefined],
])('%s', (written, author) => expect(parseByline(written).authors[0]).toBe(author));

test.each([
  ['By Team Halm', 'Team Halm'],
  ['By Halm Sun Staff, May 3', 'Halm Sun Staff'],
  ['By The Halm Courier Team | May 3', 'The Halm Courier Team'],
  ['By Team Captain John Doe', 'Captain John Doe'],
])('%s is signed by %s', (written, author) => expect(read(['byline', written])?.authors[0]).toBe(author));

test('two who wrote, joined as in Arabic', () => {
  expect(parseByline('كتب: محمد علي وأحمد حسن').authors).toEqual(['محمد علي', 'أحمد حسن']);
});

test('two reporters and the town from which they write', () => {
  expect(parseByline('記者王小明／李大山／台北報導').authors).toEqual(['王小明', '李大山']);
});

test('a team signs with its name where nobody else does', () => {
  expect(read(['byline', 'By Staff Writer'], ['byline', 'By The Example Team'])).toEqual({
    text: 'By The Example Team',
    authors: ['The Example Team'],
    agency: null,
    line: 'By The Example Team',
  });
  expect(read(['byline', 'By Jane Doe'], ['byline', 'By The Example Team'])?.authors).toEqual(['Jane Doe']);
  expect(read(['byline', 'By Jane Doe, The Example Team'])?.authors).toEqual(['Jane Doe']);
  expect(read(['byline', 'Reuters Staff'])).toMatchObject({ authors: [], agency: 'Reuters' });
  expect(read(['byline', 'By Our Correspondent'])?.authors).toEqual([]);
});

test('a byline that is likelier none than one is doubted, and only one', () => {
  const codes = (confidence: number, text: string) => {
    const lines = page(['byline', text]).map(line => ({ ...line, confidence }));
    return doubtsOn(readByline(lines), lines).map(({ diagnostic }) => diagnostic.code);
  };
  expect(codes(0.49, 'By Jane Doe')).toEqual(['byline-unsure']);
  expect(codes(0.5, 'By Jane Doe')).toEqual([]);
  expect(codes(0.49, 'Photo by Jane Doe')).toEqual([]);
});
