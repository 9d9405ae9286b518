import { expect, test } from 'vitest';
import { tags } from '../../src/text/tags.js';
import { after, editsOf } from './steps.js';

const LONG = 'The ferry to Halm ran again on Monday, nine weeks after it stopped';

test.each([
  [`<p>${LONG}.</p>\n<p>${LONG}.</p>`, `\n${LONG}.\n\n\n${LONG}.\n`],
  [`${LONG}<br>\n${LONG}<br/>\n${LONG}<BR />\n${LONG}<br clear="all">`, `${LONG}\n${LONG}\n${LONG}\n${LONG}`],
  [
    `${LONG}<br>for repairs.<br> ${LONG} <br>on time.<br>“${LONG}<br><br>`,
    `${LONG} for repairs.\n ${LONG} on time.\n“${LONG}\n`,
  ],
  [
    `<p class="a">${LONG} <a href="/b?c=d" target='_blank'>at <em>noon</em></a></p><h2>Tides</h2><ul><li>High</li></ul><p>${LONG}</p>`,
    `\n${LONG} at noon\n\nTides\n\n\nHigh\n\n\n${LONG}\n`,
  ],
])('takes the tags off %j', (text, cleaned) => expect(after(tags, text)).toBe(cleaned));

test.each([
  `<p>${LONG}.</p>`,
  `${LONG}: <p>, <br>, <p> and <br>.\n${LONG}\n${LONG}\n${LONG}`,
  `${LONG} <b>now</b> <i>and</i> <b>then</b>\n${LONG} <a>b</a>`,
  `<p>${LONG}.</p>\n<p>${LONG}.</p>\nA line in the <p> element.`,
  `The <p> tag marks what a writer would call a paragraph of a text\n`.repeat(5),
  `${LONG} and ends with </p>, as <br> does not, and so does this <br> too`,
  '<p>\n<br>\n<p>\n<br>\n<p>',
  `${LONG} a < p and <people> <brand> <Enter> <ann@example.org> <p`,
])('leaves %j', text => expect(editsOf(tags, text)).toEqual([]));
