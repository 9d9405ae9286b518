import { expect, it } from 'vitest';
import { storyLink } from '../../../../src/labels/rules/parts/story-link.js';
import { lineAt } from '../../candidates.js';

const next = storyLink('next-story', { en: ['next story'] }, { en: ['previous story'] });
const previous = storyLink('previous-story', { en: ['previous story'] }, { en: ['next story'] });

/** What a rule says of a line, and of which part of it. */
function said(rule: typeof next, text: string): readonly [string, string] | null {
  const claim = rule.find(lineAt(text), [], 0);
  if (claim === null) return null;
  expect(claim.sure).toBe(true);
  return [claim.reason, claim.span === undefined ? text : text.slice(...claim.span)];
}

it('gives each neighbour a rule with its own label', () => {
  expect([next.label, previous.label]).toEqual(['next-story', 'previous-story']);
  expect(next.cues).toHaveLength(4);
});

it.each([
  ['Next Story', 'is a next-story label', 'Next Story'],
  ['« Next Story »', 'is a next-story label', '« Next Story »'],
  ['Ferry runs again Next Story', 'a title with a next-story label', 'Ferry runs again Next Story'],
  ['Next Story: Ferry runs again', 'a title with a next-story label', 'Next Story: Ferry runs again'],
  ['The crew is safe. Next Story', 'ends with a next-story label', 'Next Story'],
  [
    'Ferry runs again Next Story Harbour closed Previous Story',
    'a title with a next-story label',
    'Ferry runs again Next Story',
  ],
  [
    'Previous Story Harbour closed Next Story Ferry runs again',
    'a title with a next-story label',
    'Next Story Ferry runs again',
  ],
  ['Previous Story | Next Story', 'a title with a next-story label', 'Next Story'],
  ['Next Story | Previous Story', 'a title with a next-story label', 'Next Story | '],
])('says of %j: %s', (text, reason, part) => {
  expect(said(next, text)).toEqual([reason, part]);
});

it('the two halves of a line with both links are all of it', () => {
  for (const text of [
    'Ferry runs again Next Story Harbour closed Previous Story',
    'Next Story Ferry runs again Previous Story Harbour closed',
  ])
    expect(`${said(next, text)?.[1]}${said(previous, text)?.[1]}`).toBe(text);
});

it.each([
  'Next story on the agenda was the ferry.',
  'next story',
  'Ferry runs again next story',
  'He could not wait for the Next Story.',
  'Next Story: ferry runs again',
  'Next Story: Ferry runs again. The pilot sails',
  'Ferry runs again. The pilot sails Next Story',
  `${'Ferry runs again '.repeat(11)}Next Story`,
  `Next Story ${'Ferry runs again '.repeat(22)}`,
  'Ferry runs again next story Harbour closed Previous Story',
  'Previous Story Harbour closed',
  'The Next Storyteller',
  'Ferry runs again',
  '',
])('refuses %j', text => {
  expect(said(next, text)).toBeNull();
});
