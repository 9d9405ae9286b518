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

test('a dash in a title stays', () => {
  expect(readHeadline(page(['headline', 'Cup final - city celebrates']))?.text).toBe('Cup final - city celebrates');
});

test('of several, what most say; of equals, the first', () => {
  expect(
    readHeadline(
      page(
        ['headline', 'First title here'],
        ['headline', 'Tunnel opens late'],
        ['headline', 'Tunnel opens late | Example'],
      ),
    )?.text,
  ).toBe('Tunnel opens late');
  expect(readHeadline(page(['headline', 'First title here'], ['headline', 'Second title here']))?.text).toBe(
    'First title here',
  );
});

test('no headline line, no headline', () => {
  expect(readHeadline(page(['paragraph', 'Text.']))).toBeNull();
});
