import { describe, expect, it } from 'vitest';
import { breadcrumb, breadcrumbParts } from '../../../src/labels/rules/breadcrumb.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => breadcrumb.find(line(text), [line(text)], 0);

describe('breadcrumb', () => {
  it.each([
    'You are here  » Home   » Asia',
    'You are here: Home > News',
    'You are here',
    'Home > World > Asia',
    'Home / News',
    'Home>Blog>Ferries',
    'Home ›',
    'Start / Politik',
    'Startseite › Wirtschaft',
    'Sie sind hier: Startseite > Politik',
    'Accueil › Monde',
    'Vous êtes ici : Accueil > Monde',
    'Inicio > Deportes',
    'Estás aquí: Inicio » Deportes',
    'Você está aqui: Início > Mundo',
    'Sei qui: Home > Cronaca',
    'U bent hier: Home > Nieuws',
    'Uko hapa: Nyumbani > Habari',
    'Home | World',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each(['World › Asia › Harbours'])('takes for evidence %j', text => {
    expect(find(text)).toMatchObject({ sure: false });
  });

  it.each([
    'either / or',
    'Home Depot > expectations',
    '5 > 3',
    'Start / stop systems save fuel.',
    'Home | About us | Contact us',
    'Inicio de sesión',
    'You are here because the ferry sank.',
    'Sie sind hier, weil die Fähre sank.',
    'Home is where he left it.',
    'Vous êtes ici pour le bac, dit-elle.',
    'Share the blame," he said.',
    '"Share the blame," he said. He refused.',
    'Published in January, the report was short.',
    'By Tuesday the search had ended.',
    'Home, for most of them, is a tent.',
    'Next story on the agenda was the budget.',
    'Also read into the record was a letter from the pilots.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });

  it.each([
    ['You are here » Home » Asia', ['Home', 'Asia']],
    ['You are here  » Home   » Asia', ['Home', 'Asia']],
    ['Home>Blog>Ferries', ['Home', 'Blog', 'Ferries']],
    ['Home / News /', ['Home', 'News']],
    ['Home ›', ['Home']],
    ['Sie sind hier: Startseite > Politik', ['Startseite', 'Politik']],
  ])('reads the parts of %j', (text, parts) => {
    expect(breadcrumbParts(text)).toEqual(parts);
  });

  it('gives no parts for prose', () => {
    expect(breadcrumbParts('Home, for most of them, is a tent.')).toBeNull();
    expect(breadcrumbParts('')).toBeNull();
  });
});
