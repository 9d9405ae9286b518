import { describe, expect, it } from 'vitest';
import { headlinePieces } from '../../../src/labels/headline/pieces.js';
import { candidate } from '../candidates.js';

const pieces = (lines: readonly string[], headline: number) =>
  headlinePieces(
    lines.map(line => candidate(line)),
    headline,
  );
const TITLE = 'Divers find a second cable off Halm';

describe('headlinePieces', () => {
  it.each([
    ['two lines', [TITLE, 'Home', 'Divers find a second', 'cable off Halm', 'By Ann'], 2, [2, 4]],
    ['two lines, the second found', [TITLE, 'Home', 'Divers find a second', 'cable off Halm', 'By Ann'], 3, [2, 4]],
    ['three lines', [`${TITLE} | Courier`, 'Divers find a', 'Second Cable', 'off Halm'], 2, [1, 4]],
    ['a site behind a dash', [`${TITLE} - The Courier`, 'Divers find', 'a second cable off Halm'], 1, [1, 3]],
    ['a sign that was cut off', ['Halm: second cable found', 'Halm:', 'second cable found'], 1, [1, 3]],
    ['text without blanks', ['ハルムで二本目の電線', 'ハルムで', '二本目の電線'], 1, [1, 3]],
  ])('takes in %s', (_, lines, headline, expected) => {
    expect(pieces(lines, headline)).toEqual(expected);
  });

  it.each([
    ['the title of the page itself', [TITLE, 'By Ann'], 0],
    ['a headline that is the whole title', [`${TITLE} | Courier`, TITLE, 'Courier'], 1],
    ['a kicker that the title does not have', [TITLE, 'Harbour', TITLE], 2],
    ['a kicker that the title parts by a colon', ['Opinion: lift the cable', 'Opinion', 'lift the cable'], 2],
    ['a title that goes on otherwise', [TITLE, 'Divers find a second', 'body off Halm'], 1],
    ['a title that begins otherwise', [TITLE, 'Town says', 'a second cable off Halm'], 2],
    ['lines that end before the title does', [TITLE, 'Divers find', 'a second'], 1],
    ['a first line that is no title', ['Home', 'Divers find a second', 'cable off Halm'], 1],
    ['lines that do not follow one another', [TITLE, 'Divers find a second', 'Share', 'cable off Halm'], 1],
    ['a headline at the end of the page', [TITLE, 'Home', 'Divers find a second'], 2],
  ])('leaves alone %s', (_, lines, headline) => {
    expect(pieces(lines, headline)).toEqual([headline, headline + 1]);
  });

  it('does not join a title of single letters line by line', () => {
    const lines = ['a b c d e f g h', ...'abcdefgh'];
    expect(pieces(lines, 1)).toEqual([1, 2]);
  });
});
