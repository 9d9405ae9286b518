import { expect, test } from 'vitest';
import { subjectIn } from '../../../src/reading/titles/mail-subject.js';

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
