import places from '../words/dateline.json' with { type: 'json' };

/**
 * Datelines of Chinese, Japanese and Korean agencies and papers: the place, who sends the story, often the day and who wrote it.
 *
 * Accepts: `(서울=연합뉴스) 홍길동 기자 = `, `[서울=뉴시스] 홍길동 김철수 기자 = `, `【서울=뉴시스】`; `新华社北京5月3日电（记者 张三、李四）`, `中新网5月3日电`,
 * `（中央社記者王小明台北3日電）`; `本报讯（记者 王小明 李红）`, `韦斯顿3月5日讯（记者 王小明）`; `【ロンドン共同】`, `【ロンドン＝山田太郎】`, `[東京 3日 ロイター] - `.
 *
 * Refuses: `(서울=수도)`, `(방송=신문)`, `... 기자회견에서`; `【関連記事】`, `【監督＝黒澤明】`, `【緊急時事】`, `[速報]`; `新华社记者 ...`, `国家电网5月3日电价 ...`.
 */

/** What a dateline tells, each as written. */
export interface EastAsianDateline {
  /** Characters of the line that are dateline, blanks behind it left out. */
  readonly length: number;
  readonly place: string | null;
  readonly agency: string | null;
  readonly date: string | null;
  /** Who wrote the story, with what says so: `홍길동 기자`; empty where nobody is named. */
  readonly signed: string;
  readonly names: readonly string[];
}

const LONGEST = 120;

/** Chinese, in place names and names: letters and, in names from other languages, dots. */
const HAN = '\\p{Script=Han}';
const REPORTERS = `[记記]者 ?[:：]? ?(?<namesBehind>${HAN}[${HAN}·•、，, ]{1,60}?)`;
/** Family names of two letters; with any other a name has three letters at most. */
const TWO_LETTERS = '(?:歐陽|欧阳|司馬|司马|諸葛|诸葛|上官|司徒|范姜|張簡|张简)';
/** Papers write many labels as they write datelines (`【監督＝...】`, `【緊急時事】`): only places that are known count. */
const PLACES = `(?:${places.japanese.join('|')})`;
const TITLE = '(?:인턴|선임|수습)?(?:기자|특파원|통신원)';

const form = (...parts: readonly string[]) => new RegExp(`^${parts.join('')}`, 'u');

const FORMS: readonly RegExp[] = [
  form(
    '[([【](?<place>\\p{Script=Hangul}{2,8}(?:[·,]\\p{Script=Hangul}{2,8})?)=',
    '(?<agency>뉴스1|뉴시스|\\p{Script=Hangul}{1,8}?(?:뉴스\\d?|통신|신문|일보|경제|방송|타임스|데일리|투데이|미디어))[)\\]】]',
    `(?: ?(?<signed>\\p{Script=Hangul}{2,4}(?:[ ·,]{1,2}\\p{Script=Hangul}{2,4}){0,8}? ${TITLE}(?:[ ·,]{1,2}\\p{Script=Hangul}{2,4}(?:[ ·,]{1,2}\\p{Script=Hangul}{2,4}){0,3}? ${TITLE}){0,3})(?= ?=))?(?: ?= ?)?`,
  ),
  form(
    `[（(]?据?(?<agency>${HAN}{1,7}[社网網报報台])`,
    `(?:(?<signed>[记記]者(?<names>${TWO_LETTERS}${HAN}{1,2}|${HAN}{2,3}))(?=${HAN}{2}))?`,
    `(?:客户端|新闻|频道)?(?<place>${HAN}{2,8}?)?(?<date>(?:\\d{1,2}月)?\\d{1,2}日)(?:专|專|综合外|綜合外)?[电電讯訊](?:[报報][导導])?`,
    `(?=[ 　（(）)]|$)[）)]?(?: ?[（(](?<signedBehind>${REPORTERS})[)）])? ?`,
  ),
  form(
    `(?:本[报報]|(?:本[报報])?(?<place>${HAN}{2,8}?)(?<date>(?:\\d{1,2}月)?\\d{1,2}日)(?:专|專)?)[讯訊电電] ?[（(](?<signedBehind>${REPORTERS})[)）] ?`,
  ),
  form(`【(?<place>${PLACES})＝?(?<agency>共同|時事|AFP＝時事|ロイター)】`),
  form(`【(?<place>${PLACES})＝(?<signed>(?<names>[${HAN}\\p{Script=Katakana}\\p{Script=Hiragana}]{3,8}))】`),
  form(`\\[(?<place>${PLACES})(?:／${PLACES})? ?(?<date>\\d{1,2}日) (?<agency>ロイター|AFP)\\] ?(?:[-–—－] ?)?`),
];
const OPENING = /^[([【（]|^\p{Script=Han}/u;
const BETWEEN_NAMES =
  /(?:인턴|선임|수습)?(?:기자|특파원|통신원)|(?:实习|實習|特约|特約|见习)?[记記]者|(?:特约|特約)?通[讯訊][员員]|[、，, ]+|(?<=\p{Script=Hangul})·/u;

/**
 * Reads the dateline with which a text begins; null where it begins with none.
 *
 * @example
 * eastAsianDateline('(서울=연합뉴스) 홍길동 기자 = 서울시는 3일 다리를 다시 연다고 밝혔다.')
 * // { length: 18, place: '서울', agency: '연합뉴스', date: null, signed: '홍길동 기자', names: ['홍길동'] }
 */
export function eastAsianDateline(text: string): EastAsianDateline | null {
  if (!OPENING.test(text)) return null;
  const head = text.slice(0, LONGEST);
  for (const form of FORMS) {
    const match = form.exec(head);
    if (match?.groups === undefined) continue;
    const { place = null, agency = null, date = null, signed, signedBehind, names, namesBehind } = match.groups;
    const named = names ?? namesBehind ?? signed ?? '';
    return {
      length: match[0].trimEnd().length,
      place,
      agency,
      date,
      signed: signed ?? signedBehind ?? '',
      names: named.split(BETWEEN_NAMES).filter(name => name.trim() !== ''),
    };
  }
  return null;
}
