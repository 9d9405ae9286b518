import { describe } from 'vitest';
import { copyright } from '../../../src/labels/rules/copyright.js';
import { itReaches, itRefuses, itSays } from './asked.js';

/** Below a paragraph of a story. */
const below = (text: string) => [
  'The old ferry of Halm will run again from Monday, two weeks before the day that was planned, the owner said.',
  `> ${text}`,
];

describe('copyright', () => {
  itSays(copyright, {
    'begins with a copyright sign': [below('© Anna Muster'), below('© HTV'), below('© Halm / Photo J. Doe')],
    'is a copyright line': [
      '© 2024 Harbour News Ltd.',
      'Copyright 2019-2024 Harbour News',
      'Copyright © 2024 Harbour News. All rights reserved.',
      '© 2024',
      '(c) 2024 Harbour News',
      '℗ 2024 Harbour',
      '&copy; 2024 Harbour',
      'All content © 2024 Harbour',
      'Site © 2024',
      'Copyright 2024',
      'Copyright: 2024 Harbour',
      'Copyright by Harbour News',
      'Copyright (c) 2024',
      'Harbour News © 2024',
      'Harbour News © Copyright 2024',
      'Harbour News (c) , 2024',
      'All content (c) Harbour 2024',
      'No. © 2024',
      'Harbour ©   2024',
      'Harbour © , 2024',
      'Harbour ©  © 2024',
      'Copyright @2024',
      'Copyright (©) 2024',
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
      'terms of use',
      'Accessibility statement',
      'privacy policy',
      'Terms of Use.',
      'Sitemap',
    ],
    'is nothing but legal links': [
      'Terms of Use | Privacy Policy',
      'Privacy PolicyTerms of Service',
      'Terms of Use Privacy Policy',
      'Terms of Use | Privacy',
    ],
    'names the standards of the agency': [
      'Our Standards: The Harbour News Trust Principles.',
      'Our standards: The Harbour Principles',
      'Our standards: principles of the harbour',
      'Our standards:The Harbour Principles',
    ],
    'reserves rights': [
      'This material may not be published, broadcast, rewritten or redistributed.',
      '2019-2024 Harbour News LLC All Rights Reserved',
      'Harbour News. All rights reserved.',
    ],
    'begins with a copyright sign?': [
      below('(c) The court may lengthen the time by half a year.'),
      below('© or ®: which sign do you need?'),
      below('© Marks what is protected. So it is.'),
      '© Anna Muster',
      '©',
      '© Harbour',
      '(C) Harbour',
      'Content © Harbour',
      'Copyright © Harbour',
      'Copyright © by Harbour',
      '... © Harbour',
      '(c) Jane',
    ],
    'may be a legal link?': ['Accessibility', 'Copyright'],
    'is a legal link?': ['impressum'],
  });

  itReaches(copyright, {
    '© 2024 Harbo…ur': [320],
    'Harbo…ur © 2024': [200],
    'All rights reserved. Harbo…ur': [300, 320],
    'Copyright 2024 Harbo…ur': [200],
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
    'Harbour News © Harbour',
    'Harbour News © 1824',
    'The ferry (c) sank in 2024',
    'Our Standards: the harbour. Its principles',
    'Our standards fell',
    'The town reserved all rights',
    'Privacy Policy | Ferries',
    'Content of the ferry',
    'Site of the ferry',
    'All content is free',
    '12 © Harbour',
    'Copyright 24 Harbour',
    'Copyright by 24 Harbour',
    'xcopyright 2024',
    'See our standards: The Harbour Principles',
    'Terms of Use and ferries',
  ]);

  itSays(copyright, {
    'is a legal link': [
      'سياسة الخصوصية',
      'Gizlilik Politikası',
      'Политика конфиденциальности',
      'Polityka prywatności',
      'Ochrana osobních údajů',
      'Termeni și condiții',
      'Όροι χρήσης',
      'Användarvillkor',
      'Käyttöehdot',
      'Pedoman Media Siber',
      'Điều khoản sử dụng',
      'गोपनीयता नीति',
      '개인정보처리방침',
      'プライバシーポリシー',
      '隐私政策',
      'حریم خصوصی',
      'תנאי שימוש',
    ],
    'reserves rights': [
      'При использовании материалов ссылка обязательна.',
      'Rozpowszechnianie niniejszego artykułu możliwe jest tylko za zgodą.',
      '저작권자 항구신문 무단전재 및 재배포 금지',
      'کلیه حقوق مادی و معنوی این سایت متعلق به بندر است',
    ],
  });

  itRefuses(copyright, [
    'Политика конфиденциальности обсуждалась вчера.',
    'Gizlilik önemli, dedi.',
    '隐私政策引发争议。',
  ]);

  itSays(copyright, {
    'is a legal link': [
      'Sva prava pridržana',
      'Всички права запазени',
      'Pogoji uporabe',
      'গোপনীয়তা নীতি',
      'தனியுரிமைக் கொள்கை',
      'นโยบายความเป็นส่วนตัว',
    ],
  });

  itRefuses(copyright, ['Sva su prava pridržana gradu.']);
});
