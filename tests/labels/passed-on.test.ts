import { expect, test } from 'vitest';
import { passedOn } from '../../src/labels/passed-on.js';

test.each([
  'Sent from my iPhone',
  'Sent from Yahoo Mail on Android',
  'Get Outlook for iOS',
  'Von meinem iPhone gesendet',
  'Gesendet mit der Outlook-App',
  'Envoyé de mon Samsung',
  'Enviado desde mi iPhone',
  'Enviado do meu iPhone',
  'Inviato da iPhone',
  'Verzonden vanaf mijn iPad',
  'Forwarded many times',
  'Häufig weitergeleitet',
  'Reenviado muchas veces',
])('%s: was passed on', text => expect(passedOn(text)).toBe('says that it was passed on'));

test.each([
  'The post Ferry runs again at last appeared first on Halm Courier.',
  'The post “Ferry runs again” first appeared on courier.example.',
  'Der Beitrag Die Fähre fährt wieder erschien zuerst auf Halmer Bote.',
  "L'article Le bac reprend la mer est apparu en premier sur Le Courrier.",
  'La entrada El ferri vuelve a navegar se publicó primero en El Correo.',
  'O post A balsa volta a navegar apareceu primeiro em O Correio.',
  "L'articolo Il traghetto riparte oggi proviene da Il Corriere.",
  'Het bericht De veerboot vaart weer verscheen eerst op De Bode.',
])('%s: was first published', text => expect(passedOn(text)).toBe('says where it was first published'));

test.each([
  'Sent from my village',
  'Von meinem Handy halte ich nichts.',
  'Gesendet von der Insel',
  'Sent via the pilot',
  'The post office appeared first on the list.',
  'The post Ferry appeared first on Halm Courier.',
  'Der Beitrag erschien zuerst auf der Insel.',
  'Der Beitrag Merkels erschien zuerst auf Twitter.',
  'The post Ferry runs again at last appeared late.',
  "L'article proviene da Halm.",
  'Forwarded many times, the letter reached her.',
  'He wrote: Sent from my iPhone',

  `Sent from my iPhone ${'x'.repeat(60)}`,
  `The post Ferry ru${'n'.repeat(300)}s again at last appeared first on Halm Courier.`,
])('%s: says nothing of it', text => expect(passedOn(text)).toBeNull());
