import { expect, it } from 'vitest';
import { houseNotice } from '../../../../src/labels/rules/parts/house-notice.js';

it.each([
  ['By signing up, you agree to our Terms of Service and Privacy Policy.', 'says what a form agrees to'],
  ['Mit Ihrer Anmeldung stimmen Sie den Nutzungsbedingungen zu.', 'says what a form agrees to'],
  ['En vous inscrivant, vous acceptez nos conditions générales.', 'says what a form agrees to'],
  ['Al registrarte aceptas los términos y la política de privacidad.', 'says what a form agrees to'],
  ['Door je aan te melden ga je akkoord met de voorwaarden.', 'says what a form agrees to'],
  ['Catch all the Business News and Breaking News Events on the Courier.', 'sends to other news of the site'],
  ['Got a Tip for Us?', 'asks for news'],
  ['Got a story?', 'asks for news'],
  ['Got a confidential news tip? We want to hear from you.', 'asks for news'],
  ['Do you have an important success story, or news to share? Get in touch at news@halm.example', 'asks for news'],
  ['You have successfully subscribed.', 'answers a form'],
  ['Dieses Thema im Programm: Halmfunk | 3. Mai 2022 | 10:00 Uhr', 'says when it was on the air'],
  ['Dieses Thema im Programm:', 'says when it was on the air'],
  [
    'This article appeared in the Harbours section of the print edition under the headline "Late again"',
    'says where it was printed',
  ],
  ['A version of this article appears in print on May 3, 2022, on Page A4.', 'says where it was printed'],
  ['Dieser Artikel ist zuerst am 3. Mai 2022 in der Halmer Zeitung erschienen.', 'says where it was printed'],
  ['Über dieses Thema berichtete der Halmfunk am 3. Mai 2022.', 'says when it was on the air'],
])('%s', (text, reason) => {
  expect(houseNotice(text)).toBe(reason);
});

it.each([
  'Dieses Thema im Programm der Partei ist neu.',
  'A version of this story was told by every sailor.',
  'This article appeared in Halm after the war.',
  '“This article appeared in the print edition,” she said.',
  'Über dieses Thema berichtete der Halmfunk nicht.',
  'Über dieses Thema berichtet er seit 1998 und hat 3 Bücher darüber geschrieben.',
  'By signing up, the town agreed to pay for the ferry.',
  'By entering a plea, you accept that the conditions of your release may change.',
  '"Do you have a tip?" the detective asked.',
  'Have a story that nobody believes, and what remains of it? A heap of paper on the pier.',
  'Al enviar el proyecto, el Gobierno acepta las condiciones del Fondo.',
  'Mit der Anmeldung zum Gymnasium akzeptieren Sie die Hausordnung.',
  'Haben Sie Hinweise auf den Täter?',
  'Got a story of hope',
  'You are now subscribed to a view of the world that nobody else has, I fear, and must live with it.',
  'Read all the latest news and you would think fake news had won, he said.',
  'By signing up, you agree to sail at night, the captain told them.',
  'By clicking the shutter he woke the whole camp.',
  'Catch all the crabs you can, the news told them.',
  'Catch all the crabs you can.',
  'Got a story to tell, she went to the police.',
  'Got a tip from a neighbour. He called the police at once.',
  'Mit der Anmeldung begann der Streit um das Haus.',
  'Dieser Artikel ist zuerst in Kraft getreten, danach folgten die übrigen.',
  'Dieser Artikel ist zuerst am Widerstand der Fischer gescheitert.',
  'Dieser Text ist zuerst auf Latein geschrieben worden.',
  'Al registrarse, la familia recibió agua y pan.',
  `By signing up, you agree to our terms${' and more of them'.repeat(30)}.`,
])('refuses %s', text => {
  expect(houseNotice(text)).toBeNull();
});
