import { clockTime, halfDayTime } from '../calendar.js';
import type { Pattern } from '../token.js';

const HALVES: Readonly<Record<string, 'am' | 'pm'>> = {
  午前: 'am',
  午後: 'pm',
  上午: 'am',
  下午: 'pm',
  오전: 'am',
  오후: 'pm',
};

/**
 * The times of Chinese, Japanese and Korean: a sign after each part, or the half of the day before a clock time.
 *
 * Accepts `15時48分`, `15时48分22秒`, `15点48分`, `15시 48분`, `午後3時48分`, `下午3:48`, `오후 3:48`, `15時`.
 * Refuses `25時48分`, `48分`, `3時間` (a duration), `15点评`, `오후`, `午後` (no figures).
 */
export const clockCjk: Pattern = {
  name: 'clock-cjk',
  regex:
    /(?:(午前|午後|上午|下午|오전|오후) ?(\d{1,2}):(\d\d)(?::(\d\d))?|(午前|午後|上午|下午|오전|오후)? ?(\d{1,2}) ?(?:[時时]|[点點](?=\d)|시)(?![間间간]) ?(?:(\d{1,2}) ?[分분] ?(?:(\d{1,2}) ?[秒초])?)?)(?!\d)/gu,
  read: ([, half, hour, minute, second, signHalf, signHour, signMinute, signSecond]) => {
    const word = half ?? signHalf;
    const parts = [hour ?? signHour ?? '', minute ?? signMinute, second ?? signSecond] as const;
    const side = word === undefined ? undefined : HALVES[word];
    const time = side === undefined ? clockTime(...parts) : halfDayTime(side, ...parts);
    return time === null ? null : { time };
  },
};
