import { expect, test } from 'vitest';
import { isChannelCall } from '../../../../src/labels/rules/parts/channel-call.js';

test.each([
  'Follow the Halm Times channel on WhatsApp',
  'You can also follow our WhatsApp channel for more stories like this.',
  'Join the Halm Times WhatsApp community for breaking news sent to your phone.',
  'Click here to join our Telegram channel',
  'Stay informed. Follow us on Telegram.',
  'For more stories like this, join our Telegram channel.',
  'To get alerts on your phone join our WhatsApp group',
  'Add the Halm Times as a preferred source on Google',
  'Make us preferred source on Google',
  'Hier können Sie unseren WhatsApp-Kanal abonnieren',
  'Rejoignez la chaîne WhatsApp de la Gazette',
  'Únete a nuestro canal de WhatsApp',
  'Síguenos en Google Noticias',
  'Siga o canal da Folha de Halm no WhatsApp e receba notícias no celular',
  'Participe do nosso grupo no WhatsApp',
  'Segui il canale WhatsApp di Halm',
  'Подписывайтесь на наш канал: самое важное за две минуты',
  'Читайте также наш Telegram-канал',
  'Ikuti saluran WhatsApp kami',
  'WhatsApp kanalımıza katılın',
  'Jiunge na chaneli yetu ya WhatsApp',
])('calls: %s', text => expect(isChannelCall(text)).toBe(true));

test.each([
  'Follow the money to Telegram',
  'Join the queue at the harbour',
  'The police set up a WhatsApp channel for tips.',
  'He joined our WhatsApp group last year and never spoke.',
  'Join our WhatsApp group, the teacher said to the parents.',
  '“Join our WhatsApp group”',
  'For more than a year the group used Telegram.',
  'To get the files he joined a Telegram channel.',
  'Add the flour and the preferred source of fat',
  'Siga em frente até o porto',
  'Подписывайтесь на газету',
  `Follow our WhatsApp channel ${'and read on '.repeat(20)}`,
])('does not call: %s', text => expect(isChannelCall(text)).toBe(false));
