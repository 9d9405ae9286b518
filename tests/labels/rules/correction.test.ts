import { describe } from 'vitest';
import { correction } from '../../../src/labels/rules/correction.js';
import { itReaches, itRefuses, itSays } from './asked.js';

describe('correction', () => {
  itSays(correction, {
    'begins with Correction': [
      'Correction: The ferry has two decks, not three.',
      'CLARIFICATION — The ferry sails on Mondays.',
      'Correction (May 3): The ferry has two decks.',
      'Korrektur: Die Fähre hat zwei Decks.',
      'Rectificatif : le bateau a deux ponts.',
      'Fe de errores: el barco tiene dos cubiertas.',
      'Erramos: a balsa tem dois andares.',
      'Rettifica: il traghetto ha due ponti.',
      'Correction, May 3: The ferry has two decks.',
      'Correction May 3, 2022: The ferry has two decks.',
      'Correction [May 3] – The ferry has two decks.',
      'Correction–The ferry has two decks',
      '(Correction: The ferry has two decks.)',
      '[Clarification: The ferry sails on Mondays.]',
      '“Correction: The ferry has two decks.”',
      '— Correction: The ferry has two decks.',
      '*Correction: The ferry has two decks.',
    ],
    'speaks of an earlier version of the story': [
      'An earlier version of this article misstated the age of the ferry.',
      'This story has been updated to include a statement by the company.',
      'In einer früheren Version dieses Artikels stand ein falsches Alter.',
      'In een eerdere versie van dit artikel stond een fout.',
      'This article has been corrected.',
      'This story was updated to include the age of the ferry.',
      'An earlier version of this story misstated the age.',
    ],
    "an editor's note that corrects": [
      "Editor's note: This story has been corrected to give the right age of the ferry.",
      'Anm. d. Red.: Wir haben den Fehler korrigiert.',
      "Editor's note – This article has been updated.",
    ],
    'is the heading of a correction?': [
      'Corrections',
      'Correction:',
      'Clarification',
      'Korrektur',
      'Correction.',
      'Errata',
    ],
    "begins with Editor's note?": [
      "Editor's note: The ferry sank in May.",
      "Editor's note, May 3: The ferry",
      'Editor’s Note: This is the first of two parts.',
      'Anm. d. Red.: Der Name ist geändert.',
      'Note de la rédaction : le bateau a coulé.',
    ],
  });

  itReaches(correction, {
    'Correction: The fe…rry has two decks.': [1200],
    "Editor's note: the fe…rry was old. This article has been corrected.": [403, 1200],
  });

  itRefuses(correction, [
    'Corrections officers said the ferry was full.',
    'Correction facilities are full, the minister said.',
    'A correction in stock prices is due.',
    'An earlier version of this aircraft had two engines.',
    'This story has been told before, in every port.',
    'Correction of the river took ten years.',
    'Eine frühere Fassung des Gesetzes war strenger.',
    'Una versión anterior de la vacuna no funcionó.',
    'Rettifica il fiume, diceva il nonno.',
    'Correction (of a kind) is due.',
    'Correction 5 of the ferry',
    'Correction Officer: the job',
    '1 Correction: The ferry',
    'An earlier version of the plan had two decks.',
    "Editor's note was short.",
    "Editor's notes: the ferry",
  ]);

  itSays(correction, {
    'begins with Correction': [
      'تصحيح: ورد في النص خطأ',
      'Düzeltme: Haberde yaş yanlıştı',
      'Исправление: в тексте была ошибка',
      'Sprostowanie: w tekście był błąd',
      'Oprava: v textu byla chyba',
      'Rättelse: Åldern var fel',
      'Oikaisu: Ikä oli väärä',
      '정정: 나이가 틀렸다',
      '訂正：年齢が違っていました',
      '更正：年龄有误',
    ],
  });

  itRefuses(correction, ['Исправление ошибок заняло год.', 'Düzeltme hareketi hızlandı.', '訂正は必要ない。']);
});
