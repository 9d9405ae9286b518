import { describe } from 'vitest';
import { cookieNotice } from '../../../src/labels/rules/cookie-notice.js';
import { itReaches, itRefuses, itSays } from './asked.js';

describe('cookie-notice', () => {
  itSays(cookieNotice, {
    'speaks of cookies and consent': [
      'We use cookies to improve your experience and you can accept or reject them.',
      'Wir verwenden Cookies und benötigen Ihre Einwilligung, die Sie jederzeit ändern können.',
      'This website uses cookies to ensure you get the best experience. You can accept, reject or manage your preferences.',
      'Tunatumia vidakuzi kuboresha huduma na idhini yako',
      'Nous utilisons des cookies et vous pouvez accepter ou refuser.',
      'Usamos cookies para mejorar su experiencia; puede aceptar o rechazar.',
      'We use cookies to accept, Accept and ACCEPT',
      'Vidakuzi: consent, accept, reject, opt out and manage your preferences, partners and privacy policy.',
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
      'We use cookies.',
      'This website uses cookies',
      'Cookie settings',
      'Your privacy is important to us',
      'viewed_cookie_policy',
      'Reject all',
      'reject all',
    ],
    'is a field of the cookie notice': [
      'cookielawinfo-checkbox-analytics',
      'cookielawinfo-checkbox-',
      '_gid',
      '_gat_UA-1',
      'PHPSESSID',
      'JSESSIONID',
      '__cfduid',
      'Consent to service google',
    ],
    'begins like a cookie notice?': [
      'We use cookies and similar technologies to personalise content and ads.',
      'We use cookies to improve the site. By continuing you agree to our use of cookies.',
    ],
    'is a phrase of the cookie notice?': ['Cookies', 'Necessary cookies', 'Decline', 'Got it!'],
    'speaks of cookies and consent?': [
      'The GDPR took effect and the town had to consent, accept, reject and manage preferences and partners.',
      'GDPR lets you consent, accept, reject and manage your preferences.',
      'GDPR-ready: consent, accept, reject and manage your preferences.',
      'GDPR. You consent, accept, reject and manage your preferences.',
      'GDPR, you consent, accept, reject and manage your preferences.',
      'Law/GDPR) you consent, accept, reject and manage your preferences.',
      'You consent (GDPRs) or accept, reject and manage your preferences.',
      'You consent by GDPRs, accept, reject and manage your preferences.',
      'Kidakuzi: consent, accept, reject, opt out and manage your preferences, partners and privacy policy.',
      'Traceurs: consent, accept, reject, opt out and manage your preferences, partners and privacy policy.',
      'Informasjonskapsler: consent, accept, reject, opt out and manage your preferences, partners and privacy policy.',
      'Çerezler: consent, accept, reject, opt out and manage your preferences, partners and privacy policy.',
    ],
  });

  itReaches(cookieNotice, {
    'This website uses cookies to ensure you get the best experience. You can accept, reject or manage your prefe…rences.':
      [2000],
    'Consent to service goo…gle': [49],
    '_gat_UA…1': [34],
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
    'viewed_cookie_policies',
    '_gx',
    'phpsessid',
    '__cf',
    'Consent to service',
    '_ga and _gid',
    'x _ga',
    'Ok',
    'The law lets you consent, accept, reject, opt out and manage your preferences, partners and privacy policy.',
    'Consent, accept, reject: cookies',
    'Cookies: accept, ACCEPT, Accept and accept',
    'Cookies: consent and accept',
    'cookielawinfo-1',
    'my cookielawinfo-checkbox',
    'JSESSIONIDs',
  ]);
});
