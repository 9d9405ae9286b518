import { describe } from 'vitest';
import { breadcrumb } from '../../../src/labels/rules/breadcrumb.js';
import { itReaches, itRefuses, itSays } from './asked.js';

describe('breadcrumb', () => {
  itSays(breadcrumb, {
    'is the section in the record of an archive': [
      ['> Section: ⟨NEWS⟩; Pg. 7', 'Length: 342 words', 'Byline: Ruth Ode', 'Load-Date: May 3, 2022'],
      ['> SECTION: ⟨BUSINESS⟩, Pg. 1F', 'LENGTH: 611 words', 'BYLINE: RUTH ODE', 'LOAD-DATE: May 3, 2022'],
      [
        'Seite: 17',
        '> Ressort: ⟨Lokales⟩',
        ...['Quelle: Halmer Bote', 'Ausgabe: Stadt', 'Autor: Ruth Ode', 'Gattung: Zeitung', 'Dokumentnummer: HB-1'],
      ],
      ['> SE ⟨Companies & Markets⟩', 'HD Ferry runs again', 'WC 418 words', 'PD 17 August 2023'],
    ],
    'is a path that starts at the home page': [
      'You are here  » Home   » Asia',
      'You are here: Home > News',
      'Home > World > Asia',
      'Home / News',
      'Home>Blog>Ferries',
      'Home ›',
      'Start / Politik',
      'Startseite › Wirtschaft',
      'Sie sind hier: Startseite > Politik',
      'Accueil › Monde',
      'Vous êtes ici : Accueil > Monde',
      'Inicio > Deportes',
      'Estás aquí: Inicio » Deportes',
      'Você está aqui: Início > Mundo',
      'Sei qui: Home > Cronaca',
      'U bent hier: Home > Nieuws',
      'Uko hapa: Nyumbani > Habari',
      'Home | World',
      'You are here: Home',
      'You are here Home',
      'You are here - Home / Asia',
      'You are here: Home > One > Two > Three > Four > Five > Six > Seven > Eight',
      'Home > One > Two > Three > Four > Five > Six > Seven > Eight',
      'home > news',
      'Home/News',
      'Home/News/Asia',
      'Home |',
      'Home /',
      'Home · News',
      'Home • News • Asia',
      'Home \\ News',
      'Home > News.',
      'Home > Is the ferry late?',
      'Home > Contact us',
      'Home → Ferries',
      'Home ▸ Ferries',
      'Home › Ferries › The harbour was closed for a week after divers found a cable there',
      'Startseite / Politik / Inland',
      'Accueil / Monde',
      'Inicio / Deportes',
      'Nyumbani / Habari',
      'You are here: »»» Home » Asia',
      'Home | News |',
      'Home /News',
      'Home > Ferries! > Asia',
      'Home / Ferries! / Asia',
    ],
    'is a "you are here" label': ['You are here'],
    'is a path of short names?': [
      'World › Asia › Harbours',
      'You are here: Home > One > Two > Three > Four > Five > Six > Seven > Eight > Nine',
      'Home > One > Two > Three > Four > Five > Six > Seven > Eight > Nine',
      'Ferries ❯ Harbours ❯ Tides',
      'Ferries »» Harbours »» Tides',
    ],
  });

  itReaches(breadcrumb, {
    'Home > Fe…rries': [167],
    'Ferries › Harbours › Ti…des': [61],
    'Ferries of the north > Harbours of the north > Tides of the north > Boats of the north > Lights of the north > Pie…rs':
      [120],
    'Home > Ferries of the north and of the south, and the boats of all the harbours of the land > Ferries of the north and of the south, and the boats of all the harbours of the land > Ferries of the north and of the so…uth':
      [300],
  });

  itRefuses(breadcrumb, [
    ['> Section: NEWS; Pg. 7', 'Length: 342 words', 'By Ruth Ode'],
    ['> Section:', 'Length: 342 words', 'Byline: Ruth Ode', 'Load-Date: May 3, 2022'],

    'either / or',
    'Home Depot > expectations',
    '5 > 3',
    'Start / stop systems save fuel.',
    'Home | About us | Contact us',
    'Inicio de sesión',
    'You are here at last, she said',
    'Sie sind hier zu Hause / daheim',
    'You are here because the ferry sank.',
    'Sie sind hier, weil die Fähre sank.',
    'Home is where he left it.',
    'Vous êtes ici pour le bac, dit-elle.',
    'You are here: the ferry sank.',
    'Home',
    'home / news',
    'Home / news',
    'Home / News.',
    'Home | Contact us',
    'Homes > Ferries',
    'Ferries › Harbours',
    'Ferries › harbours › Tides',
    'Ferries › Harbours › Tides.',
    'ferries › Harbours › Tides',
    'Ferries / Harbours / Tides',
    '1 › 2 › 3',
    'A much longer name of a section than forty › Harbours › Tides',
    'Home News /',
    '(Ferries) › Harbours › Tides',
    'Ferries › Harbours! › Tides',
  ]);

  itSays(breadcrumb, {
    'is a path that starts at the home page': [
      'الرئيسية › اقتصاد',
      'Anasayfa > Ekonomi',
      'Главная / Экономика',
      'Strona główna > Kraj',
      'Αρχική › Οικονομία',
      'Etusivu > Talous',
      'Trang chủ > Kinh tế',
      '홈 > 경제',
      'トップページ > 社会',
      '首页 > 财经',
      'דף הבית > כלכלה',
    ],
    'is a "you are here" label': ['أنت هنا', 'Вы здесь', '您的位置'],
  });

  itRefuses(breadcrumb, ['Главная улица города закрыта.', 'Etusivu oli täynnä.', '首页改版之后读者增多。']);
});
