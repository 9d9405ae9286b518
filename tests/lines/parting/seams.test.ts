import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toLines } from '../../../src/lines/index.js';
import { cutSeams, MAYBE_SEAM } from '../../../src/lines/parting/seams.js';
import { splitLines } from '../../../src/lines/split.js';

const cut = (text: string) => cutSeams(splitLines(text), text).map(line => line.text);
/** A page of a line whose sentences were put together, and of another one. */
const below = (text: string) => `It rained.The ferry ran.Nobody came.We waited.They left.She stayed.\n${text}`;
const partsOf = (text: string) => cut(below(text)).slice(6);

describe('where sentences were put together', () => {
  test.each([
    ['It is late.', ['It is late.']],
    ['It is late.“We wait,” he said.(They do.)', ['It is late.', '“We wait,” he said.', '(They do.)']],
    ['It was “late.”He left.A boat came!Why?', ['It was “late.”', 'He left.', 'A boat came!', 'Why?']],
    ['HomeNewsSport', ['Home', 'News', 'Sport']],
    ['We wait on the quay.ShareTweet', ['We wait on the quay.', 'Share', 'Tweet']],
    ['Ferry runs againBy Jane Doe', ['Ferry runs again', 'By Jane Doe']],
    ['3 May 2022The ferry ran', ['3 May 2022', 'The ferry ran']],
    ['Editing by Jon DahlALSO READ: Halm', ['Editing by Jon Dahl', 'ALSO READ: Halm']],
    ['Ferry runs againBY JANE DOE', ['Ferry runs again', 'BY JANE DOE']],
    ['Überfahrt fälltÄrger am Kai', ['Überfahrt fällt', 'Ärger am Kai']],
    ['Il partit lundi soir.«Nous restons.', ['Il partit lundi soir.', '«Nous restons.']],
    ['Il partit hier.« Nous restons.', ['Il partit hier.', '« Nous restons.']],
    ['Il partit hier.« L’été fut long.', ['Il partit hier.', '« L’été fut long.']],
    ["Il partit hier.L'équipage resta.D’autres aussi.", ['Il partit hier.', "L'équipage resta.", 'D’autres aussi.']],
    ['« Nous restons. »Elle partit.', ['« Nous restons. »', 'Elle partit.']],
    ['«Nous restons.»Elle partit.', ['«Nous restons.»', 'Elle partit.']],
    ['Er ging.»Wir warten«, sagte sie.', ['Er ging.', '»Wir warten«, sagte sie.']],
    [
      'Er rief: »Wartet«, und ging.»Wir warten«, sagte sie.',
      ['Er rief: »Wartet«, und ging.', '»Wir warten«, sagte sie.'],
    ],
    ['They took the vote."We won," he said.', ['They took the vote.', '"We won," he said.']],
    ['"We won."He left.', ['"We won."', 'He left.']],
    ['He said: "We won."They left."We lost," she said.', ['He said: "We won."', 'They left.', '"We lost," she said.']],
    ['A 5" pipe broke."We wait," he said.', ['A 5" pipe broke.', '"We wait," he said.']],
  ])('%s', (text, parts) => expect(partsOf(text)).toEqual(parts));
});

describe('what is one word or number is not cut', () => {
  test.each([
    'Watch it on YouTube or LinkedIn',
    'Jane McRoe and Jan MacRoe',
    'an iPhone of the U.S.Navy',
    'client.Send(request) or client.Send.Now()',
    'in 3D, by F1Racing and G20Summit',
    'HttpClient, HttpClient and HttpClient',
    'the house of Mr.O’Brien, or of Dr.D’Arcy',
    'a pipe of 5."X" it says',
    'the value.« x »',
    'client.SendRequest, client.SendRequest and client.SendRequest',
    'the BBC and CNNs, localTV',
  ])('%s', text => expect(partsOf(text)).toEqual([text]));
});

describe('short pages', () => {
  test.each([
    [
      'a title, a name, a date and sentences',
      'Ferry runs againBy Jane Roe3 May 2022The ferry ran on Monday.It had been late.',
      ['Ferry runs again', 'By Jane Roe3 May 2022', 'The ferry ran on Monday.', 'It had been late.'],
    ],
    [
      'a menu above it, and a quotation',
      'HomeNewsFerry runs againBy Jane Roe3 May 2022The ferry ran on Monday."We wait," he said.',
      ['Home', 'News', 'Ferry runs again', 'By Jane Roe3 May 2022', 'The ferry ran on Monday.', '"We wait," he said.'],
    ],
    [
      'French',
      "Le bac repartPar Anne Morel3 mai 2022Le bac est parti lundi.L'équipage dormait.Il attend.",
      ['Le bac repart', 'Par Anne Morel3 mai 2022', 'Le bac est parti lundi.', "L'équipage dormait.", 'Il attend.'],
    ],
    [
      'German',
      'Fähre fährt wiederVon Petra LindnerDie Fähre fuhr am Montag.Sie war zu spät.',
      ['Fähre fährt wieder', 'Von Petra Lindner', 'Die Fähre fuhr am Montag.', 'Sie war zu spät.'],
    ],
  ])('%s', (_, text, parts) => expect(cut(text)).toEqual(parts));

  test.each([
    ['sentences typed without blanks', 'I went there.The food was bad.It was late.They were kind.'],
    ['one sentence', 'Ferry runs again by Jane Roe. The ferry ran on Monday.It had been late.'],
    ['names of functions', 'Use sortBy name and groupBy place, and signIn with it.The rest is short.It is done.'],
    ['names', 'We met McDonald in St.Gallen with Mr.Rajan, an iPhone and LinkedIn and YouTube.The end was near.'],
    ['members', 'Import System.Text and System.In, then Console.Out, and OpenAI and DeepMind.The rest is short.'],
    ['firms', 'DoorDash and HelloFresh met TheRealReal and WeWork in May 2022.The firm said so.'],
    ['no small word', 'Ferry runs againMuseum shows mapsQuay closesBoats wait.Storm passes.Harbour opens.'],
  ])('stay whole: %s', (_, text) => expect(cut(text)).toEqual([text]));

  it('is cut for so few seams only if it is short', () => {
    const head = 'Ferry runs againBy Jane Roe3 May 2022The ferry ran on Monday.It had been late.';
    const rest = 'Nobody on the pier knew why.\n'.repeat(120);
    expect(cut(head + rest)).toHaveLength(120);
  });
});

