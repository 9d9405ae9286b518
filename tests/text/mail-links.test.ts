import { expect, test } from 'vitest';
import { mailLinks } from '../../src/text/mail-links.js';
import { after } from './steps.js';

const [A, B, C] = ['a', 'b', 'c'].map(name => `<https://${name}.example/x?y=1>`);

test.each([
  [
    `From: Jane Doe <jane@example.org>\nTo: Jon\nSubject: Ferries\n\nView in browser ${A}\nThe mayor ${B}, who\nread more. ${C}`,
    'From: Jane Doe <jane@example.org>\nTo: Jon\nSubject: Ferries\n\nView in browser\nThe mayor, who\nread more.',
  ],
  [
    `> Von: Jana\n> Betreff: X\n> Mehr ${A} Mehr ${B} Mehr <mailto:ann@example.org>`,
    '> Von: Jana\n> Betreff: X\n> Mehr Mehr Mehr',
  ],
])('takes the addresses of links out of %j', (text, cleaned) => expect(after(mailLinks, text)).toBe(cleaned));

test.each([
  `From: Jane\nSubject: X\nA ${A}\nB ${B}`,
  `No header\nA ${A}\nB ${B}\nC ${C}`,
  `From: Jane\nSubject: X\nA: ${A}\nB: ${B}\nC:\n${C}`,
  'From: Jane <jane@example.org>\nTo: Jon <jon@example.org>\nCc: Ann <ann@example.org>',
  `From: Halm\nTo: Oster\nPrice: 12 pounds\nA ${A}\nB ${B}\nC ${C}`,
])('leaves %j', text => expect(after(mailLinks, text)).toBe(text));
