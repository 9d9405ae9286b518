import { expect, it } from 'vitest';
import { assemble } from '../../../src/fields/dates/assemble.js';
import type { RawStamp } from '../../../src/fields/dates/raw-stamp.js';
import { isoDay, isoOffset, isoTime } from '../../../src/reading/dates/calendar.js';
import { PATTERNS } from '../../../src/reading/dates/patterns/index.js';
import { scan } from '../../../src/reading/dates/scan.js';
import type { ClockTime, ZoneFound } from '../../../src/reading/dates/token.js';

const sayTime = (time: ClockTime | null, zone: ZoneFound | null) => [
  time && isoTime(time),
  zone && ('offset' in zone ? isoOffset(zone.offset) : zone.name),
];

/** A stamp in a phrase, and the text it was read from. */
function say({ label, date, relative, time, zone, weekday, second, line, from, to, alone }: RawStamp, texts: string[]) {
  const said = [
    label?.kind,
    date?.readings.map(isoDay).join(' or '),
    relative && `${relative.count} ${relative.unit} ago`,
    ...sayTime(time, zone),
    second && ['=', ...sayTime(second.time, second.zone)].filter(Boolean).join(' '),
    weekday && `weekday ${weekday}`,
    alone && 'alone',
  ];
  return `${said.filter(Boolean).join(' ')}: ${texts[line]?.slice(from, to)}`;
}

const stamps = (...texts: string[]) =>
  assemble(texts.map(text => scan(text, PATTERNS))).map(stamp => say(stamp, texts));

/** What is paired out of lines: the lines, and the stamps in a phrase each. */
type Rows = readonly (readonly [texts: readonly string[], said: readonly string[]])[];

function itPairs(what: string, rows: Rows): void {
  it.each(rows)(`${what}: %j`, (texts, said) => {
    expect(stamps(...texts)).toEqual(said);
  });
}

itPairs('a weekday goes to the date beside it', [
  [['3 May 2022 Tuesday'], ['2022-05-03 weekday 2 alone: 3 May 2022']],
  [['3 May 2022 15:46, Tuesday'], ['2022-05-03 15:46:00 weekday 2 alone: 3 May 2022 15:46']],
  [['Tuesday 3 May 2022 Wednesday'], ['2022-05-03 weekday 2 alone: Tuesday 3 May 2022']],
  [
    ['3 May 2022 Tuesday 4 May 2022'],
    ['published 2022-05-03 alone: 3 May 2022', 'updated 2022-05-04 weekday 2 alone: Tuesday 4 May 2022'],
  ],
  [['3 May 2022 for all the Tuesday'], ['2022-05-03: 3 May 2022']],
  [['Tuesday, the 3 May 2022'], ['2022-05-03 weekday 2 alone: Tuesday, the 3 May 2022']],
  [['Tuesday of all 3 May 2022'], ['2022-05-03: 3 May 2022']],
]);

