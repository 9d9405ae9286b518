import { describe } from 'vitest';
import { shareBar } from '../../../src/labels/rules/share-bar.js';
import { itRefuses, itSays } from './asked.js';

describe('share-bar', () => {
  itSays(shareBar, {
    'is a share button': [
      'Share',
      'Tweet',
      'Copy link',
      'Print this article',
      'Share this article',
      'Click to share on X (Opens in new window)',
      'Click to share on Facebook (Opens in new window) Facebook',
      'Follow @harbournews',
      'Teilen',
      'Artikel teilen',
      'Partager',
      'Partager sur Facebook',
      'Compartir',
      'Compartilhar no WhatsApp',
      'Condividi',
      'Delen',
      'Deel op Facebook',
      'Sambaza',
      'Share:',
    ],
    'is nothing but share buttons': [
      'Facebook Twitter WhatsApp',
      'FacebookTwitterEmail',
      'Facebook | X | LinkedIn',
      'Share on Facebook',
      'Follow us on Instagram',
    ],
    'is a count of shares': ['0 Shares', '1.2K Shares'],
    'may be a share button?': ['Medium', 'Link', 'Social media'],
    'begins with share buttons': [
      '⟨Share Tweet ⟩13 Feb 2018',
      '⟨FacebookTwitterEmail ⟩Published 3 May 2022',
      '⟨Share | ⟩13.02.2018, 15:48 Uhr',
    ],
    'ends with share buttons': ['Feb 13, 2018 ⟨Share Tweet⟩'],
  });

  itRefuses(shareBar, [
    'Share prices fell on Tuesday.',
    'Facebook said on Monday that it would appeal.',
    'Email from the minister shows he knew.',
    'Follow the money, she said.',
    'Teilen wollte er den Gewinn nicht.',
    'Partager les coûts ne suffit pas, dit-elle.',
    'Compartir el dinero era justo, dijo.',
    'Facebook, Twitter and others were fined.',
    'Twitter Facebook 5 ways to win',
    'A plan for the port 2025-2026 Report',
    'Tweets fell by a third.',
    'Print runs are falling.',
    'YouTube, X',
  ]);
});
