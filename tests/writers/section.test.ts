import { expect, it } from 'vitest';
import { ownSection } from '../../src/writers/section.js';
import { emptyStory } from '../story/stories.js';

it.each([
  [['Home', 'Africa'], 'Africa'],
  [['News', 'Business', 'Shipping '], 'Shipping'],
  [['Homes'], 'Homes'],
])('of %j is %s', (section, own) => {
  expect(ownSection({ ...emptyStory, section })).toBe(own);
});

it.each([[[]], [['Home']], [['Startseite']], [['News', ' ']]])('of %j is none', section => {
  expect(ownSection({ ...emptyStory, section })).toBeNull();
});