itPairs('of two days with nothing between them the later one is the update', [
  [
    ['May 21, 2025April 24, 2025 by The Halm Brewer'],
    ['updated 2025-05-21: May 21, 2025', 'published 2025-04-24: April 24, 2025'],
  ],
  [['May 3, 2022 May 4, 2022'], ['published 2022-05-03 alone: May 3, 2022', 'updated 2022-05-04 alone: May 4, 2022']],
  [
    ['Posted on May 3, 2022May 4, 2022 in Harbours'],
    ['published 2022-05-03: Posted on May 3, 2022', 'updated 2022-05-04: May 4, 2022'],
  ],
  [
    ['May 21, 2025', 'April 24, 2025', 'by The Halm Brewer'],
    ['updated 2025-05-21 alone: May 21, 2025', 'published 2025-04-24 alone: April 24, 2025'],
  ],
  [
    ['By Jane Doe, May 21, 2025', 'April 24, 2025'],
    ['2025-05-21: May 21, 2025', '2025-04-24 alone: April 24, 2025'],
  ],
  [
    ['May 21, 2025', 'April 24, 2025 | April 3, 2025'],
    ['2025-05-21 alone: May 21, 2025', '2025-04-24 alone: April 24, 2025', '2025-04-03 alone: April 3, 2025'],
  ],
  // more than a month apart they are of two things, unless the page glues them together
  [
    ['March 5, 2024', 'April 5, 2024'],
    ['published 2024-03-05 alone: March 5, 2024', 'updated 2024-04-05 alone: April 5, 2024'],
  ],
  [
    ['March 5, 2024', 'April 6, 2024'],
    ['2024-03-05 alone: March 5, 2024', '2024-04-06 alone: April 6, 2024'],
  ],
  [
    ['5 March 2024', '14 June 2023'],
    ['2024-03-05 alone: 5 March 2024', '2023-06-14 alone: 14 June 2023'],
  ],
  [['March 5, 2024 June 14, 2024'], ['2024-03-05 alone: March 5, 2024', '2024-06-14 alone: June 14, 2024']],
  [
    ['March 5, 2020June 14, 2024'],
    ['published 2020-03-05 alone: March 5, 2020', 'updated 2024-06-14 alone: June 14, 2024'],
  ],
  // a label is believed
  [
    ['Posted on May 4, 2022May 3, 2022'],
    ['published 2022-05-04 alone: Posted on May 4, 2022', '2022-05-03 alone: May 3, 2022'],
  ],
  [
    ['Updated May 3, 2022May 4, 2022'],
    ['updated 2022-05-03 alone: Updated May 3, 2022', '2022-05-04 alone: May 4, 2022'],
  ],
  // days of a fair, and days that may be two
  [['May 3, 2022 - May 4, 2022'], ['2022-05-03 alone: May 3, 2022', '2022-05-04 alone: May 4, 2022']],
  [
    ['03/05/2022 04/06/2022'],
    ['2022-05-03 or 2022-03-05 alone: 03/05/2022', '2022-06-04 or 2022-04-06 alone: 04/06/2022'],
  ],
  [
    ['May 3, 2022 15:46 May 4, 2022'],
    ['published 2022-05-03 15:46:00 alone: May 3, 2022 15:46', 'updated 2022-05-04 alone: May 4, 2022'],
  ],
]);

itPairs('a label reaches over a name and a place, a date does not reach over words', [
  [
    ['Published by Ann Example in the harbour and on the ferry to the islands of the north 3 May 2022'],
    [
      'published 2022-05-03: Published by Ann Example in the harbour and on the ferry to the islands of the north 3 May 2022',
    ],
  ],
  [
    ['Published by Ann Example in the harbour and on the ferry to the islands of the far north and south 3 May 2022'],
    ['2022-05-03: 3 May 2022'],
  ],
  [['3 May 2022 the ferry left at 15:46'], ['2022-05-03: 3 May 2022']],
]);

itPairs('the same day twice is one date, and the plainer reading counts', [
  [['3 May 2022 (2022-05-03) 15:46'], ['2022-05-03 15:46:00 alone: 3 May 2022 (2022-05-03) 15:46']],
  [['03/05/2022 3 May 2022 15:46'], ['2022-05-03 15:46:00 alone: 03/05/2022 3 May 2022 15:46']],
  [['3 May 2022 03/05/2022 15:46'], ['2022-05-03 15:46:00 alone: 3 May 2022 03/05/2022 15:46']],
  [['03/05/2022 05/03/2022'], ['2022-05-03 or 2022-03-05 alone: 03/05/2022 05/03/2022']],
  [['3 May 2022 4 May 2022'], ['published 2022-05-03 alone: 3 May 2022', 'updated 2022-05-04 alone: 4 May 2022']],
  [['3 May 2022 3 June 2022'], ['published 2022-05-03 alone: 3 May 2022', 'updated 2022-06-03 alone: 3 June 2022']],
  [['3 May 2022 3 May 2021'], ['2022-05-03 alone: 3 May 2022', '2021-05-03 alone: 3 May 2021']],
]);

itPairs('what is told from now on counts only without a date', [
  [['3 May 2022 2 hours ago'], ['2022-05-03 alone: 3 May 2022']],
  [['2 hours ago 3 May 2022'], ['2022-05-03 alone: 2 hours ago 3 May 2022']],
  [['2 hours ago, 3 days ago'], ['2 hour ago alone: 2 hours ago']],
]);

