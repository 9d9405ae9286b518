import { describe, expect, it } from 'vitest';
import { type RunReport, speedOf, summaryJson, summaryText } from '../../../src/cli/run/summary.js';

const report: RunReport = {
  counts: {
    documents: 100,
    failed: { 'record-not-json': 2, 'no-body': 1 },
    doubtful: 4,
    removed: { tags: 3, menu: 70, 'share-bar': 20, 'also-read': 20, paywall: 5, copyright: 4, slug: 1 },
  },
  earlier: null,
  unreadable: 1,
  seconds: 0.5,
  bytes: 1_800_000,
};
const nothing: RunReport = {
  counts: { documents: 1, failed: {}, doubtful: 0, removed: {} },
  earlier: null,
  unreadable: 0,
  seconds: 0,
  bytes: 0,
};

it('speedOf', () => {
  expect(speedOf(5000, 92_500_000, 10)).toBe('500 stories/s, 9.3 MB/s');
});

describe('summaryText', () => {
  it('says what became of the documents, in one line', () => {
    expect(summaryText(report)).toBe(
      '97 stories, 3 failed (1 no-body, 2 record-not-json), 1 could not be read, 4.1% of low confidence; ' +
        '123 lines taken out (menu 70, also-read 20, share-bar 20, paywall 5, copyright 4, 2 kinds more); ' +
        '0.5 s, 194 stories/s, 3.6 MB/s',
    );
  });
  it('tells what a run that went on has done itself, and how fast', () => {
    const text = summaryText({ ...report, earlier: { documents: 49, stories: 47 } });
    expect(text).toMatch(/^97 stories, 50 of them now, 3 failed .*; 0\.5 s, 100 stories\/s, 3\.6 MB\/s$/);
  });
  it('says nothing of what there is not', () => {
    expect(summaryText(nothing)).toBe('1 story');
  });
});

describe('summaryJson', () => {
  it('says all of it', () => {
    const text = summaryJson(report);
    expect(text).not.toContain('\n');
    expect(JSON.parse(text)).toEqual({
      documents: 100,
      stories: 97,
      earlier: { documents: 0, stories: 0 },
      failed: { total: 3, codes: { 'no-body': 1, 'record-not-json': 2 } },
      unreadable: 1,
      lowConfidence: { below: 0.5, stories: 4, share: 0.0412 },
      linesTakenOut: report.counts.removed,
      seconds: 0.5,
      bytes: 1_800_000,
    });
  });
  it('says what was there before', () => {
    const earlier = { documents: 49, stories: 47 };
    expect(JSON.parse(summaryJson({ ...report, earlier }))).toMatchObject({ documents: 100, stories: 97, earlier });
  });
  it('has no share of nothing', () => {
    expect(
      JSON.parse(summaryJson({ ...nothing, counts: { ...nothing.counts, documents: 0 } })).lowConfidence.share,
    ).toBe(0);
  });
});
