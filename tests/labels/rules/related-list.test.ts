import { describe } from 'vitest';
import { relatedList } from '../../../src/labels/rules/related-list.js';
import { itReaches, itRefuses, itSays } from './asked.js';

describe('related-list', () => {
  itSays(relatedList, {
    'is a heading of related stories (and the lines below)': [
      'Ces recettes vont vous plaire',
      'Ces articles pourraient vous intéresser',
      'Related stories',
      'RELATED ARTICLES:',
      'You may also like',
      'Recommended for you',
      'Mehr zum Thema',
      'Das könnte Sie auch interessieren',
      'Sur le même sujet',
      'Te puede interesar',
      'Notícias relacionadas',
      'Ti potrebbe interessare',
      'Gerelateerde artikelen',
      'Habari zinazohusiana',
      'Relaterade artiklar',
      'You might also like',
    ],
    'is a "more from" heading (and the lines below)': [
      'Related stories from the Harbour Herald',
      'More from Harbour News',
      'More in Business',
      'More from the Harbour',
      'More from "Harbour"',
      'More from One Two Three Four Five Six',
      'More from Harbour:',
      'More from Harbour »',
      'More from Harbour and of the North',
      'More from 3 Harbours',
      'Mehr von Anna Beispiel',
      'More from Harbour & Sons',
      'More from Harbour Newspaperwithaverylong',
    ],
    'is a "more from" heading? (and the lines below)': [
      'More in sport',
      'Read more about how it was tested',
      'More from Halm and the islands',
      'More from the Council pages',
      'More from One Two Three Four Five Six Seven',
      'More from Halm pages »',
      'More from Halm join bus strike',
    ],
    'is a "more on" heading? (and the lines below)': [
      'More on Harbour Safety',
      'More on the Harbour',
      'More about Ferries',
      'More on "Harbour"',
    ],
  });

  itReaches(relatedList, { 'More from Harbo…ur': [35] });

  itRefuses(relatedList, [
    'Related stories from the war filled the evening, and nobody left early.',
    'Related stories were told for years.',
    'You may also like to know that the ferry sank.',
    'Recommended doses vary.',
    'More from habit than from hope, he stayed.',
    'More in sorrow than in anger, she left.',
    'Mehr aus Not als aus Liebe blieb er.',
    "Sur le même sujet, le maire s'est tu.",
    'Te puede interesar saber que el puerto cerró.',
    'Ti potrebbe interessare sapere che il porto è chiuso.',
    'related stories',
    'More from One Two Three Four Five Six Seven Eight',
    'More from Harbour.',
    'More from Harbour and the north:',
    'More from Harbour, and the north',
    'More from harbours!',
    'More from',
    'More on harbours',
    'More from Harbour Newspaperwithaverylongname',
    'Ferries of the North',
    'the more from Harbour',
  ]);

  itSays(relatedList, {
    'is a heading of related stories (and the lines below)': [
      'مواضيع ذات صلة',
      'İlgili Haberler',
      'İLGİLİ HABERLER',
      'Материалы по теме',
      'Схожі новини',
      'Powiązane artykuły',
      'Související články',
      'Articole similare',
      'Kapcsolódó cikkek',
      'Σχετικά άρθρα',
      'Relaterade artiklar',
      'Relaterede artikler',
      'Relaterte saker',
      'Aiheeseen liittyvää',
      'Berita Terkait',
      'Artikel berkaitan',
      'Tin liên quan',
      'संबंधित खबरें',
      '관련기사',
      '【関連記事】',
      '相关新闻',
      '相關報導',
      'مطالب مرتبط',
      'כתבות נוספות',
    ],
  });

  itRefuses(relatedList, [
    'İlgili haberlerin çoğu yanlıştı.',
    'Материалы по теме собирали годами.',
    'Relaterade artiklar saknas, säger hon.',
    '関連記事は削除された。と書いた',
  ]);

  itSays(relatedList, {
    'is a heading of related stories (and the lines below)': [
      'Súvisiace články',
      'Povezane novice',
      'Povezane vijesti',
      'Повезане вести',
      'Свързани новини',
      'সম্পর্কিত খবর',
      'தொடர்புடைய செய்திகள்',
      'متعلقہ خبریں',
      'ข่าวที่เกี่ยวข้อง',
    ],
  });

  itRefuses(relatedList, ['Povezane vijesti stigle su iz Halma.']);
});