itPairs('a second time is the same moment, unless a date follows that is its own', [
  [
    ['3 May 2022 15:46 GMT 18:46 EAT 20:00'],
    ['2022-05-03 15:46:00 GMT = 18:46:00 EAT alone: 3 May 2022 15:46 GMT 18:46 EAT'],
  ],
  [
    ['3 May 2022 15:46 17:10 4 May 2022'],
    ['published 2022-05-03 15:46:00 alone: 3 May 2022 15:46', 'updated 2022-05-04 17:10:00 alone: 17:10 4 May 2022'],
  ],
  [
    ['3 May 2022 17:10 4 May 2022'],
    ['published 2022-05-03 17:10:00 alone: 3 May 2022 17:10', 'updated 2022-05-04 alone: 4 May 2022'],
  ],
  [['3 May 2022 the crew left 17:10 4 May 2022'], ['2022-05-03: 3 May 2022', '2022-05-04 17:10:00: 17:10 4 May 2022']],
  [
    ['3 May 2022 15:46, 17:10 GMT Wednesday 4 May 2022'],
    [
      '2022-05-03 15:46:00 GMT alone: 3 May 2022 15:46',
      '2022-05-04 17:10:00 GMT weekday 3 alone: 17:10 GMT Wednesday 4 May 2022',
    ],
  ],
  [
    ['3 May 2022 15:46, 17:10 the crew 4 May 2022'],
    ['2022-05-03 15:46:00 = 17:10:00: 3 May 2022 15:46, 17:10', '2022-05-04: 4 May 2022'],
  ],
  [['17:10 4 May 2022'], ['2022-05-04 17:10:00 alone: 17:10 4 May 2022']],
  [['Published 17:10 4 May 2022'], ['published 2022-05-04 17:10:00 alone: Published 17:10 4 May 2022']],
]);

itPairs('a zone belongs to the time right before it', [
  [['3 May 2022 GMT'], ['2022-05-03 alone: 3 May 2022']],
  [['GMT 3 May 2022 15:46'], ['2022-05-03 15:46:00 alone: 3 May 2022 15:46']],
  [['3 May 2022 15:46 and then GMT'], ['2022-05-03 15:46:00: 3 May 2022 15:46']],
  [['3 May 2022 15:46 (GMT)'], ['2022-05-03 15:46:00 GMT alone: 3 May 2022 15:46 (GMT)']],
  [['3 May 2022 15:46 GMT EST'], ['2022-05-03 15:46:00 GMT alone: 3 May 2022 15:46 GMT']],
  [['3 May 2022 15:46 GMT a (b)'], ['2022-05-03 15:46:00 GMT: 3 May 2022 15:46 GMT']],
]);

itPairs('a zone at the end holds for the stamps before it', [
  [
    ['3 May 2022 15:46, 4 May 2022 17:10, 5 May 2022 18:00 GMT'],
    [
      '2022-05-03 15:46:00 GMT alone: 3 May 2022 15:46',
      '2022-05-04 17:10:00 GMT alone: 4 May 2022 17:10',
      '2022-05-05 18:00:00 GMT alone: 5 May 2022 18:00 GMT',
    ],
  ],
  [
    ['3 May 2022 15:46, 4 May 2022 17:10 EST, 5 May 2022 18:00 GMT'],
    [
      '2022-05-03 15:46:00 alone: 3 May 2022 15:46',
      '2022-05-04 17:10:00 EST alone: 4 May 2022 17:10 EST',
      '2022-05-05 18:00:00 GMT alone: 5 May 2022 18:00 GMT',
    ],
  ],
  [
    ['3 May 2022, 4 May 2022 17:10 GMT'],
    ['2022-05-03 alone: 3 May 2022', '2022-05-04 17:10:00 GMT alone: 4 May 2022 17:10 GMT'],
  ],
  [
    ['3 May 2022 15:46 GMT, 4 May 2022 17:10'],
    ['2022-05-03 15:46:00 GMT alone: 3 May 2022 15:46 GMT', '2022-05-04 17:10:00 alone: 4 May 2022 17:10'],
  ],
]);

