import { describe, expect, it } from 'vitest';
import { offsetMinutes } from '../../../src/reading/dates/zone.js';

describe('offsetMinutes', () => {
  it('reads offsets', () => {
    const offsets = {
      Z: 0,
      '+3': 180,
      '+0530': 330,
      '-05:00': -300,
      '−5': -300,
      '- 5:30': -330,
      '+14': 840,
      '-00:00': 0,
      '+00:59': 59,
      '-12': -720,
    };
    for (const [text, minutes] of Object.entries(offsets)) expect([text, offsetMinutes(text)]).toEqual([text, minutes]);
  });

  it('refuses what no place has', () => {
    for (const text of [
      '+15',
      '-13',
      '+0560',
      '+14:01',
      '-12:01',
      '3',
      '',
      'Europe/Berlin',
      'UTC+3',
      '+3 h',
      '+300000',
    ])
      expect(offsetMinutes(text)).toBeNull();
  });
});
