import { describe, expect, it } from 'vitest';
import { copyright } from '../../../src/labels/rules/copyright.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => copyright.find(line(text), [line(text)], 0);

describe('copyright', () => {
  it.each([
    '© 2024 Harbour News Ltd.',
    'Copyright 2019-2024 Harbour News',
    'Copyright © 2024 Harbour News. All rights reserved.',
    'All rights reserved.',
    'Alle Rechte vorbehalten',
    'Tous droits réservés',
    'Todos los derechos reservados',
    'Riproduzione riservata',
    'Alle rechten voorbehouden',
    'Haki zote zimehifadhiwa',
    'Terms of Use',
    'Terms of Use | Privacy Policy',
    'Privacy PolicyTerms of Service',
    'Impressum',
    'Datenschutz',
    'Mentions légales',
    'Aviso legal',
    'Our Standards: The Harbour News Trust Principles.',
    'This material may not be published, broadcast, rewritten or redistributed.',
    '2019-2024 Harbour News LLC All Rights Reserved',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each(['© Anna Muster', 'Accessibility'])('takes for evidence %j', text => {
    expect(find(text)).toMatchObject({ sure: false });
  });

  it.each([
    'Copyright law has changed since 2019.',
    'Copyright is what he lived on.',
    'Privacy policy was on the agenda.',
    'Privacy, he said, is gone.',
    'Datenschutz kostet Geld, sagte die Ministerin.',
    'Terms of use for the pier were agreed.',
    'Los derechos de autor subieron un tercio.',
    'Les mentions légales manquaient au contrat.',
    'His copyright ran out in 2019.',
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
