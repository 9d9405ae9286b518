import { describe, expect, it } from 'vitest';
import { newsletter } from '../../../src/labels/rules/newsletter.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const find = (text: string) => newsletter.find(line(text), [line(text)], 0);

describe('newsletter', () => {
  it.each([
    'Newsletter',
    'Sign up for our newsletter',
    'Get the latest harbour news delivered to your inbox.',
    'Subscribe to our newsletter for tide tables',
    'Enter your email',
    'Newsletter abonnieren',
    'Abonnieren Sie unseren Newsletter und bleiben Sie informiert.',
    'Inscrivez-vous à notre newsletter',
    'Recibe las noticias del puerto en tu correo',
    'Inscreva-se na nossa newsletter',
    'Iscriviti alla newsletter',
    'Schrijf je in voor de nieuwsbrief',
    'Jiandikishe kwa jarida letu',
    'Nyhetsbrev',
  ])('is sure of %j', text => {
    const claim = find(text);
    expect(claim).toMatchObject({ sure: true });
    expect(claim?.span).toBeUndefined();
  });

  it.each(['The latest from the harbour, straight to your inbox'])('takes for evidence %j', text => {
    expect(find(text)).toMatchObject({ sure: false });
  });

  it.each([
    'Newsletters were printed on the ship.',
    'Sign up sheets hung in the hall.',
    'The letter reached her inbox at noon.',
    'Der Newsletter der Werft erschien im Mai.',
    'Le bulletin paraît chaque lundi, dit le maire.',
    'El boletín salió ayer en la isla.',
    'Get out of the water, he shouted.',
    'Subscribe to that view or not, the port is closed.',
    'Join us, the pilots told the crew.',
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
