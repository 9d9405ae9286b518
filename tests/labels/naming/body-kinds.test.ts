import { describe, expect, it } from 'vitest';
import { bodyKind } from '../../../src/labels/naming/body-kinds.js';
import { candidate, PROSE } from '../candidates.js';

const prose = candidate(PROSE[0] ?? '');
const kind = (text: string, above = prose, below: typeof prose | undefined = prose) =>
  bodyKind(candidate(text), above, below).label;

describe('bodyKind', () => {
  it.each(['What happens next', 'Who pays for the new pier?', 'In brief:', 'WHAT THE TOWN CAN DO'])(
    'takes %j above a paragraph for a subheading',
    text => {
      expect(kind(text)).toBe('subheading');
    },
  );

  it.each([
    ['a sentence', 'It stays closed.'],
    ['a line that begins small', 'and what comes then'],
    ['a long line', 'A line of fifteen words that goes on and on and has no stop at its end'],
    ['prose', PROSE[1] ?? ''],
  ])('takes %s for a paragraph', (_, text) => {
    expect(kind(text)).toBe('paragraph');
  });

  it('needs a paragraph below a subheading, and none broken off above', () => {
    expect(kind('What happens next', prose, candidate('Too short'))).toBe('paragraph');
    expect(bodyKind(candidate('What happens next'), prose, undefined).label).toBe('paragraph');
    const broken = candidate(
      'The mayor of the town of Halm wants to hear from engineers, from the ferry line, and from the',
    );
    expect(kind('Harbour office first', broken)).toBe('paragraph');
  });

  it('takes a marked line for a list item', () => {
    expect(bodyKind(candidate('Bread', { bullet: 'bullet' }), prose, prose).label).toBe('list-item');
  });

  it('takes a line behind > or in quotation marks above its speaker for a quote', () => {
    expect(kind('> We never saw a plan.')).toBe('quote');
    expect(kind('“We never saw a plan of it.”', prose, candidate('– Jane Doe, harbour master'))).toBe('quote');
    expect(kind('“We never saw a plan of it.”')).toBe('paragraph');
  });

  it('keeps a dateline', () => {
    expect(bodyKind(candidate('HALM (AP) —', { claimed: 'dateline' }), undefined, prose).label).toBe('dateline');
  });
});
