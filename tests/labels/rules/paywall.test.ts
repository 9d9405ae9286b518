import { describe, expect, it } from 'vitest';
import { paywall } from '../../../src/labels/rules/paywall.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const findAt = (texts: readonly string[], index: number) => {
  const lines = texts.map(line);
  return paywall.find(lines[index] as Line, lines, index);
};
const find = (text: string) => findAt([text], 0);

describe('paywall', () => {
  it.each([
    'Subscribe to continue reading',
    'Already a subscriber? Log in',
    'You have 2 free articles left',
    'You have read 3 of 5 free articles this month. Subscribe to go on.',
    'Already a member? Sign in here to continue',
    'This content is for subscribers only',
    'Jetzt weiterlesen',
    'Bereits Abonnent? Hier einloggen',
    'Dieser Artikel ist exklusiv für Abonnenten mit Digitalabo.',
    'Article réservé aux abonnés',
    'Déjà abonné ? Se connecter',
    'Suscríbete para seguir leyendo',
    'Já é assinante? Faça login',
    'Abbonati per continuare a leggere',
    'Al abonnee? Log in',
    'Jiunge ili kuendelea kusoma',
  ])('accepts %j', text => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
    'Subscribers to the service said the line had been dead since Monday.',
    'Subscribe was the only word she could read on the wall.',
    'The paper told its readers to subscribe.',
    'Danach fuhr er nach Hause.',
    'Il vous reste deux jours pour voter, a rappelé la maire.',
    'Ya eres mayor, le dijo su abuela antes de salir.',
    'You have two free days a month, the union said, and no more than that.',
    'Premium petrol rose by four cents.',
    'Al jaren wacht het dorp op een brug.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });
});
