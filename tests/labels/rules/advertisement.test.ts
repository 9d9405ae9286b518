import { describe } from 'vitest';
import { advertisement } from '../../../src/labels/rules/advertisement.js';
import { itReaches, itRefuses, itSays } from './asked.js';

describe('advertisement', () => {
  itSays(advertisement, {
    'is the mark of an advertisement': [
      'Advertisement',
      'ADVERTISEMENT',
      'Advertisement 2',
      'Story continues below this ad',
      'This advertisement has not loaded yet, but your article continues below.',
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
      'advertisement',
      'story continues below advertisement',
      'Ad 3',
      'AD #3',
      'Anzeige 12',
      'Publicité 1',
    ],
    'names a sponsor': [
      'Sponsored by Harbour Bank',
      'Presented by Harbour Bank',
      'Promoted by Harbour Bank',
      'Paid for by Harbour Bank',
      'sponsored by Harbour Bank',
    ],
    'is a note on affiliate links': [
      'When you purchase through links on our site, we may earn an affiliate commission.',
      'This post contains affiliate links.',
      'We may earn a commission from links on this page.',
      'We earn a commission when you buy through links.',
      'Our site may receive commissions if you click.',
      'I earn commission from links.',
      'The publisher will get a commission for clicks.',
    ],
  });

  itReaches(advertisement, {
    'Sponsored by Harbo…ur Bank': [54],
    'We earn a commission when you buy through lin…ks.': [400, 700],
    'This post contains affiliate links. Harbo…ur': [400, 700],
    'We earn, as all the fe…rries do, a commission from links.': [112],
    'We and all our many fri…ends earn a commission from links.': [77],
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
    'Advertisement 123',
    'Ad 3 sank',
    'Bad 3',
    'Adverts 3',
    'Sponsored by Harbour Bank.',
    'Sponsored by the town',
    'Sponsored by Harbour Bank and all of its many branches in the north of the country',
    'They earn a commission when you click.',
    'We saw a commission that buys links.',
    'We earn money from links.',
    'The commission said we earn from links.',
    'We earn a commission on each ferry.',
    'We commissioned links to earn',
    'The town will get a commission from links.',
  ]);

  itSays(advertisement, {
    'is the mark of an advertisement': [
      'إعلان',
      'Reklam',
      'HABERİN DEVAMI AŞAĞIDA',
      'На правах рекламы',
      'Dalsza część artykułu pod reklamą',
      'Článek pokračuje pod reklamou',
      'A cikk a hirdetés után folytatódik',
      'Articolul continuă după publicitate',
      'ΔΙΑΦΗΜΙΣΗ',
      'Artikeln fortsätter efter annonsen',
      'Artiklen fortsætter efter annoncen',
      'Saken fortsetter under annonsen',
      'Juttu jatkuu mainoksen jälkeen',
      'Iklan',
      'Quảng cáo',
      'विज्ञापन',
      '광고',
      '記事は広告の後に続きます',
      '【広告】',
      'آگهی',
      'פרסומת',
    ],
  });

  itRefuses(advertisement, [
    'إعلان الهدنة جاء متأخرا.',
    'Reklam panoları yola dizildi.',
    'Реклама в метро подорожала.',
    'Reklama w metrze zdrożała.',
    'Annonsen var felaktig, säger hon.',
    '広告は港に並んだ。',
  ]);
});
