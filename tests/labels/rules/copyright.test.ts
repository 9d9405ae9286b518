import { describe } from 'vitest';
import { copyright } from '../../../src/labels/rules/copyright.js';
import { itRefuses, itSays } from './asked.js';

describe('copyright', () => {
  itSays(copyright, {
    'is a copyright line': [
      '© 2024 Harbour News Ltd.',
      'Copyright 2019-2024 Harbour News',
      'Copyright © 2024 Harbour News. All rights reserved.',
    ],
    'is a legal link': [
      'All rights reserved.',
      'Alle Rechte vorbehalten',
      'Tous droits réservés',
      'Todos los derechos reservados',
      'Riproduzione riservata',
      'Alle rechten voorbehouden',
      'Haki zote zimehifadhiwa',
      'Terms of Use',
      'Impressum',
      'Datenschutz',
      'Mentions légales',
      'Aviso legal',
    ],
    'is nothing but legal links': ['Terms of Use | Privacy Policy', 'Privacy PolicyTerms of Service'],
    'names the standards of the agency': ['Our Standards: The Harbour News Trust Principles.'],
    'reserves rights': [
      'This material may not be published, broadcast, rewritten or redistributed.',
      '2019-2024 Harbour News LLC All Rights Reserved',
    ],
    'begins with a copyright sign?': ['© Anna Muster'],
    'may be a legal link?': ['Accessibility'],
  });

  itRefuses(copyright, [
    'Copyright law has changed since 2019.',
    'Copyright is what he lived on.',
    'Privacy policy was on the agenda.',
    'Privacy, he said, is gone.',
    'Datenschutz kostet Geld, sagte die Ministerin.',
    'Terms of use for the pier were agreed.',
    'Los derechos de autor subieron un tercio.',
    'Les mentions légales manquaient au contrat.',
    'His copyright ran out in 2019.',
  ]);
});
