import { expect, test } from 'vitest';
import { isMailHeader, subjectIn } from '../../../../src/labels/rules/parts/mail-header.js';
import { lineAt } from '../../candidates.js';

test.each([
  ['Subject: Ferry runs again', 'Ferry runs again'],
  ['Subject: Fwd: RE: Ferry runs again', 'Ferry runs again'],
  ['Betreff: WG: AW: Die Fähre fährt wieder', 'Die Fähre fährt wieder'],
  ['Objet : TR : Le bac repart', 'Le bac repart'],
  ['Asunto: RV: El ferri vuelve', 'El ferri vuelve'],
  ['Assunto: ENC: A balsa volta', 'A balsa volta'],
  ['Oggetto: I: Il traghetto riparte', 'Il traghetto riparte'],
  ['Onderwerp: Veerboot vaart weer', 'Veerboot vaart weer'],
  ['Subject: [desk] Ferry runs again', '[desk] Ferry runs again'],
  ['Subject: Ferry: runs again', 'Ferry: runs again'],
  ['Subject: No subject is too small', 'No subject is too small'],
])('the subject in %j', (text, subject) => expect(subjectIn(text)).toBe(subject));

test.each([
  'Subject:',
  'Subject: Re:',
  'Subject: (no subject)',
  'Subject: Re: [No subject]',
  'Betreff: (Kein Betreff)',
  'Objet : (sans objet)',
  'Asunto: (sin asunto)',
  'Assunto: (sem assunto)',
  'Oggetto: (nessun oggetto)',
  'Onderwerp: (geen onderwerp)',
  'Subject matter: ferries',
  'To: Jane Doe',
  'From: Jane Doe',
  'Ferry runs again',
  'Subjects: many',
])('no subject in %j', text => expect(subjectIn(text)).toBeNull());

test('a French header, with a blank before each colon', () => {
  const lines = ['De : Anne Morel', 'À : Bureau', 'Objet : Le bac repart', 'De : quoi vivre'].map(text => lineAt(text));
  expect(lines.map(({ text }, i) => isMailHeader(text, lines, i))).toEqual([true, true, true, true]);
  expect(isMailHeader('De : quoi vivre', [lineAt('De : quoi vivre'), lineAt('À lire')], 0)).toBe(false);
});
