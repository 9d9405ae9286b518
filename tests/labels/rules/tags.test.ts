import { describe, expect, it } from 'vitest';
import { tagList, tags } from '../../../src/labels/rules/tags.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => tags.find(line(text), [line(text)], 0);

describe('tags', () => {
  it.each([
    'Tags: ferry, harbour, weather',
    'Filed under: Shipping',
    'TAGS',
    'Tagged: Ferry | Harbour',
    'TagsFerry, harbour',
    'Schlagwörter: Fähre, Hafen',
    'Mots-clés : bac, port',
    'Etiquetas: ferri, puerto',
    'Palavras-chave: balsa, porto',
    'Parole chiave: traghetto, porto',
    'Trefwoorden: veerboot, haven',
    'Maneno muhimu: kivuko, bandari',
    'Related Topics: Ferries, Tides',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each(['Topics: Shipping', 'Categories', '#ferry #harbour'])('takes for evidence %j', text => {
    expect(find(text)).toMatchObject({ sure: false });
  });

  it.each(['Tags', 'Schlagwörter:'])('heads a list: %j', text => {
    expect(find(text)).toMatchObject({ heads: true });
  });

  it.each([
    'Tags are sewn into every coat.',
    'Topics include the tide and the wind.',
    'Tags: the first one he chose was hope, and he said so.',
    'Themen gibt es genug.',
    'Temas como la pesca dividen la isla.',
    'Tag für Tag fährt die Fähre.',
    'Posted in the north, she learned to sail.',
    'Filed under oath, the letter was read aloud.',
    'Share the blame," he said.',
    '"Share the blame," he said. He refused.',
    'Published in January, the report was short.',
    'By Tuesday the search had ended.',
    'Home, for most of them, is a tent.',
    'Next story on the agenda was the budget.',
    'Also read into the record was a letter from the pilots.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });

  it.each([
    ['Tags: Ferry, Harbour, #weather', ['Ferry', 'Harbour', 'weather']],
    ['Tagged: Ferry | Harbour', ['Ferry', 'Harbour']],
    ['Schlagwörter: Fähre, Hafen', ['Fähre', 'Hafen']],
    ['#ferry #harbour', ['ferry', 'harbour']],
    ['Tags', []],
    ['Tags are sewn into every coat.', []],
  ])('lists the tags of %j', (text, list) => {
    expect(tagList(text)).toEqual(list);
  });
});
