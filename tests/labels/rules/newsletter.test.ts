import { describe } from 'vitest';
import { newsletter } from '../../../src/labels/rules/newsletter.js';
import { itReaches, itRefuses, itSays } from './asked.js';

describe('newsletter', () => {
  itSays(newsletter, {
    'is a newsletter label': [
      'Newsletter',
      'Sign up for our newsletter',
      'Enter your email',
      'Newsletter abonnieren',
      'Inscrivez-vous à notre newsletter',
      'Inscreva-se na nossa newsletter',
      'Iscriviti alla newsletter',
      'Schrijf je in voor de nieuwsbrief',
      'Jiandikishe kwa jarida letu',
      'Nyhetsbrev',
      'Newsletters',
      'NEWSLETTER',
      'Join our mailing list',
      'Ontvang onze nieuwsbrief',
      'Receba nossa newsletter',
      'Ricevi la nostra newsletter',
    ],
    'invites to sign up for mail': [
      'Get the latest harbour news delivered to your inbox.',
      'Subscribe to our newsletter for tide tables',
      'Abonnieren Sie unseren Newsletter und bleiben Sie informiert.',
      'Recibe las noticias del puerto en tu correo',
      'By signing up you agree to receive our newsletter.',
      'Never miss a story: get our newsletter',
      'Register for our email alerts',
      'Melde dich für unseren Newsletter an',
      'Recevez notre newsletter chaque matin',
      'Pokea jarida letu',
      'Reciba nuestro boletín',
      'Enter your email to get our newsletter',
      'Please send me your newsletter every week',
      "Don't miss the newsletter of the harbour",
      'Jetzt unseren Newsletter bestellen',
      'Verpassen Sie keinen Newsletter der Werft',
      'Saisissez votre e-mail pour recevoir la newsletter',
      'Apúntate a la newsletter del puerto',
      'Assine a newsletter do porto',
      'Inserisci la tua email per la newsletter',
      'Vul je e-mailadres in voor de nieuwsbrief',
      'Sign up: newsletters',
    ],
    'invites to sign up for mail?': [
      'The latest from the harbour, straight to your inbox',
      'Our newsletter comes every Monday',
      'Stay up to date with our newsletter',
      'Stay informed: newsletter',
    ],
    'is a newsletter label?': ['newsletter', 'newsletter,'],
  });

  itReaches(newsletter, { 'Sign up for our newsletter and all the ti…des': [260, 320] });

  itRefuses(newsletter, [
    'Newsletters were printed on the ship.',
    'Sign up sheets hung in the hall.',
    'The letter reached her inbox at noon.',
    'Der Newsletter der Werft erschien im Mai.',
    'Le bulletin paraît chaque lundi, dit le maire.',
    'El boletín salió ayer en la isla.',
    'Get out of the water, he shouted.',
    'Subscribe to that view or not, the port is closed.',
    'Join us, the pilots told the crew.',
    'We send a newsletter every day',
    'Get the boat to the pier',
    'Get our newslettering machine',
    'Sign up for the ferry',
    'The newsletter. Sign up',
  ]);
});
