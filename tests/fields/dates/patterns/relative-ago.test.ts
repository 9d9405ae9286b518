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
  ]);
});
