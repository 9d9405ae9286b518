import { it } from 'vitest';
import { cjkDate } from '../../../../src/reading/dates/patterns/cjk-date.js';
import { expectFinds, expectRefuses } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(cjkDate, {
    '2018年2月13日': '2018-02-13',
    '2018 年 2 月 13 日': '2018-02-13',
    '2018年02月13号': '2018-02-13',
    '2018년 2월 13일': '2018-02-13',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(cjkDate, ['2018年2月', '2月13日', '2018年2월13일', '平成30年2月13日']);
});
