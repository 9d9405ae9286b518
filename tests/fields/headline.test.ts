import { expect, test } from 'vitest';
import { readHeadline } from '../../src/fields/headline.js';
import { page } from './lines.js';

test('a headline line is the headline', () => {
  expect(readHeadline(page(['menu', 'Home'], ['headline', 'Harbour tunnel opens a year late']))?.text).toBe(
    'Harbour tunnel opens a year late',
  );
});

test('the site behind it goes where another line proves it', () => {
  const lines = page(['headline', 'Harbour tunnel opens - Daily Example'], ['other-chrome', 'Harbour tunnel opens']);
  expect(readHeadline(lines)?.text).toBe('Harbour tunnel opens');
  expect(readHeadline(lines)?.line.text).toBe('Harbour tunnel opens - Daily Example');
});

test.each([
  ['# Harbour tunnel opens', 'Harbour tunnel opens'],
  ['### Harbour tunnel opens', 'Harbour tunnel opens'],
  ['#Harbour opens', '#Harbour opens'],
  ['# # Harbour opens', '# # Harbour opens'],
  ['What is new in C #', 'What is new in C #'],
])('of the heading %j it has the words', (line, text) => {
  expect(readHeadline(page(['headline', line]))?.text).toBe(text);
});

test('a dash in a title stays', () => {
  expect(readHeadline(page(['headline', 'Cup final - city celebrates']))?.text).toBe('Cup final - city celebrates');
});

test('a dash amid the page parts no site from a title, though the beginning stands on another line', () => {
  const lines = page(
    ['menu', 'Cup final'],
    ['menu', 'Home'],
    ['menu', 'Sport'],
    ['headline', 'Cup final - city celebrates'],
  );
  expect(readHeadline(lines)?.text).toBe('Cup final - city celebrates');
});

test('the lines of a broken headline are one; the text of the page is not lost', () => {
  const lines = page(
    ['headline', 'Harbour tunnel'],
    ['headline', 'opens late'],
    ['byline', 'By Ann'],
    ['headline', 'Not it'],
  );
  const headline = readHeadline(lines);
  expect(headline?.text).toBe('Harbour tunnel opens late');
  expect(headline?.written).toBe('Harbour tunnel opens late');
  expect(headline?.line.text).toBe('Harbour tunnel');
});

test('no headline line, no headline', () => {
  expect(readHeadline(page(['paragraph', 'Text.']))).toBeNull();
});

test('where no line is one, the subject of the mail is the headline: the innermost above the text', () => {
  const header = [
    ['slug', 'From: Jane Doe'],
    ['slug', 'Subject: Fwd: figures'],
    ['slug', '---- Forwarded message ----'],
    ['slug', 'Subject: Re: Ferry runs again'],
  ] as const;
  const lines = page(...header, ['paragraph', 'The ferry ran.'], ['slug', 'Subject: lunch']);
  expect(readHeadline(lines)).toMatchObject({ text: 'Ferry runs again', written: 'Subject: Re: Ferry runs again' });
  expect(readHeadline(page(...header, ['headline', 'Ferry sails'], ['paragraph', 'It ran.']))?.text).toBe(
    'Ferry sails',
  );
});

test('a subject is no headline outside of a header, or of a mail without text', () => {
  expect(readHeadline(page(['other-chrome', 'Subject: Ferry runs again'], ['paragraph', 'The ferry ran.']))).toBeNull();
  expect(readHeadline(page(['paragraph', 'The ferry ran.'], ['slug', 'Subject: Ferry runs again']))).toBeNull();
  expect(readHeadline(page(['slug', 'Subject: Ferry runs again']))).toBeNull();
});

test.each([
  ['Ferry runs again https://courier.example/ferry?x=1', 'Ferry runs again'],
  ['*Ferry runs again*', 'Ferry runs again'],
  ['****** Ferry runs again ******', 'Ferry runs again'],
  ['Why https is safe', 'Why https is safe'],
  ['https://courier.example/ferry', 'https://courier.example/ferry'],
  ['*Ferry* runs *again*', '*Ferry* runs *again*'],
  ['*', '*'],
])('the headline in %j', (text, headline) => expect(readHeadline(page(['headline', text]))?.text).toBe(headline));
