import { expect, it } from 'vitest';
import { isHashtags, tagList, tagsLabel, topicsLabel } from '../../src/reading/tag-list.js';

it.each([
  ['Tags: Ferry, Harbour, #weather', ['Ferry', 'Harbour', 'weather']],
  ['Tagged: Ferry | Harbour', ['Ferry', 'Harbour']],
  ['Schlagwörter: Fähre, Hafen', ['Fähre', 'Hafen']],
  ['#ferry #harbour', ['ferry', 'harbour']],
  ['TagsFerry, harbour', ['Ferry', 'harbour']],
  ['Keywords: floods; town council; "Weston, Ohio"', ['floods', 'town council', 'Weston, Ohio']],
  ['Keywords: Weston, Ohio; floods', ['Weston, Ohio', 'floods']],
  ['Tags: ferry; harbour · tides', ['ferry', 'harbour', 'tides']],
  ['Tags: “Weston, Ohio”, floods', ['Weston, Ohio', 'floods']],
  ['Tags: the "old, new" pier, floods', ['the "old', 'new" pier', 'floods']],
  ['Tagged floods, town council and Weston.', ['floods', 'town council', 'Weston']],
  ['Tagged with floods and wall', ['floods', 'wall']],
  ['Tagged birds and seals were released.', []],
  ['Tagged turtles of the bay return, and stay.', []],
  ['Tagged floods.', []],
  ['Tagged birds, seals: all of them', []],
  ['Tags', []],
  ['Tags are sewn into every coat.', []],
  ['Ferry, harbour', []],
])('the tags of %j are %j', (text, list) => {
  expect(tagList(text)).toEqual(list);
});

it.each([
  ['#ferry #harbour', true],
  ['#ferry, #harbour', true],
  ['#1', false],
  ['#ferry harbour', false],
  ['Tags: #ferry', false],
])('%j is nothing but hashtags: %j', (text, expected) => {
  expect(isHashtags(text)).toBe(expected);
});

it('a label of tags is another than one of topics, which begins sentences too', () => {
  expect([tagsLabel('Tags: Ferry'), topicsLabel('Tags: Ferry')]).toEqual([4, 0]);
  expect([tagsLabel('Topics: Ferry'), topicsLabel('Topics: Ferry')]).toEqual([0, 6]);
});
