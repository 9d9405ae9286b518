import { describe, expect, it } from 'vitest';
import { isSpeech } from '../../../src/labels/decoding/speech.js';

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
    'The harbour board said the pier would open in May.',
    'He said: "We wait for the boat."',
    'Der Bürgermeister sagte, die Brücke bleibe gesperrt.',
  ])('accepts %j', text => {
    expect(isSpeech(text)).toBe(true);
  });

  it.each([
    '"We wait"',
    '"The Harbour" opens in May.',
    'What the mayor said',
    'The mayor said so.',
    'Said to be the oldest pier of the coast.',
    'the board said the pier would open in May.',
    'The board said the pier would open in May',
    'The oldest of the ferries that cross the bay is said to be for sale.',
    '"The Last Ferry," a film by Ann Mbeki, is said to be long.',
    'Share: "We wait," he said.',
    '"',
    '',
  ])('refuses %j', text => {
    expect(isSpeech(text)).toBe(false);
  });
});
