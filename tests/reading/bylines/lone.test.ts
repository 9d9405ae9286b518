import { expect, test } from 'vitest';
import { ENDS_OPEN, isLoneJoint, isLoneLabel, isLoneMarker, isOtherAlone } from '../../../src/reading/bylines/lone.js';

test.each([
  'By',
  'by:',
  'BY',
  'Written by',
  'Written by:',
  '| By',
  'Von',
  'Par',
  'Por',
  'Author:',
  'Text:',
  'By —',
  'Article written by:',
])('%s is a marker alone', text => {
  expect(isLoneMarker(text)).toBe(true);
});

test.each([
  'By Jane',
  'Photo by',
  'Reviewed by',
  'Text',
  'Bye',
  'van',
  '— By — Halm',
  '',
  'By the side of the harbour road',
])('%s is none', text => {
  expect(isLoneMarker(text)).toBe(false);
});

test.each([
  'Reviewed by',
  'Edited by:',
  'Medically reviewed by',
  'Photos by',
  'Article reviewed by',
  'Contact:',
  'Media Contact',
  'News provided by',
])('%s is the marker of no author', text => {
  expect(isOtherAlone(text)).toBe(true);
});

test.each(['By', 'Contact', 'Contact us:', 'Reviewed', 'Reviewed by Jane', 'Written by', '', 'Story reviewed by'])(
  '%s is none',
  text => {
    expect(isOtherAlone(text)).toBe(false);
  },
);

test.each(['and', 'und', ',', '&', ', and', '/', 'et', 'y'])('%s joins two names', text => {
  expect(isLoneJoint(text)).toBe(true);
});

test.each(['', 'And', 'an', 'and Jane', '.', '|', 'and and and and'])('%s joins none', text => {
  expect(isLoneJoint(text)).toBe(false);
});

test.each(['Last updated:', 'Published', 'Updated on', 'Veröffentlicht am'])('%s is the label of a date', text => {
  expect(isLoneLabel(text)).toBe(true);
});

test.each(['Updates', 'Published 3 May 2022', 'Published by Jane', ''])('%s is none of a date', text => {
  expect(isLoneLabel(text)).toBe(false);
});

test.each(['Jane Doe and', 'Jane Doe,', 'Jan Leśny oraz', 'Siti Contoh dan', 'Иван Примеров и'])('%s goes on', text => {
  expect(ENDS_OPEN.test(text)).toBe(true);
});

test.each(['Jane Doe', 'Jane Sand', 'Siti Contohdan', 'John Roe Jr.'])('%s does not', text => {
  expect(ENDS_OPEN.test(text)).toBe(false);
});
