import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/training/excerpt.js';
import type { LabelledPage } from '../../src/training/pages.js';
import { candidate } from '../labels/candidates.js';

/** A page of one character a line: `1` body, `0` not. */
const page = (labels: string): LabelledPage => ({
  id: 'p',
  render: 'copy',
  domain: 'example.org',
  candidates: [...labels].map((_, i) => candidate(`line ${i}`)),
  isBody: [...labels].map(label => label === '1'),
});
const labelsOf = (one: LabelledPage | null) => one?.isBody.map(isBody => (isBody ? '1' : '0')).join('');

const long = page(`${'0'.repeat(30)}${'1'.repeat(20)}${'0'.repeat(30)}`);

describe('excerpt', () => {
  it('takes the first lines of the body and chrome around them, in turn more or less', () => {
    expect(labelsOf(excerpt(long, 0))).toBe('11');
    expect(labelsOf(excerpt(long, 1))).toBe('01111');
    expect(labelsOf(excerpt(long, 4))).toBe('0'.repeat(8) + '1'.repeat(9 + 6));
  });

  it('keeps the lines with their labels, and whose page it is', () => {
    const part = excerpt(long, 3);
    expect(part).toMatchObject({ id: 'p', render: 'copy', domain: 'example.org' });
    expect(part?.candidates).toHaveLength(part?.isBody.length ?? -1);
    part?.candidates.forEach(({ line }, i) => {
      expect(long.isBody[long.candidates.findIndex(other => other.line === line)]).toBe(part.isBody[i]);
    });
  });

  it('counts lines of the body only', () => {
    expect(labelsOf(excerpt(page('0010100'), 0))).toBe('101');
  });

  it('is content with less than it wants', () => {
    for (let turn = 0; turn < 40; turn++) expect(labelsOf(excerpt(page('1'), turn))).toBe('1');
  });

  it('is null for a page without body', () => {
    expect(excerpt(page('000'), 0)).toBeNull();
    expect(excerpt(page(''), 0)).toBeNull();
  });
});
