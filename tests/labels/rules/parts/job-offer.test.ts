import { describe, expect, it } from 'vitest';
import { isJobOffer } from '../../../../src/labels/rules/parts/job-offer.js';

describe('job-offer', () => {
  it.each([
    'Kapitän (m/w/d) Reederei Halm',
    'Lotsin/Lotse (w/m/div) in Halm',
    'Bootsbauer*in (m|w|d)',
    'Cuisinier (H/F) - Halm',
    'Senior Harbour Engineer (f/m/x), Osterweide',
  ])('finds %s', text => {
    expect(isJobOffer(text)).toBe(true);
  });

  it.each([
    'Die Stelle ist mit (m/w/d) ausgeschrieben.',
    '(m/w/d)',
    'Halm (A/B/C)',
    'Group F (Halm/Osterweide)',
    'Ferry (m) and harbour (w)',
    'The ferry (M/V Halm) ran again',
    'Sie sucht per Anzeige nach dem „Kapitän (m/w/d)“ – und bekommt Spott',
    'Kapitän (m/w/d): Warum drei Buchstaben die Insel spalten',
    'Gesucht: Lotse (m/w/d), der auch nachts fährt',
    'Gesucht werden Lotsen (m/w/d) mit Erfahrung',
    'Die Reederei sucht seit Mai einen Kapitän (m/w/d)',
    'Wer sich meldet, ob Lotse oder Koch (m/w/d):',
  ])('refuses %s', text => {
    expect(isJobOffer(text)).toBe(false);
  });
});
