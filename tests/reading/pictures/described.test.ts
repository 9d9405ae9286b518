import { expect, it } from 'vitest';
import { describesPicture } from '../../../src/reading/pictures/described.js';

it.each([
  'A photo of the ferry at its pier',
  'Headshot of Jane Doe',
  'Close-up of a rope',
  'A woman in a red coat holding a lamp at the pier',
  'two men in a red boat looking at the harbour',
  'Group of young people standing on a quay',
])('%j describes a scene', text => {
  expect(describesPicture(text)).toBe('scene');
});

it.each([
  'Photo of the week',
  'The diagram shows how the ferry turns',
  'Screenshot of the timetable showing that no ferry sails.',
  'A photo of the accident was posted on Facebook',
  'A woman holding a baby was hit by a car on Harbour Street',
])('%j perhaps describes a picture', text => {
  expect(describesPicture(text)).toBe('perhaps');
});

it.each([
  'A photo of the ferry hung there; nobody knew why.',
  'photo of the ferry at its pier',
  'Picture the ferry at its pier',
  'A woman holding a lamp: what it means',
  'A woman from Halm held the lamp',
  'Woman holding lamp wins prize of the harbour',
])('%j describes none', text => {
  expect(describesPicture(text)).toBeNull();
});
