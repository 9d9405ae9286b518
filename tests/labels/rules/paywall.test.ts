import { describe } from 'vitest';
import { paywall } from '../../../src/labels/rules/paywall.js';
import { itReaches, itRefuses, itSays } from './asked.js';

describe('paywall', () => {
  itSays(paywall, {
    'is a request to subscribe or log in': [
      'Support local journalism',
      'Subscribe to continue reading',
      'Continue reading with one of these options:',
      'Sign up to read this article',
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
      '(You have exhausted 2 of your 5 free articles this month. Subscribe to read on.)',
      'Il vous reste 72.5% de cet article à lire. La suite est réservée aux abonnés.',
      'You have 2 free articles left',
      "You've reached your monthly free article limit.",
      'You have reached the 20 article limit.',
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
    'Il vous reste 72% de cet espoir, a dit le maire.',
    'You have exhausted 2 of your 5 ministers this month.',
    'You have reached the end of the article',
    "You've hit the speed limit of the law, Article 5 says.",
    'You have reached your limit of patience with this article, I know.',
    'You have reached the island. The article has no limit.',
    'Support local journalism, the minister said, or lose it.',
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

  itSays(paywall, {
    'is a request to subscribe or log in': [
      'اشترك لمتابعة القراءة',
      'Zaten abone misiniz? Giriş yapın',
      'Только для подписчиков',
      'Masz już subskrypcję? Zaloguj się',
      'Článek je pouze pro předplatitele',
      'Vill du läsa hela artikeln?',
      'Allerede abonnent? Logg inn',
      'Oletko jo tilaaja? Kirjaudu sisään',
      'Sudah berlangganan? Masuk',
      'この記事は有料会員限定です。',
      '訂閱後繼續閱讀',
    ],
    'begins with a request to subscribe or log in': [
      'Чтобы читать дальше, оформите подписку.',
      'Okumaya devam etmek için abone olun ya da giriş yapın.',
      'Aby czytać dalej, kup subskrypcję.',
      'För att läsa vidare, bli prenumerant.',
      'Untuk melanjutkan membaca, silakan berlangganan.',
    ],
  });

  itRefuses(paywall, [
    'Чтобы читать дальше, он зажёг лампу.',
    'Aby czytać dalej, zapalił lampę.',
    'För att läsa vidare tände han lampan.',
    'Untuk melanjutkan membaca, ia menyalakan lampu.',
  ]);
});
