import { describe, expect, it } from 'vitest';
import { cookieNotice } from '../../../src/labels/rules/cookie-notice.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const findAt = (texts: readonly string[], index: number) => {
  const lines = texts.map(line);
  return cookieNotice.find(lines[index] as Line, lines, index);
};
const find = (text: string) => findAt([text], 0);

describe('cookie-notice', () => {
  it.each([
    'We use cookies to improve your experience and you can accept or reject them.',
    'Accept all',
    'ACCEPT ALL COOKIES',
    'Manage preferences',
    'Your Privacy Choices',
    'cookielawinfo-checkbox-analytics',
    'Alle akzeptieren',
    'Wir verwenden Cookies und benötigen Ihre Einwilligung, die Sie jederzeit ändern können.',
    'Tout refuser',
    'Continuer sans accepter',
    'Configurar cookies',
    'Aceitar todos os cookies',
    'Accetta tutti i cookie',
    'Alleen noodzakelijke cookies',
    'Tunatumia vidakuzi',
  ])('accepts %j', text => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
    'The cookies were baked by the village school for the fair.',
    'They accept all refugees at the border post.',
    'By clicking the shutter he woke the whole camp.',
    'We use flour, not cookies, she said.',
    'Wir verwenden Holz aus der Region, sagt der Tischler.',
    'Nous utilisons le train, explique le maire.',
    'Accept all the blame and move on, the coach told them.',
    'Ao clicar na porta, a chave partiu-se.',
    'She baked cookies for the march.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });
});
