import { describe, expect, it } from 'vitest';
import { menu } from '../../../src/labels/rules/menu.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => menu.find(line(text), [line(text)], 0);

describe('menu', () => {
  it.each([
    'Skip to content',
    'Skip to main content',
    'Log in',
    'Sign in',
    'Contact us',
    'MENU',
    'Search',
    'Zum Inhalt springen',
    'Anmelden',
    'Aller au contenu',
    'Se connecter',
    'Iniciar sesión',
    'Pular para o conteúdo',
    'Vai al contenuto',
    'Inloggen',
    'Wasiliana nasi',
    'Home News Sport Contact us',
    'Menu Search',
    'Log inSubscribe',
    'Home | About | Contact',
    '×',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each([
    'Business',
    'World',
    'Sport',
    'FAQ',
    'Wirtschaft',
    'Économie',
    'Deportes',
    'Michezo',
    'Ferries | Harbours | Tides | Weather',
    'FerriesHarboursTidesWeatherLights',
    'log in',
  ])('takes for evidence %j', text => {
    expect(find(text)).toMatchObject({ sure: false });
  });

  it.each([
    'Home is where he left it.',
    'Search teams found the boat.',
    'Contact was lost at noon.',
    'World leaders met.',
    'Sport verbindet, sagte er.',
    'Menu prices rose.',
    'HMO | PPO | EPO',
    'Contacto con la isla no hubo.',
    'Connexion difficile avec le bac, dit le maire.',
    'He sails for the NATO.',
    'It was the YouTube star who called.',
    '',
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
});
