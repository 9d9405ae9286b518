import { describe, expect, it } from 'vitest';
import { imageDescriptions, isImageMarkup } from '../../../src/reading/pictures/image-markup.js';

describe('isImageMarkup', () => {
  it.each([
    '![Ferry in the harbour](/img/1.jpg)',
    '![](https://example.org/a_(1).jpg)',
    '![Ferry](a.jpg "The ferry")',
    '[![Ferry](a.jpg)](/story)',
    '![Ferry](a.jpg){.wide width="3"}',
    '[![Ferry](a.jpg) Ferry runs again](/story)',
    '![One](1.jpg)![Two](2.jpg) ![Three](3.jpg)',
  ])('accepts %j', text => expect(isImageMarkup(text)).toBe(true));

  it.each([
    '[Ferry](/ferry)',
    '![Ferry](a.jpg) The ferry',
    'The ferry ![Ferry](a.jpg)',
    'What a day! (Again.)',
    '!(a)',
    '![Ferry]',
    '[!] (see note)',
    `![Ferry](${'a'.repeat(6000)})`,
  ])('refuses %j', text => expect(isImageMarkup(text)).toBe(false));
});

it.each([
  ['[![Ferry](a.jpg)](/story) ![](b.jpg) ![The pier](c.jpg)', 'Ferry The pier'],
  ['![](b.jpg)', ''],
  ['[Ferry](a.jpg)', ''],
])('%s is described as %j', (text, expected) => {
  expect(imageDescriptions(text)).toBe(expected);
});
