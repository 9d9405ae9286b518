import { expect, test } from 'vitest';
import { invisibles } from '../../src/text/invisibles.js';
import { after, editsOf } from './steps.js';

test.each([
  ['co\u00adoperate', 'cooperate'],
  ['Har\u00ad\nbour', 'Har-\nbour'],
  ['Har\u00ad \n  bour', 'Har- \n  bour'],
  ['Har\u00ad\nBour \u00ad\nx 5\u00ad\nx\u00ad', 'Har\nBour \nx 5\nx'],
  ['zero\u200bwidth\u2060', 'zerowidth'],
  ['\ufeffTitle', 'Title'],
  ['\u202aleft\u202c \u2067right\u2069 \u200emark\u061c', 'left right mark'],
  ['nul\0 bell\u0007 esc\u001b del\u007f c1\u0081\u009d', 'nul bell esc del c1'],
  ['picture \ufffc here', 'picture  here'],
  ['tag\u{e0001}\u{e0065}', 'tag'],
  ['a\ufe0f b\ufe0e 1\ufe0f', 'a b 1'],
  ['a\u200cb\u200dc', 'abc'],
  ['\u{1f600}\u200d', '\u{1f600}'],
  ['\u{1f3f4}x\u{e0067}\u{e007f}', '\u{1f3f4}x'],
  ['\u0645\u200c ', '\u0645 '],
  ['\ufff9a\ufffab\ufffb\uffff', 'ab'],
])('takes what does not show out of %j', (text, cleaned) => expect(after(invisibles, text)).toBe(cleaned));

test.each([
  'plain text\nand\tblanks\u00a0\u3000',
  '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645', // Persian: I want
  '\u0915\u094d\u200d\u0937', // Hindi: a half consonant
  '\u0d28\u0d4d\u200d', // Malayalam: a final consonant
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', // a family
  '\u{1f469}\u{1f3fd}\u200d\u{1f680}', // an astronaut
  '\u2764\ufe0f\u200d\u{1f525}', // a heart on fire
  '\u2764\ufe0e', // a heart as text
  '1\ufe0f\u20e3', // a key
  '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', // the flag of England
  '\u845b\u{e0100}\u57ce', // a name with a form of its character
  'replacement \ufffd',
])('leaves %j', text => expect(editsOf(invisibles, text)).toEqual([]));
