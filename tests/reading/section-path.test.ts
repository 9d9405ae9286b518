import { describe, expect, it } from 'vitest';
import { breadcrumbParts, isHere, isPath, LONGEST_PATH, pathParts, runOnPath } from '../../src/reading/section-path.js';

describe('breadcrumbParts', () => {
  it.each([
    ['You are here » Home » Asia', ['Home', 'Asia']],
    ['You are here  » Home   » Asia', ['Home', 'Asia']],
    ['Home>Blog>Ferries', ['Home', 'Blog', 'Ferries']],
    ['Home / News /', ['Home', 'News']],
    ['Home / News / Contact', ['Home', 'News', 'Contact']],
    ['Home ›', ['Home']],
    ['Sie sind hier: Startseite > Politik', ['Startseite', 'Politik']],
  ])('reads the parts of %j', (text, parts) => {
    expect(breadcrumbParts(text)).toEqual(parts);
  });

  it.each([
    'Home, for most of them, is a tent.',
    'You are here at last, she said',
    'Home',
    'Asia > Home',
    'Home / Search / Contact',
    'Home | News | Contact',
    '',
  ])('gives no parts for %j', text => {
    expect(breadcrumbParts(text)).toBeNull();
  });
});

describe('pathParts', () => {
  it.each([
    ['Blog / Harbours', ['Blog', 'Harbours']],
    ['World › Asia', ['World', 'Asia']],
    ['World>Asia>Harbours', ['World', 'Asia', 'Harbours']],
    ['News / World / Asia', ['News', 'World', 'Asia']],
  ])('reads the parts of %j', (text, parts) => {
    expect(pathParts(text)).toEqual(parts);
  });

  it.each(['AC/DC', 'Harbours', '5 > 3', 'Blog / harbours', 'Blog / It is open.', 'News | Sport', '/ Blog', ''])(
    'gives no parts for %j',
    text => {
      expect(pathParts(text)).toBeNull();
    },
  );
});

describe('isPath', () => {
  it.each(['World › Asia › Harbours', 'World>Asia>Harbours'])('%j is a path of short names', text => {
    expect(isPath(text)).toBe(true);
  });

  it.each(['5 > 3', 'World › Asia', 'World / Asia / Harbours', 'World › Asia › harbours', 'World › Asia › Harbours.'])(
    '%j is none',
    text => {
      expect(isPath(text)).toBe(false);
    },
  );

  it('has a greatest length', () => {
    const path = (length: number) => `${'World › '.repeat(14)}${'Ab'.repeat(60)}`.slice(0, length);
    expect(isPath(path(LONGEST_PATH))).toBe(true);
    expect(isPath(path(LONGEST_PATH + 1))).toBe(false);
  });
});

it('knows the label that stands before a path', () => {
  expect([isHere('You are here:'), isHere('You are here at last')]).toEqual([true, false]);
});

describe('runOnPath', () => {
  it.each([
    ['Home Metro', ['Home', 'Metro']],
    ['HomeNewsHarbours', ['Home', 'News', 'Harbours']],
    ['AccueilÉconomieTransports', ['Accueil', 'Économie', 'Transports']],
    ['HomeLocal NewsHalm', ['Home', 'Local News', 'Halm']],
  ])('reads the parts of %j', (text, parts) => {
    expect(runOnPath(text)).toEqual(parts);
  });

  it.each([
    'Home',
    'Home Harbours',
    'HomeNews',
    'HomeHarboursBoats',
    'Home News Sport',
    'NewsHomeSport',
    'Home Business',
    'HomeNewsSportPoliticsWorld',
    "HomeNewsMcDonald's",
    'HomeNewsContact',
    'HomeHarboursNews',
    'Home News.',
    '',
  ])('gives no parts for %j', text => {
    expect(runOnPath(text)).toBeNull();
  });
});
