import { describe } from 'vitest';
import { tags } from '../../../src/labels/rules/tags.js';
import { itReaches, itRefuses, itSays } from './asked.js';

describe('tags', () => {
  itSays(tags, {
    'is a list of tags': [
      'Tags: ferry, harbour, weather',
      'Filed under: Shipping',
      'Tagged: Ferry | Harbour',
      'TagsFerry, harbour',
      'Schlagwörter: Fähre, Hafen',
      'Mots-clés : bac, port',
      'Etiquetas: ferri, puerto',
      'Palavras-chave: balsa, porto',
      'Parole chiave: traghetto, porto',
      'Trefwoorden: veerboot, haven',
      'Maneno muhimu: kivuko, bandari',
      'Related Topics: Ferries, Tides',
      'Tags – ferry, harbour',
      'Tags | ferry',
      'Tags # ferry',
      'Tags #ferry #harbour',
      'Tags» ferry',
      'Tags: Ferry Inc.',
      'Tags: ferry; harbour · tides',
      'Tags: ferry، harbour',
      'Filed Under: Ferries, Harbours',
      'Tags: one two three four five six',
    ],
    'is a tags label (and the lines below)': [
      'TAGS',
      'Tags',
      'Schlagwörter:',
      'Tags:',
      'Filed under:',
      'Explore more on these topics',
    ],
    'is a list of topics?': ['Topics: Shipping', 'Topics: Ferry, Harbour', 'TopicsFerry'],
    'is a topics label? (and the lines below)': ['Categories', 'Topics'],
    'is a line of hashtags?': ['#ferry #harbour', '#ferry', '#ferry, #harbour', '#ferry | #harbour'],
    'is a tags label? (and the lines below)': ['tags'],
  });

  itSays(tags, {
    'is a sentence of tags': [
      [
        'The ferry will sail again on Friday, the operator said, once the channel has been cleared of the wreck.',
        '> Tagged ferries, harbour and Weston.',
      ],
    ],
    'is a sentence of tags?': ['Tagged ferries, harbour and Weston.'],
  });

  itReaches(tags, { 'Tags: fe…rry': [54], '#fe…rry': [41] });

  itRefuses(tags, [
    'Tags are sewn into every coat.',
    'Tagged birds and seals were released.',
    'Topics include the tide and the wind.',
    'Tags: the first one he chose was hope, and he said so.',
    'Themen gibt es genug.',
    'Temas como la pesca dividen la isla.',
    'Tag für Tag fährt die Fähre.',
    'Posted in the north, she learned to sail.',
    'Filed under oath, the letter was read aloud.',
    'tags: ferry',
    'Tags ferry, harbour',
    'Tagsferry',
    'Tags: the ferry sank at night in the harbour',
    'Tags: Ferry.',
    'TagsHarbour of the north, which is late.',
    'Topics: the ferry sank at night in the harbour',
    'Topics Ferry',
    'topics: ferry',
    '#1',
    '#ferry!',
    '#ferry harbour',
    '# ferry',
    'Tags: aVeryLongWordThatNoKeywordWouldEverBeMadeOfInAnyNews, ferry',
    'Tags: one two three four five six seven',
  ]);

  itSays(tags, {
    'is a list of tags': [
      'الكلمات المفتاحية: ميناء، عبارات',
      'Etiketler: liman, feribot',
      'Теги: порт, паром',
      'Tagi: port, prom',
      'Štítky: přístav, loď',
      'Címkék: kikötő, komp',
      'Ετικέτες: λιμάνι, πλοίο',
      'Ämnesord: hamn, färja',
      'Asiasanat: satama, lautta',
      'Kata kunci: pelabuhan, feri',
      'Từ khóa: cảng, phà',
      '태그: 항구, 배',
      'タグ：港、船',
      '标签：港口，渡轮',
      'برچسب‌ها: بندر، کشتی',
      'תגיות: נמל, מעבורת',
    ],
    'is a tags label (and the lines below)': ['الوسوم', 'ETİKETLER', 'Ключевые слова', '태그', '关键字'],
  });

  itRefuses(tags, ['Теги висели на каждом пальто.', 'Etiketler her paltoya dikildi.', '태그를 단 사람은 없었다.']);

  itSays(tags, {
    'is a tags label (and the lines below)': ['Ključne riječi', 'Тагове', 'ট্যাগ', 'குறிச்சொற்கள்', 'แท็ก'],
  });

  itRefuses(tags, ['Ključne riječi bile su na papiru.']);
});
