import { describe, expect, it } from 'vitest';
import { shareBar } from '../../../src/labels/rules/share-bar.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => shareBar.find(line(text), [line(text)], 0);

describe('share-bar', () => {
  it.each([
    'Share',
    'Tweet',
    'Facebook Twitter WhatsApp',
    'FacebookTwitterEmail',
    'Facebook | X | LinkedIn',
    'Copy link',
    '0 Shares',
    '1.2K Shares',
    'Print this article',
    'Share on Facebook',
    'Share this article',
    'Click to share on X (Opens in new window)',
    'Click to share on Facebook (Opens in new window) Facebook',
    'Follow us on Instagram',
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
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each(['Medium', 'Link', 'Social media'])('takes for evidence %j', text => {
    expect(find(text)).toMatchObject({ sure: false });
  });

  it.each([
    ['Share Tweet 13 Feb 2018', 'Share Tweet'],
    ['FacebookTwitterEmail Published 3 May 2022', 'FacebookTwitterEmail'],
    ['Share | 13.02.2018, 15:48 Uhr', 'Share |'],
    ['Feb 13, 2018 Share Tweet', 'Share Tweet'],
  ])('claims of %j only %j', (text, part) => {
    const span = find(text)?.span;
    expect(span && text.slice(...span).trim()).toBe(part);
  });

  it.each([
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
