import { describe } from 'vitest';
import { mostRead } from '../../../src/labels/rules/most-read.js';
import { itRefuses, itSays } from './asked.js';

describe('most-read', () => {
  itSays(mostRead, {
    'is a heading of most read or latest stories (and the lines below)': [
      'Most read',
      'Most read in news',
      'MOST POPULAR',
      'Trending now',
      'Latest news »',
      'Meistgelesen',
      'Les plus lus',
      'Lo más leído',
      'Mais lidas',
      'Più letti',
      'Meest gelezen',
      'Zilizosomwa zaidi',
      'Son dakika',
      'Trending',
      'Latest news',
      'Popular',
      'Most viewed',
      'In other news',
    ],
    'is a heading of most read or latest stories? (and the lines below)': ['most read'],
  });

  itRefuses(mostRead, [
    'Latest figures show a fall.',
    'Most read the letter twice.',
    'Trending down since May, prices fell again.',
    'Popular with tourists, the ferry is full.',
    'Im Trend liegt das Segeln.',
    'Les plus lus des romans parlent de la mer.',
    'Tendencias a la baja marcaron el día.',
    'Mais lidas foram as cartas do capitão.',
    'Most read stories in the harbour',
  ]);

  itSays(mostRead, {
    'is a heading of most read or latest stories (and the lines below)': [
      'الأكثر قراءة',
      'ÇOK OKUNANLAR',
      'Самое читаемое',
      'Найпопулярніше',
      'Najczęściej czytane',
      'Nejčtenější',
      'Cele mai citite',
      'Legolvasottabb',
      'Δημοφιλή',
      'Mest läst',
      'Mest lest',
      'Luetuimmat',
      'Terpopuler',
      'Đọc nhiều nhất',
      'ताज़ा खबरें',
      '많이 본 뉴스',
      'アクセスランキング',
      '热门文章',
      'پربازدیدترین‌ها',
      'הנקראות ביותר',
    ],
  });

  itRefuses(mostRead, [
    'Самое читаемое письмо пришло поздно.',
    'Çok okunanlar arasında yoktu.',
    'Mest läst var brevet.',
  ]);

  itSays(mostRead, {
    'is a heading of most read or latest stories (and the lines below)': [
      'Najčítanejšie',
      'Najbolj brano',
      'Najčitanije',
      'Најчитаније',
      'Най-четени',
      'সর্বাধিক পঠিত',
      'அதிகம் படிக்கப்பட்டவை',
      'ข่าวยอดนิยม',
    ],
  });

  itRefuses(mostRead, ['Najčitanije knjige stoje u knjižnici u Halmu.']);
});
