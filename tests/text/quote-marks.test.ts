import { expect, test } from 'vitest';
import { quoteMarks } from '../../src/text/quote-marks.js';
import { after, editsOf } from './steps.js';

test.each([
  ['> One\n> Two\n>\n> > Three\n> Four\n> Five', 'One\nTwo\n\nThree\nFour\nFive'],
  [' > One\n > Two\n > Three\n > Four\n > Five\n\nAnn wrote:', 'One\nTwo\nThree\nFour\nFive\n\nAnn wrote:'],
  ['>> One\n>> Two\n>>\n>>\n>> Five', 'One\nTwo\n\n\nFive'],
  ['a\nb\nc\n> f\n> g\n> h\n> i\n> j\n> k', 'a\nb\nc\nf\ng\nh\ni\nj\nk'],
])('takes the marks off %j', (text, cleaned) => expect(after(quoteMarks, text)).toBe(cleaned));

test.each([
  '> One\n> Two\n> Three\n> Four',
  'a\nb\nc\nd\n> g\n> h\n> i\n> j\n> k',
  '> a\n\nb\n\n> c\n\nd\n\n> e\n\nf\n\n> g\n\nh\n\n> i\n\nj',
  '>Home\n>World\n>Asia\n>Harbours\n>Ferries',
  'Home\n> World\n> Asia\n> Harbours\n  5 > 3\n    > code\nA ferry\nran again\non Monday',
])('leaves %j', text => expect(editsOf(quoteMarks, text)).toEqual([]));
