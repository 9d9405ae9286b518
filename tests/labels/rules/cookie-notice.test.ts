import { describe } from 'vitest';
import { cookieNotice } from '../../../src/labels/rules/cookie-notice.js';
import { itRefuses, itSays } from './asked.js';

describe('cookie-notice', () => {
  itSays(cookieNotice, {
    'speaks of cookies and consent': [
      'We use cookies to improve your experience and you can accept or reject them.',
      'Wir verwenden Cookies und benötigen Ihre Einwilligung, die Sie jederzeit ändern können.',
    ],
    'is a phrase of the cookie notice': [
      'Accept all',
      'ACCEPT ALL COOKIES',
      'Manage preferences',
      'Your Privacy Choices',
      'Alle akzeptieren',
      'Tout refuser',
      'Continuer sans accepter',
      'Configurar cookies',
      'Aceitar todos os cookies',
      'Accetta tutti i cookie',
      'Alleen noodzakelijke cookies',
      'Tunatumia vidakuzi',
    ],
    'is a field of the cookie notice': ['cookielawinfo-checkbox-analytics'],
  });

  itRefuses(cookieNotice, [
    'The cookies were baked by the village school for the fair.',
    'They accept all refugees at the border post.',
    'By clicking the shutter he woke the whole camp.',
    'We use flour, not cookies, she said.',
    'Wir verwenden Holz aus der Region, sagt der Tischler.',
    'Nous utilisons le train, explique le maire.',
    'Accept all the blame and move on, the coach told them.',
    'Ao clicar na porta, a chave partiu-se.',
    'She baked cookies for the march.',
  ]);
});
