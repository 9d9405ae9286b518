import { expect, it } from 'vitest';
import { isReported } from '../../../../src/labels/rules/parts/reported.js';

it.each([
  ['These cookies collect information, the regulator said on Monday.', true],
  ['"Do you have a tip?"', true],
  ['« Vous avez une information ? »', true],
  ['Das ist verboten, warnte der Minister.', true],
  ['Este contenido fue borrado, dijo la cadena.', true],
  ['By signing up, you agree to our terms.', false],
  ['These cookies are necessary for the website.', false],
  ['Services that we have added to the site, and what you asked for.', false],
])('%s is reported: %s', (text, expected) => {
  expect(isReported(text)).toBe(expected);
});
