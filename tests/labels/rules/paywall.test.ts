import { describe } from 'vitest';
import { paywall } from '../../../src/labels/rules/paywall.js';
import { itReaches, itRefuses, itSays } from './asked.js';

describe('paywall', () => {
  itSays(paywall, {
    'is a request to subscribe or log in': [
      'Subscribe to continue reading',
      'This content is for subscribers only',
      'Jetzt weiterlesen',
      'Bereits Abonnent? Hier einloggen',
      'Article réservé aux abonnés',
      'Déjà abonné ? Se connecter',
      'Suscríbete para seguir leyendo',
      'Já é assinante? Faça login',
      'Abbonati per continuare a leggere',
      'Al abonnee? Log in',
      'Jiunge ili kuendelea kusoma',
      'Subscribe now',
      'Register to read more',
    ],
    'begins with a request to subscribe or log in': [
      'Already a subscriber? Log in',
      'Already a member? Sign in here to continue',
      'Dieser Artikel ist exklusiv für Abonnenten mit Digitalabo.',
      'Subscribe now to read the whole story and support us',
      'This article is for subscribers',
      'Unlock this article with a subscription',
    ],
    'counts the free articles': [
      'You have 2 free articles left',
      'You have read 3 of 5 free articles this month. Subscribe to go on.',
      'You have 2 free articles left this month',
      "You've read 3 free articles this month",
      'You have one free article remaining',
      '2 free articles left',
      'two free articles left',
      'You have used 3 free views this month',
      'Sie haben noch 2 kostenlose Artikel übrig',
      'Il vous reste 2 articles gratuits',
      'Te quedan 2 artículos gratis',
      'Ti restano 2 articoli gratis',
      'Você tem 2 artigos grátis',
      'You have 2 articles left to read before the week is over',
      'You have 12 free articles left',
      'You have read 3 of 12 free articles this month',
      'Sie haben 2 Artikel übrig',
      'Il vous reste 1 article gratuit restant',
      'Il vous reste 2 articles restants',
      'Te quedan 2 artículos restantes',
      'You have 1 free view left',
      '2 free stories remaining',
      'Ti restano 2 articoli rimasti',
      'No articles left',
      'Your last free article this month',
    ],
    'is a request to subscribe or log in?': ['Become a member', 'Premium'],
  });

  itReaches(paywall, {
    'Subscribe now to read the whole story and support our wo…rk': [160, 400],
    'You have 2 free articles left thi…s month': [69],
  });

  itRefuses(paywall, [
    'Subscribers to the service said the line had been dead since Monday.',
    'Subscribe was the only word she could read on the wall.',
    'The paper told its readers to subscribe.',
    'Danach fuhr er nach Hause.',
    'Il vous reste deux jours pour voter, a rappelé la maire.',
    'Ya eres mayor, le dijo su abuela antes de salir.',
    'You have two free days a month, the union said, and no more than that.',
    'Premium petrol rose by four cents.',
    'Al jaren wacht het dorp op een brug.',
    'You have viewed 3 articles',
    'You have 2 free ferries left',
    'You have 222 free articles left',
    'You have read 3 of the articles',
    'He had 2 free articles left',
    'Subscribe now and the ferry sails',
    'You have 123 free articles left',
    'You have read 3 of 123 free articles this month',
  ]);
});
