import { describe } from 'vitest';
import { menu } from '../../../src/labels/rules/menu.js';
import { itRefuses, itSays } from './asked.js';

describe('menu', () => {
  itSays(menu, {
    'is a navigation label': [
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
      'Menu Search',
    ],
    'is nothing but navigation labels': ['Home News Sport Contact us', 'Log inSubscribe', 'Home | About | Contact'],
    'is a button without words': ['×'],
    'is the name of a section or service?': [
      'Business',
      'World',
      'Sport',
      'FAQ',
      'Wirtschaft',
      'Économie',
      'Deportes',
      'Michezo',
    ],
    'is a row of short names?': ['Ferries | Harbours | Tides | Weather'],
    'is a row of glued names?': ['FerriesHarboursTidesWeatherLights'],
    'is a navigation label?': ['log in'],
  });

  itRefuses(menu, [
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
  ]);
});
