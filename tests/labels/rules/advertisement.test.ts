import { describe } from 'vitest';
import { advertisement } from '../../../src/labels/rules/advertisement.js';
import { itRefuses, itSays } from './asked.js';

describe('advertisement', () => {
  itSays(advertisement, {
    'is the mark of an advertisement': [
      'Advertisement',
      'ADVERTISEMENT',
      'Advertisement 2',
      '- Anzeige -',
      'Story continues below',
      'Article continues below advertisement',
      'Sponsored',
      'Paid content',
      'Anzeige',
      'Werbung',
      'Publicité',
      'La suite après la publicité',
      'Publicidad',
      'Continua após a publicidade',
      'Pubblicità',
      'Advertentie',
      'Tangazo',
      'Annons',
      'Reklama',
    ],
    'names a sponsor': ['Sponsored by Harbour Bank'],
    'is a note on affiliate links': [
      'When you purchase through links on our site, we may earn an affiliate commission.',
      'This post contains affiliate links.',
      'We may earn a commission from links on this page.',
    ],
  });

  itRefuses(advertisement, [
    'Advertisement boards lined the road.',
    'The story continues below the surface.',
    'Anzeige gegen unbekannt wurde erstattet.',
    'Werbung kostet Geld, sagte er.',
    'Brokers earn a commission when you buy a boat.',
    "The Commission's links to industry are old.",
    'La publicité en ligne recule.',
    'Publicidad engañosa, dijo el juez.',
    'Sponsored children wrote letters.',
    'Affiliate marketing grew by a third last year.',
  ]);
});
