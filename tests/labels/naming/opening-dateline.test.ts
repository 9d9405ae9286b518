import { describe, expect, it, test } from 'vitest';
import { labelLines } from '../../../src/labels/index.js';
import { openingDateline } from '../../../src/labels/naming/opening-dateline.js';
import { toLines } from '../../../src/lines/index.js';
import { cleanText } from '../../../src/text/index.js';
import { candidate } from '../candidates.js';

const REST = 'Two ferries collided near the bridge on Monday, police said.';
const GERMAN = 'Die Fähren sind am Montag zusammengestoßen, sagte ein Sprecher.';
const NEXT = 'The pilots were heard in Halm on Tuesday, and neither had seen the other.';

/** The dateline at the head of a story, which goes on with other lines. */
const opens = (text: string, ...others: readonly string[]) => {
  const candidates = [text, ...others].map(one => candidate(one));
  const found = openingDateline(
    candidates,
    candidates.map(() => true),
  );
  return found && [text.slice(0, found.length), text.slice(found.textFrom), found.named.reason];
};
const FORMS = {
  brackets: 'opens the story with a place and a source in brackets',
  dash: 'opens the story with a place and a dash',
  stop: 'opens the story with a place and a full stop',
  colon: 'opens the story with a place and a colon',
};

describe('openingDateline', () => {
  it.each([
    ['HALM (HW) -', FORMS.brackets],
    ['HALM (abc) —', FORMS.brackets],
    ['HALM—', FORMS.dash],
    ['HALM -', FORMS.dash],
    ['HALM:', FORMS.colon],
  ])('%s where something happens there', (head, reason) => {
    const text = head.endsWith('HALM—') ? `${head}${REST}` : `${head} ${REST}`;
    expect(opens(text, NEXT)).toEqual([head, REST, reason]);
    expect(opens(text)).toBeNull();
    expect(opens(text, 'The town is called Halm, or HALM in its own signs.')).toBeNull();
    expect(opens(text, 'The pilots were heard in Halmstadt on Tuesday.')).toBeNull();
    expect(opens(text, 'They sail within Halm of old.')).toBeNull();
  });

  it('a full stop, where no English follows', () => {
    const next = 'Die Lotsen wurden in Halm gehört.';
    expect(opens(`HALM. ${GERMAN}`, next)).toEqual(['HALM.', GERMAN, FORMS.stop]);
    expect(opens(`HALM. ${GERMAN}`)).toBeNull();
    expect(opens(`HALM. ${GERMAN}`, 'Si torna a Halm.')).not.toBeNull();
    expect(opens(`HALM. ${REST}`, NEXT)).toBeNull();
  });

  it('the place of who signs', () => {
    const below = (signature: ReturnType<typeof candidate>) =>
      openingDateline([candidate(`HALM - ${REST}`), signature], [true, false]);
    expect(below(candidate('By Jane Doe, Halm', { claimed: 'byline' }))).not.toBeNull();
    expect(below(candidate('They thanked Jane Doe, Halm'))).toBeNull();
  });

  it.each([
    ['HALM (Harbour Wire) -', FORMS.brackets],
    ['HALM, Ore., May 3, 2023 (HW) --', FORMS.brackets],
    ['HALM, June 16, 2025 /WireDesk/ --', FORMS.brackets],
    ['HALM, Ore. -', FORMS.dash],
    ['HALM, N.S. -', FORMS.dash],
  ])('%s by itself', (head, reason) => expect(opens(`${head} ${REST}`)).toEqual([head, REST, reason]));

  it.each([
    ['Berlin (abc) -', FORMS.brackets],
    ['Berlin -', FORMS.dash],
    ['Berlin.', FORMS.stop],
    ['Berlin:', FORMS.colon],
  ])('%s, which everybody knows', (head, reason) => expect(opens(`${head} ${GERMAN}`)).toEqual([head, GERMAN, reason]));

  it('below a standfirst, not below two paragraphs, and not where a rule has found one', () => {
    const line = `HALM - ${REST}`;
    const found = (...texts: readonly string[]) =>
      openingDateline(
        texts.map(text => candidate(text)),
        texts.map(() => true),
      )?.index;
    expect(found(REST, line, NEXT)).toBe(1);
    expect(found('What we know', REST, line, NEXT)).toBe(2);
    expect(found(REST, REST, line, NEXT)).toBeUndefined();
    const release = `HALM, Ore., May 3, 2023 (HW) -- ${REST}`;
    expect(found(REST, REST, REST, release, NEXT)).toBe(3);
    expect(found(REST, REST, `HALM, Ore. (HW) -- ${REST}`, NEXT)).toBeUndefined();
    expect(found(REST, REST, REST, REST, REST, release, NEXT)).toBeUndefined();
    const claimed = [candidate('HALM -', { claimed: 'dateline' }), candidate(REST), candidate(line), candidate(NEXT)];
    expect(openingDateline(claimed, [true, true, true, true])).toBeNull();
    expect(openingDateline([candidate(line), candidate(NEXT)], [false, true])).toBeNull();
    const caption = candidate(line, { claimed: 'caption', sure: false });
    expect(openingDateline([caption, candidate(NEXT)], [true, true])).toBeNull();
    expect(openingDateline([candidate(line, { bullet: 'bullet' }), candidate(NEXT)], [true, true])).toBeNull();
  });

  it.each([
    [
      'Key Takeaway - The ferry trade is hard, and it will not be easier in a year.',
      'In Key Takeaway the bars are full.',
    ],
    ['Report Highlights. Die Fähre kostet so viel wie ein Haus am Meer.', 'So steht es in Report Highlights.'],
    ['Winter. Die Stadt räumt den Schnee nicht mehr von allen Wegen.', 'Das war in Winter und Sommer so.'],
    ['Apple. Google. Meta. Drei Firmen, die jeder kennt, und eine Frage.', 'Die Zentrale in Apple und in Google.'],
    ['BERLIN. PARIS. ROM. Drei Städte, die jeder kennt, und eine Frage.', 'So war es in Berlin.'],
    ['London. Paris. Milan. Three cities, and one question nobody asks.', 'They met in London.'],
    ['London. The ferries collided near the bridge, and nobody saw it.', 'They met in London.'],
    ['Prof. Jane Example warned on Monday that the ferries are old.', 'In Prof. Example’s view the ferries are old.'],
    ['Google – The company has told its staff to leave the harbour.', 'The harbour in Google maps is wrong.'],
    ['IKEA - The company has told its staff to leave the harbour.', 'The shelves in IKEA are empty.'],
    ['Berlin: Was hat die Stadt, was andere Städte in diesem Land nicht haben?', 'Sie leben in Berlin.'],
    ['Halm: Die Fähren sind am Montag zusammengestoßen, sagte ein Sprecher.', 'Sie leben in Halm.'],
    ['IKEA: The company has told its staff to leave the harbour.', 'The shelves in IKEA are empty.'],
    ['POLICE: The ferry to Halm does not sail on Mondays any more.', 'He is in police custody.'],
    ['HEAT: The town has opened its halls for those who need shade.', 'They met in Heathrow, in a theater.'],
    ['MESSI (Barcelona) - The player will not sail to the islands.', 'They all believe Messi.'],
    ['ARSENAL (Premier League) - The club will not sail to the islands.', 'They all believe Arsenal.'],
    ['SAMSUNG, LG — Two names that everybody knows, and one question.', 'They all believe Samsung.'],
    ['Roma - Lazio finisce senza reti davanti a sessantamila spettatori.', 'Si gioca in Roma.'],
    ['Berlin – Hauptstadt und größte Stadt des Landes – wächst weiter.', 'Sie leben in Berlin.'],
    ['Anna Weber (SPD) - Die Bürgermeisterin hat am Montag geantwortet.', 'Das Vertrauen in Anna Weber sinkt.'],
    ['HALM - the town by the sea - has no ferry any more since Monday.', NEXT],
    ['HALM - Ferry gone.', NEXT],
    ['WARNING: The ferry to Halm does not sail on Mondays, the sign said.', 'They read it in Warning and laughed.'],
    ['THE LAST HALM FERRY - Two ferries collided near the bridge.', 'They met in The Last Halm Ferry.'],
    ['UPDATE (Harbour Wire) - Two ferries collided near the bridge.', NEXT],
    ['HALM - The town has told its ferries to leave the harbour.', 'He comes a Halm, di Halm.'],
    ['TESLA: The carmaker lost its place at the pier on Monday, it said.', 'Shares in Tesla have fallen since.'],
    ['PICASSO - The painter lost his place at the pier on Monday, they said.', 'Her interest in Picasso began late.'],
    ['SIEMENS: Der Konzern hat am Montag seinen Platz am Hafen verloren.', 'So war es in Siemens Werken.'],
    ['FIAT. Il gruppo ha venduto lunedì le sue navi nel porto.', 'I vertici di Fiat hanno taciuto.'],
    ['SONY, Microsoft - The makers have sold their ferries, they said.', 'They make ferries.'],
    ['BOEING, Inc. - The maker has sold its ferries, it said on Monday.', 'They make ferries.'],
    ['ADELE (Columbia Press) - The singer came to the pier on Monday.', 'They make ferries.'],
    ['Halm (Kreis Orvel): Zwei Fähren sind am Montag zusammengestoßen.', 'Das war in Halm so.'],
  ])('not %j', (text, next) => expect(opens(text, next)).toBeNull());

  it('not one of several: who speaks in an interview, the countries of a round-up', () => {
    expect(opens('HALM: What did you see of the two ferries on that night?', NEXT)).toBeNull();
    expect(opens(`HALM: ${REST}`, NEXT, 'HALM: And then I saw nothing more of it.')).toBeNull();
    expect(opens(`HALM - ${REST}`, NEXT, 'ORVEL - Three ferries collided near the pier on Sunday.')).toBeNull();
  });
});

test('the line is parted, and nothing of it is lost', () => {
  const page = ['Ferries collide', '', `HALM, Ore. - ${REST}`, '', NEXT].join('\n');
  const labels = labelLines(toLines(cleanText(page))).lines.map(({ label, line }) => [label, line.text]);
  expect(labels).toEqual([
    ['headline', 'Ferries collide'],
    ['dateline', 'HALM, Ore. -'],
    ['paragraph', REST],
    ['paragraph', NEXT],
  ]);
});
