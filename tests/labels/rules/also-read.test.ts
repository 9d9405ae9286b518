import { describe, expect, it } from 'vitest';
import { alsoRead } from '../../../src/labels/rules/also-read.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => alsoRead.find(line(text), [line(text)], 0);

describe('also-read', () => {
  it.each([
    'ALSO READ: Ferry runs again after the storm',
    'READ ALSO: Ferry runs again',
    'Also read: Ferry runs again',
    'Read next: Ferry runs again',
    'RELATED: Ferry runs again',
    'ALSO READ Ferry runs again after the storm',
    'Lesen Sie auch: Die Fähre fährt wieder',
    'Mehr zum Thema: Die Fähre fährt wieder',
    'À lire aussi : Le bac reprend la mer',
    'LIRE AUSSI | Le bac reprend la mer',
    'Lee también: El ferri vuelve a navegar',
    'Te puede interesar: El ferri vuelve',
    'Leia também: A balsa volta a navegar',
    'Leggi anche: Il traghetto riparte',
    'Lees ook: De veerboot vaart weer',
    'Soma pia: Kivuko chaanza tena',
    'Läs också: Färjan går igen',
    '▶ ALSO READ: Ferry runs again',
    'Read more: Ferry runs again',
    '>> Learn More: Ferry runs again',
    'Read more',
    'Weiterlesen',
    'Lire la suite',
    'Leer más',
    'ALSO READ',
    'Lesen Sie auch',
    'À lire aussi',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each([
    'Read | Ferry runs again after the storm',
    'Video: Ferry runs again',
    'Lire aussi Le bac reprend la mer',
    'Also read: the ferry that ran again',
  ])('takes for evidence %j', text => {
    expect(find(text)).toMatchObject({ sure: false });
  });

  it.each([
    ['The harbour was closed in 2014. ALSO READ: Ferry runs again', 'ALSO READ: Ferry runs again'],
    ['The harbour was closed. READ MORE: Ferry runs again', 'READ MORE: Ferry runs again'],
    ['Der Hafen war zu. Lesen Sie auch: Die Fähre fährt wieder', 'Lesen Sie auch: Die Fähre fährt wieder'],
    ['The harbour was closed. (Read also: Ferry runs again)', '(Read also: Ferry runs again)'],
  ])('claims of %j only %j', (text, part) => {
    const span = find(text)?.span;
    expect(span && text.slice(...span).trim()).toBe(part);
  });

  it.each(['ALSO READ', 'Lesen Sie auch:', 'Lee también'])('heads a list: %j', text => {
    expect(find(text)).toMatchObject({ heads: true });
  });

  it.each([
    'Also read by the clerk was a poem.',
    'Read more than one book before you judge.',
    'Read the label: it says salt.',
    'Lire aussi vite que possible ne sert à rien.',
    'Lees ook de kleine letters.',
    'Lesen Sie auch den zweiten Absatz des Vertrags.',
    'Leer más libros ayuda, dijo la maestra.',
    'Soma pia kwa sauti, alisema mwalimu.',
    'Nobody had also read: the orders were lost.',
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
});
