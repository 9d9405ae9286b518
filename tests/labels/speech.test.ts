import { describe, expect, it } from 'vitest';
import { isSpeech } from '../../src/labels/speech.js';

describe('isSpeech', () => {
  it.each([
    '"We wait," he said.',
    '"Share the boat," he said. "He refused."',
    '„Wir warten“, sagte die Wirtin.',
    '„Wir warten“, die Wirtin sagte es leise.',
    '“Not today,” the mayor told reporters. “Perhaps tomorrow.”',
    '«Nous attendons», a déclaré la mairie.',
    '"Esperamos", dijo la alcaldesa.',
    '"Tunasubiri," alisema mwalimu.',
  ])('accepts %j', text => {
    expect(isSpeech(text)).toBe(true);
  });

  it.each([
    '"We wait"',
    '"The Harbour" opens in May.',
    'He said: "We wait."',
    '"The Last Ferry," a film by Ann Mbeki, is said to be long.',
    'Share: "We wait," he said.',
    '"',
    '',
  ])('refuses %j', text => {
    expect(isSpeech(text)).toBe(false);
  });
});
