import { expect, it } from 'vitest';
import { decode } from '../../../src/labels/decoding/decode.js';
import { withAnnounced, withListItems } from '../../../src/labels/decoding/list-lines.js';
import { candidate } from '../candidates.js';

const logOdds = (p: number) => Math.log(p / (1 - p));
const chrome = candidate('line', { claimed: 'menu' });
const free = candidate('line');
const item = candidate('The lift at the college', { bullet: 'bullet' });
const menuItem = candidate('The lift at the college', { bullet: 'bullet', claimed: 'menu', sure: false });

it('keeps the heading of a list of the story, not the title of another list, nor what is no heading', () => {
  const story = candidate('Engineers found cracks in two of the cables that hold the bridge, the city said on Friday.');
  const headed = (above: ReturnType<typeof candidate>, chance: number, ...list: ReturnType<typeof candidate>[]) =>
    decode([story, chrome, above, ...list], {
      odds: Float32Array.from([0.99, 0.01, chance, ...list.map(() => 0.99)], logOdds),
    });
  const heading = candidate('What is closed');
  expect(headed(heading, 0.42, item).body[2]).toBe(true);
  expect(headed(heading, 0.42, item).reasons.get(2)).toBe('right above a list of the story');
  expect(headed(candidate('What is closed:'), 0.42, item).body[2]).toBe(true);
  expect(headed(heading, 0.35, item).body[2]).toBe(false);
  expect(headed(heading, 0.42, free).body[2]).toBe(false);
  expect(headed(heading, 0.42, chrome, item).body[2]).toBe(false);
  expect(
    headed(candidate('Ferry operator offers free crossings for students of three colleges'), 0.42, item).body[2],
  ).toBe(false);
  expect(headed(candidate('Sign up today.'), 0.42, item).body[2]).toBe(false);
  expect(headed(candidate('What is closed', { claimed: 'menu', sure: false }), 0.42, item).body[2]).toBe(false);
  expect(decode([heading, item], { odds: Float32Array.from([0.42, 0.99], logOdds) }).body[0]).toBe(false);
});

it.each([
  ['keeps an item between two that are kept', [item, item, item], [true, false, true], 0.35, true],
  ['but not against the odds', [item, item, item], [true, false, true], 0.25, false],
  ['nor beside one that is left', [item, item, item], [true, false, false], 0.35, false],
  ['nor at the end of the list', [item, item, free], [true, false, true], 0.35, false],
  ['nor what is no item', [item, free, item], [true, false, true], 0.35, false],
  ['nor what a rule has another name for', [item, menuItem, item], [true, false, true], 0.35, false],
] as const)('%s', (_, lines, body, chance, kept) => {
  expect(withListItems(lines, body, Float64Array.of(0.9, chance, 0.9))[1]).toBe(kept);
});

const announcing = candidate('Here is what the lifts at the colleges cost:');
const entry = candidate('North College: 3 crowns to 4 crowns');
const long = candidate('North College, where the lift has stood still since May, asks for 3 crowns to 4 crowns');

it.each([
  ['keeps what a colon announces', [announcing, entry, entry, free], [true, false, false, true], 0.4, true],
  ['but not against the odds', [announcing, entry, entry, free], [true, false, false, true], 0.2, false],
  ['nor where the story does not go on', [announcing, entry, entry, free], [true, false, false, false], 0.4, false],
  ['nor below a line that is left', [announcing, entry, entry, free], [false, false, false, true], 0.4, false],
  ['nor below a label', [candidate('More lifts:'), entry, entry, free], [true, false, false, true], 0.4, false],
  [
    'nor below a sentence',
    [candidate('The lifts stand still.'), entry, entry, free],
    [true, false, false, true],
    0.4,
    false,
  ],
  ['nor what a rule is sure of', [announcing, entry, chrome, free], [true, false, false, true], 0.4, false],
  ['nor long lines', [announcing, entry, long, free], [true, false, false, true], 0.4, false],
  [
    'nor many',
    [announcing, ...Array<typeof entry>(6).fill(entry), free],
    [true, ...Array<boolean>(6).fill(false), true],
    0.4,
    false,
  ],
] as const)('%s', (_, lines, body, chance, kept) => {
  const chances = Float64Array.from(body, keeps => (keeps ? 0.9 : chance));
  expect(withAnnounced(lines, body, chances)[1]).toBe(kept);
});

it('says why', () => {
  const odds = Float32Array.from([0.99, 0.4, 0.99], logOdds);
  expect(decode([announcing, entry, free], { odds }).reasons.get(1)).toBe('announced by the line above it');
});
