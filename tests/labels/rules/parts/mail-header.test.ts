import { expect, test } from 'vitest';
import { isMailHeader } from '../../../../src/labels/rules/parts/mail-header.js';
import { lineAt } from '../../candidates.js';

test('a French header, with a blank before each colon', () => {
  const lines = ['De : Anne Morel', 'À : Bureau', 'Objet : Le bac repart', 'De : quoi vivre'].map(text => lineAt(text));
  expect(lines.map(({ text }, i) => isMailHeader(text, lines, i))).toEqual([true, true, true, true]);
  expect(isMailHeader('De : quoi vivre', [lineAt('De : quoi vivre'), lineAt('À lire')], 0)).toBe(false);
});
