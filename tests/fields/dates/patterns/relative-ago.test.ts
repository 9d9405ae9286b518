import { it } from 'vitest';
import { relativeAgo } from '../../../../src/fields/dates/patterns/relative-ago.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(relativeAgo, {
    '2 hours ago': '2 hour ago',
    '5 mins ago': '5 minute ago',
    'an hour ago': '1 hour ago',
    '2h ago': '2 hour ago',
    'vor 2 Stunden': '2 hour ago',
    'il y a 5 minutes': '5 minute ago',
    'hace 3 días': '3 day ago',
    '2 ore fa': '2 hour ago',
    'há 2 horas': '2 hour ago',
    '2 uur geleden': '2 hour ago',
    '5分前': '5 minute ago',
    'a day ago': '1 day ago',
    'vor einer Stunde': '1 hour ago',
    'vor einem Tag': '1 day ago',
    'il y a une heure': '1 hour ago',
    'il ya 5 minutes': '5 minute ago',
    'hace un día': '1 day ago',
    'hace una hora': '1 hour ago',
    'há um dia': '1 day ago',
    'há uma hora': '1 hour ago',
    'uma hora atrás': '1 hour ago',
    '2 horas atrás': '2 hour ago',
    "un'ora fa": '1 hour ago',
    'un’ora fa': '1 hour ago',
    'un giorno fa': '1 day ago',
    'een uur geleden': '1 hour ago',
    'en timme sedan': '1 hour ago',
    'en time siden': '1 hour ago',
    '2 dage siden': '2 day ago',
    'godzinę temu': '1 hour ago',
    '2 godziny temu': '2 hour ago',
    'bir saat önce': '1 hour ago',
    'satu jam yang lalu': '1 hour ago',
    'sejam yang lalu': '1 hour ago',
    'saa 2 zilizopita': '2 hour ago',
    'saa moja iliyopita': '1 hour ago',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(relativeAgo, [
    '2 weeks ago',
    'a few hours ago',
    '2 hours',
    'hours ago',
    'vor 2 Toren',
    '1000 days ago',
    '1.5 hours ago',
    '3:2 hours ago',
    'vor einer Wand',
    'hace un mes',
    'een haar geleden',
    'saa 2 usiku',
    'saa zilizopita',
    'ladyhour ago',
    'en timmer sedan',
  ]);
});
