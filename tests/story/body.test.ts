import { describe, expect, it } from 'vitest';
import { BODY_LABELS, LABELS, type Label } from '../../src/labels/labels.js';
import { toLines } from '../../src/lines/index.js';
import { buildBody } from '../../src/story/body.js';
import { documentOf, labelledOf, lineAt } from './labelled.js';

const bodyOf = (text: string, parts: readonly (readonly [Label, string])[]) => {
  const document = documentOf(text);
  return buildBody(document, labelledOf(document, parts)).map(block => `${block.type}: ${block.text}`);
};

describe('buildBody', () => {
  it('takes the lines with body labels, in order, and no other', () => {
    const labels = Object.keys(LABELS) as Label[];
    const document = documentOf(labels.join('\n'));
    const kept = buildBody(
      document,
      labelledOf(
        document,
        labels.map(label => [label, label]),
      ),
    );
    expect(kept.map(({ type }) => type)).toEqual(['paragraph', 'subheading', 'list-item', 'quote']);
    const lone = labels.filter(label => buildBody(document, [lineAt(document, [[0, 3]], label)]).length > 0);
    expect(lone.sort()).toEqual([...BODY_LABELS].sort());
  });

  it.each([
    ['ORVEL (Norpress) - The bridge is open.', 'ORVEL (Norpress)', 'The bridge'],
    ['ORVEL—The bridge is open.', 'ORVEL', 'The bridge'],
    ['ORVEL (Norpress) -The bridge is open.', 'ORVEL (Norpress)', 'The bridge'],
    ['ORVEL, Mar 4 (Norpress) -- The bridge is open.', 'ORVEL, Mar 4 (Norpress) --', 'The bridge'],
  ])('puts the dateline of %j back before its paragraph', (text, dateline, begin) => {
    expect(
      bodyOf(text, [
        ['dateline', dateline],
        ['paragraph', text.slice(text.indexOf(begin))],
      ]),
    ).toEqual([`paragraph: ${text}`]);
  });

  it.each([
    ['1. Open it.\n2. Close it.', 'list-item', ['1. Open it.', '2. Close it.']],
    ['8)  Open it.\n9)  Close it.', 'list-item', ['8) Open it.', '9) Close it.']],
    ['• Open it.\n• Close it.', 'list-item', ['Open it.', 'Close it.']],
    ['1. Open it.\n2. Close it.', 'paragraph', ['Open it.', 'Close it.']],
  ] as const)('leaves items of %j their numbers and no bullets, where they are a %s', (text, label, texts) => {
    const labelled = toLines({ text }).map(line => ({ line, label, reason: 'as the test says', confidence: 0.9 }));
    expect(buildBody(documentOf(text), labelled).map(block => block.text)).toEqual(texts);
  });

  it.each([
    ['> We wait.', 'We wait.'],
    ['>We wait.', 'We wait.'],
    ['> > We wait.', 'We wait.'],
    ['"We wait > they come."', '"We wait > they come."'],
    ['>', '>'],
  ])('leaves the quotation %j without its marks', (text, quote) => {
    expect(bodyOf(text, [['quote', text]])).toEqual([`quote: ${quote}`]);
    expect(bodyOf(text, [['paragraph', text]])).toEqual([`paragraph: ${text}`]);
  });

  it('joins a dateline on a line of its own with one space', () => {
    const parts = [
      ['dateline', 'ORVEL'],
      ['paragraph', 'The bridge.'],
    ] as const;
    expect(bodyOf('ORVEL\n\n   The bridge.', parts)).toEqual(['paragraph: ORVEL The bridge.']);
    expect(bodyOf('ORVEL -\nThe bridge.', parts)).toEqual(['paragraph: ORVEL - The bridge.']);
  });

  it('joins paragraphs that were cut out of one line, and no others', () => {
    const cut = [
      ['paragraph', 'The ferry runs.'],
      ['paragraph', 'It is full.'],
    ] as const;
    expect(bodyOf('The ferry runs. It is full.', cut)).toEqual(['paragraph: The ferry runs. It is full.']);
    expect(bodyOf('The ferry runs.It is full.', cut)).toHaveLength(2);
    const spaceless = [
      ['paragraph', '橋が開通した。'],
      ['paragraph', 'NHKが伝えた。'],
    ] as const;
    expect(bodyOf('橋が開通した。NHKが伝えた。', spaceless)).toEqual(['paragraph: 橋が開通した。NHKが伝えた。']);
    expect(bodyOf('The ferry runs.\nIt is full.', cut)).toHaveLength(2);
    expect(bodyOf('The ferry runs. Advertisement It is full.', cut)).toHaveLength(2);
    const three = [['dateline', 'ORVEL'], ...cut] as const;
    expect(bodyOf('ORVEL - The ferry runs. It is full.', three)).toEqual([
      'paragraph: ORVEL - The ferry runs. It is full.',
    ]);
    const headed = [cut[0], ['subheading', 'It is full.']] as const;
    expect(bodyOf('The ferry runs. It is full.', headed)).toHaveLength(2);
  });

  it('lets no chrome between dateline and paragraph into the text', () => {
    expect(
      bodyOf('ORVEL Share this The bridge.', [
        ['dateline', 'ORVEL'],
        ['share-bar', 'Share this'],
        ['paragraph', 'The bridge.'],
      ]),
    ).toEqual(['paragraph: ORVEL The bridge.']);
    const wide = `ORVEL${' -'.repeat(200)} The bridge.`;
    expect(
      bodyOf(wide, [
        ['dateline', 'ORVEL'],
        ['paragraph', 'The bridge.'],
      ]),
    ).toEqual(['paragraph: ORVEL The bridge.']);
  });

  it('joins each dateline of several stories with its own paragraph', () => {
    expect(
      bodyOf('ORVEL - One.\nTwo.\nMIREN - Three.', [
        ['dateline', 'ORVEL'],
        ['paragraph', 'One.'],
        ['paragraph', 'Two.'],
        ['dateline', 'MIREN'],
        ['paragraph', 'Three.'],
      ]),
    ).toEqual(['paragraph: ORVEL - One.', 'paragraph: Two.', 'paragraph: MIREN - Three.']);
  });

  it('keeps a dateline that no paragraph follows', () => {
    expect(
      bodyOf('ORVEL\nCosts', [
        ['dateline', 'ORVEL'],
        ['subheading', 'Costs'],
      ]),
    ).toEqual(['paragraph: ORVEL', 'subheading: Costs']);
    expect(
      bodyOf('ORVEL\nMIREN\nOne.', [
        ['dateline', 'ORVEL'],
        ['dateline', 'MIREN'],
        ['paragraph', 'One.'],
      ]),
    ).toEqual(['paragraph: ORVEL', 'paragraph: MIREN One.']);
    expect(
      bodyOf('One.\nORVEL', [
        ['paragraph', 'One.'],
        ['dateline', 'ORVEL'],
      ]),
    ).toEqual(['paragraph: One.', 'paragraph: ORVEL']);
  });

  it('passes over marks without text, and over pieces in another order', () => {
    const document = documentOf('The bridge. * ORVEL');
    const dateline = lineAt(document, [[14, 19]], 'dateline');
    const paragraph = lineAt(document, [[0, 11]], 'paragraph');
    expect(buildBody(document, [dateline, paragraph])).toEqual([{ type: 'paragraph', text: 'ORVEL The bridge.' }]);
    const marked = documentOf('ORVEL - * The bridge.');
    const mark = { at: 0, length: 0, span: [8, 9] } as const;
    const item = lineAt(marked, [[10, 21]], 'paragraph');
    const withMark = { ...item, line: { ...item.line, pieces: [mark, ...item.line.pieces] } };
    expect(buildBody(marked, [lineAt(marked, [[0, 5]], 'dateline'), withMark])[0]?.text).toBe('ORVEL - * The bridge.');
  });

  it('makes no block of an empty line', () => {
    expect(buildBody(documentOf('a'), [lineAt(documentOf('a'), [[0, 0]], 'paragraph')])).toEqual([]);
  });
});