itPairs('a later time without a day is of the day before it', [
  [['3 May 2022 15:46:30 | Updated 15:46:29'], ['2022-05-03 15:46:30 alone: 3 May 2022 15:46:30']],
  [
    ['3 May 2022 15:46:30 | Updated 15:46:30'],
    ['2022-05-03 15:46:30 alone: 3 May 2022 15:46:30', 'updated 2022-05-03 15:46:30 alone: Updated 15:46:30'],
  ],
  [
    ['Tue 3 May 2022 09:50 | Updated 10:05'],
    [
      '2022-05-03 09:50:00 weekday 2 alone: Tue 3 May 2022 09:50',
      'updated 2022-05-03 10:05:00 weekday 2 alone: Updated 10:05',
    ],
  ],
  [['3 May 2022 10:05 | Updated 09:50'], ['2022-05-03 10:05:00 alone: 3 May 2022 10:05']],
  [
    ['3 May 2022 | Updated 09:50'],
    ['2022-05-03 alone: 3 May 2022', 'updated 2022-05-03 09:50:00 alone: Updated 09:50'],
  ],
  [['2 hours ago | Updated 09:50'], ['2 hour ago alone: 2 hours ago']],
  [['Updated 09:50'], []],
  [['3 May 2022 09:50 | 3 hours ago'], ['2022-05-03 09:50:00 alone: 3 May 2022 09:50']],
]);

itPairs('a label at the end goes to the next line, or to the date before it', [
  [['Published | 3 May 2022'], ['published 2022-05-03 alone: Published | 3 May 2022']],
  [['Published', '3 May 2022'], ['published 2022-05-03 alone: 3 May 2022']],
  [
    ['3 May 2022 (updated)', '4 May 2022'],
    ['updated 2022-05-03 alone: 3 May 2022', '2022-05-04 alone: 4 May 2022'],
  ],
  [
    ['3 May 2022 ( updated)', '4 May 2022'],
    ['updated 2022-05-03 alone: 3 May 2022', '2022-05-04 alone: 4 May 2022'],
  ],
  [
    ['3 May 2022 updated', '4 May 2022'],
    ['2022-05-03 alone: 3 May 2022', 'updated 2022-05-04 alone: 4 May 2022'],
  ],
  [
    ['( 3 May 2022 updated', '4 May 2022'],
    ['2022-05-03 alone: 3 May 2022', 'updated 2022-05-04 alone: 4 May 2022'],
  ],
  [
    ['3 May 2022 updated', 'the crew 4 May 2022'],
    ['updated 2022-05-03 alone: 3 May 2022', '2022-05-04: 4 May 2022'],
  ],
  [['3 May 2022 the crew updated', 'text'], ['2022-05-03: 3 May 2022']],
  [['3 May 2022 and updated', 'text'], ['2022-05-03: 3 May 2022']],
  [['Published 3 May 2022 updated', 'text'], ['published 2022-05-03 alone: Published 3 May 2022']],
  [['Published', 'Updated 4 May 2022'], ['updated 2022-05-04 alone: Updated 4 May 2022']],
  [['Published', 'the crew 3 May 2022'], ['2022-05-03: 3 May 2022']],
  [['Published', '15:46'], []],
  [['Published', '| at 3 May 2022'], ['published 2022-05-03 alone: 3 May 2022']],
  [['15:46 updated', 'text'], []],
]);

itPairs('a time alone on its line goes to the date that ends the line before it', [
  [['3 May 2022', '15:46 GMT'], ['2022-05-03 15:46:00 GMT alone: 3 May 2022']],
  [['3 May 2022', '15:46 GMT 18:46 EAT'], ['2022-05-03 15:46:00 GMT = 18:46:00 EAT alone: 3 May 2022']],
  [['3 May 2022', '15:46 left'], ['2022-05-03 alone: 3 May 2022']],
  [['3 May 2022 14:00', '15:46'], ['2022-05-03 14:00:00 alone: 3 May 2022 14:00']],
  [
    ['3 May 2022', '15:46 4 May 2022'],
    ['published 2022-05-03 alone: 3 May 2022', 'updated 2022-05-04 15:46:00 alone: 15:46 4 May 2022'],
  ],
  [['3 May 2022', 'Updated 15:46'], ['2022-05-03 alone: 3 May 2022']],
  [['3 May 2022', '15:46 Updated 17:00'], ['2022-05-03 alone: 3 May 2022']],
  [['2 hours ago', '15:46'], ['2 hour ago alone: 2 hours ago']],
  [['3 May 2022', 'text', '15:46'], ['2022-05-03 alone: 3 May 2022']],
]);

itPairs('whether a line holds anything else', [
  [['the crew 3 May 2022'], ['2022-05-03: 3 May 2022']],
  [['the crew', '3 May 2022'], ['2022-05-03 alone: 3 May 2022']],
  [['text'], []],
]);