describe('pages', () => {
  const titles = ['Ferry runs againMuseum shows maps', 'Quay closesBoats wait', 'Storm passesHarbour opens'];

  it('is cut where many of its lines have a seam, though no sentence has', () => {
    const menu = 'HomeNewsSportWeatherLoginSearchAboutContact';
    expect(cut([menu, ...titles].join('\n'))).toHaveLength(8 + 6);
  });

  it('needs more seams where it lost its line ends', () => {
    const sentences = 'The ferry ran again on Monday, and nobody on the pier knew why it had been late. '.repeat(20);
    const text = ['HomeNewsSportWeatherLoginSearchAboutContact', ...titles, sentences].join('\n');
    const lines = splitLines(text);
    expect(cutSeams(lines, text).length).toBeGreaterThan(lines.length);
    expect(cutSeams(lines, text, true)).toEqual(lines);
    expect(cutSeams(splitLines(below('HomeNewsSport')), below('HomeNewsSport'), true)).toHaveLength(9);
  });

  it('is not cut where the same words meet again and again', () => {
    const code = Array.from({ length: 12 }, (_, i) => `The value of HttpClient and TestUser is ${i}`);
    expect(cut(code.join('\n'))).toEqual(code);
  });

  it('is not cut where capitals follow prefixes', () => {
    const words =
      'kwaMarefu eMtoni waBandari leKisima laMashua yaFerry kuMlango baNahodha iseGati ngoJumapili maWimbi eziNgazi';
    const lines = words.split(' ').map(word => `Siku moja ${word} walikuja`);
    expect(cut(lines.join('\n'))).toEqual(lines);
  });

  it('is not cut for a few seams among many sentences', () => {
    const text = Array.from({ length: 60 }, (_, i) => `The ferry ran.${i % 10 === 0 ? '' : ' '}`).join('');
    expect(cut(text)).toEqual([text.trim()]);
    expect(cut('One day.Two days.Three days.Four days.')).toHaveLength(1);
  });
});

it('loses no character', () => {
  const piece = fc.constantFrom('Ferry', 'runs', '.', ' ', '”', '“', '2022', 'Ä', 'by', ')', '!', '\n', 'ß', '(');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), pieces => {
      const text = pieces.join('');
      const lines = splitLines(text);
      const after = cutSeams(lines, text);
      const shown = (all: readonly { readonly text: string }[]) =>
        all
          .map(line => line.text)
          .join('')
          .replaceAll(' ', '');
      expect(shown(after)).toBe(shown(lines));
      const spans = after.flatMap(({ pieces: own }) => own.map(({ span }) => span));
      expect(spans).toEqual([...spans].sort(([a], [b]) => a - b));
    }),
  );
});

it('is part of reading a page', () => {
  expect(toLines({ text: below('HomeNewsSport') }).map(({ text }) => text)).toContain('News');
});

test.each(['again. The', 'US Navy', 'THE FERRY', 'It rains'])('a place in %j is no seam at first sight', text =>
  expect(text).not.toMatch(MAYBE_SEAM),
);

describe('ordinary pages stay whole', () => {
  const firms =
    'HelloFresh DoorDash StubHub HubSpot MailChimp SalesForce TripAdvisor OpenTable GrubHub WeWork LendingTree SurveyMonkey';
  test.each([
    [
      'members of a library',
      [
        'Today the namespace System.Text is ours, and System.Linq and Newtonsoft.Json, as they say.',
        'Write Console.Out, or Math.Round, or np.Array or flask.App, it is all one.',
        'The rest of it is short.',
      ],
    ],
    [
      'titles',
      [
        'The minister, Mr.Rajan, who met the collector, Dr.Kumar, and Mrs.Devi, left at noon.',
        'Then Smt.Lakshmi, the poet, and Prof.Varma spoke to Mr.Iyer of the board.',
      ],
    ],
    [
      'places',
      ['We flew to St.Gallen, then to St.Moritz we drove.', 'Over St.Anton, St.Johann, and St.Veit we came home.'],
    ],
    [
      'numbered lines',
      ['1.Open the lid.', '2.Take it out.', '3.Clean the pump.', '4.Put it in.', '5.Close it.', '6.Wait a day.'],
    ],
    [
      'firms',
      firms.split(' ').flatMap(firm => [firm, 'It delivers what you want, and it does so on most days of the week.']),
    ],
    [
      'firms in sentences',
      firms.split(' ').map(firm => `We asked ${firm} about it on Monday, and nobody there wanted to talk.`),
    ],
  ])('%s', (_, lines) => expect(cut(lines.join('\n'))).toEqual(lines));
});
