import { describe, expect, it } from 'vitest';
import { advertisement } from '../../../src/labels/rules/advertisement.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => advertisement.find(line(text), [line(text)], 0);

describe('advertisement', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    'Advertisement 2',
    '- Anzeige -',
    'Story continues below',
    'Article continues below advertisement',
    'Sponsored',
    'Paid content',
    'Sponsored by Harbour Bank',
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
    'When you purchase through links on our site, we may earn an affiliate commission.',
    'This post contains affiliate links.',
    'We may earn a commission from links on this page.',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each([
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
    'Share the blame," he said.',
    '"Share the blame," he said. He refused.',
    'Published in January, the report was short.',
    'By Tuesday the search had ended.',
    'Home, for most of them, is a tent.',
    'Next story on the agenda was the budget.',
    'Also read into the record was a letter from the pilots.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });
});
