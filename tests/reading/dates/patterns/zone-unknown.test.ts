import { expect, it } from 'vitest';
import { clock24 } from '../../../../src/reading/dates/patterns/clock-24.js';
import { zoneUnknown } from '../../../../src/reading/dates/patterns/zone-unknown.js';
import { find } from '../find.js';

it('finds what it accepts', () => {
  for (const text of ['15:48 QXT', '15:48 (QXT)', '15:48 [QXT]', '15:48QXT']) {
    expect([text, ...find(text, clock24, zoneUnknown)]).toEqual([text, '15:48:00', 'QXT']);
  }
});

it('refuses look-alikes', () => {
  for (const text of ['15:48 PTI', '15:48 SPORT', '15:48 QXTNews', '15:48 Qxt', '15:48 | QXT']) {
    expect([text, ...find(text, clock24, zoneUnknown)]).toEqual([text, '15:48:00']);
  }
  expect(find('QXT 15:48', clock24, zoneUnknown)).toEqual(['15:48:00']);
});
