import { describe, expect, it } from 'vitest';
import { authorBio } from '../../../src/labels/rules/author-bio.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const findAt = (texts: readonly string[], index: number) => {
  const lines = texts.map(line);
  return authorBio.find(lines[index] as Line, lines, index);
};
const find = (text: string) => findAt([text], 0);

describe('author-bio', () => {
  it.each([
    'About the author',
    'Jane Doe is a reporter covering health in Oslo.',
    'Jane Doe is the author of three books on the sea.',
    'Follow her on Twitter @janedoe',
    'Email: jane@example.org',
    'View all posts by Jane Doe',
    'Über die Autorin',
    'Anna Beispiel ist Redakteurin und schreibt über Verkehr.',
    "À propos de l'auteur",
    'Sobre el autor',
    'Sobre a autora',
    'Over de auteur',
    'Kuhusu mwandishi',
    '[email protected]',
  ])('accepts %j', text => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
    'Jane Doe is a teacher who lost her house in the flood.',
    'The author of the law said he had meant no harm.',
    'He is a reporter who was shot at the gate.',
    'Author Jane Doe told the court she had written nothing.',
    'Follow her on the trail and you see the whole valley.',
    'Anna Beispiel ist Lehrerin und schreibt dem Amt jede Woche.',
    'Jane Doe is an editor.',
    'Sobre el autor del robo no se sabe nada.',
    'The officer wrote to jane@example.org in March and had no answer for weeks.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });
});
