import { describe, expect, it, test } from 'vitest';
import { labelLines } from '../../../src/labels/index.js';
import { openingDateline } from '../../../src/labels/naming/opening-dateline.js';
import { toLines } from '../../../src/lines/index.js';
import { cleanText } from '../../../src/text/index.js';
import { candidate } from '../candidates.js';

const REST = 'Two ferries collided near the bridge on Monday, police said.';
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
    ['HALM (Harbour Wire) -', FORMS.brackets],
    ['HALM, Ore., May 3, 2023 (HarbourWire) --', FORMS.brackets],
    ['HALM (abc) —', FORMS.brackets],
    ['Halm (abc) -', FORMS.brackets],
    ['HALM—', FORMS.dash],
    ['HALM -', FORMS.dash],
    ['HALM, Ore. -', FORMS.dash],
    ['Halm -', FORMS.dash],
    ['Halm –', FORMS.dash],
    ['HALM.', FORMS.stop],
    ['HALM:', FORMS.colon],
  ])('%s', (head, reason) => {
    const blank = head.endsWith('HALM—') ? '' : ' ';
    const text = reason === FORMS.stop ? 'Zwei Fähren sind am Montag zusammengestoßen, sagte die Polizei.' : REST;
    expect(opens(head + blank + text, NEXT)).toEqual([head, text, reason]);
  });

  it('a place that everybody knows, where no English follows', () => {
    const german = 'Zwei Fähren sind am Montag zusammengestoßen, sagte die Polizei.';
    expect(opens(`Berlin. ${german}`)).toEqual(['Berlin.', german, FORMS.stop]);
    expect(opens(`London. The ferries collided near the bridge, and nobody saw it.`)).toBeNull();
  });

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
    const claimed = [candidate('HALM -', { claimed: 'dateline' }), candidate(REST), candidate(line), candidate(NEXT)];
    expect(openingDateline(claimed, [true, true, true, true])).toBeNull();
    expect(openingDateline([candidate(line), candidate(NEXT)], [false, true])).toBeNull();
    const caption = candidate(line, { claimed: 'caption', sure: false });
    expect(openingDateline([caption, candidate(NEXT)], [true, true])).toBeNull();
    expect(openingDateline([candidate(line, { bullet: 'bullet' }), candidate(NEXT)], [true, true])).toBeNull();
  });

  it.each([
    'Key Takeaway - The ferry trade is hard, and it will not be easier in a year.',
    'Report Highlights. The average ferry costs as much as a house near the sea.',
    'John Smith (Labour) - The ferry company has answered our questions of Monday.',
    'HALM - the town by the sea - has no ferry any more since Monday night.',
    'HALM - Ferry gone.',
    'WARNING: The ferry to Halm does not sail on Mondays, the sign said.',
    'THE STATE OF THINGS - Two ferries collided near the bridge on Monday.',
    'UPDATE (Harbour Wire) - Two ferries collided near the bridge on Monday.',
    'ROTTEN - Two ferries collided near the bridge on Monday, police said.',
    'ROTTEN: Two ferries collided near the bridge on Monday, police said.',
    'Endlich. Zwei Fähren sind am Montag zusammengestoßen, sagte die Polizei.',
    'HALM (12) - Two ferries collided near the bridge on Monday, police said.',
    'HALM (left) Two ferries collided near the bridge on Monday, police said.',
    'Halm (Kreis Orvel): Zwei Fähren sind am Montag zusammengestoßen, sagte die Polizei.',
  ])('not %j', text => expect(opens(text, NEXT)).toBeNull());

  it('not a title, though the words stand on the page once more', () => {
    expect(
      opens(`THE LAST HALM FERRY - ${REST}`, 'This was the last Halm ferry that sailed to the islands.'),
    ).toBeNull();
  });

  it('not who speaks in an interview', () => {
    expect(opens('HALM: What did you see of the two ferries on that night?', NEXT)).toBeNull();
    expect(opens(`HALM: ${REST}`, NEXT, 'HALM: And what came then?')).toBeNull();
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
