/**
 * Datelines of Chinese, Japanese and Korean agencies and papers: the place, who sends the story, often the day and who wrote it.
 *
 * Accepts: `(서울=연합뉴스) 홍길동 기자 = `, `[서울=뉴시스] 홍길동 김철수 기자 = `, `【서울=뉴시스】`; `新华社北京5月3日电（记者 张三、李四）`, `中新网5月3日电`,
 * `（中央社記者王小明台北3日電）`; `【ロンドン共同】`, `【ロンドン＝山田太郎】`, `[東京 3日 ロイター] - `.
 *
 * Refuses: `(서울=수도)`, `【関連記事】`, `【1分ニュース】`, `[速報]`, `新华社记者 ...`, `5月3日电视 ...`.
 */

/** What a dateline tells, each as written. */
export interface EastAsianDateline {
  /** Characters of the line that are dateline. */
  readonly length: number;
  readonly place: string | null;
  readonly agency: string | null;
  readonly date: string | null;
  /** Who wrote the story, with what says so: `홍길동 기자`; empty where nobody is named. */
  readonly signed: string;
  readonly names: readonly string[];
}

const LONGEST = 90;

const FORMS: readonly RegExp[] = [
  /^[([【](?<place>\p{Script=Hangul}{2,8}(?:[·,]\p{Script=Hangul}{2,8})?)=(?<agency>\p{Script=Hangul}{0,8}?(?:뉴스\d?|뉴시스|통신|신문|일보|경제|방송|타임스|데일리|투데이|미디어))[)\]】] ?(?:(?<signed>(?<names>\p{Script=Hangul}{2,4}(?:[ ·,]{1,2}\p{Script=Hangul}{2,4}){0,4}?) (?:인턴|선임|수습)?(?:기자|특파원|통신원)) ?)?(?:= ?)?/u,
  /^（?(?<agency>\p{Script=Han}{1,7}?[社网網报報台])(?:(?<signed>[记記]者(?<names>\p{Script=Han}{2,3}))?)(?<place>\p{Script=Han}{2,6}?)?(?<date>(?:\d{1,2}月)?\d{1,2}日)(?:专|專|综合外|綜合外)?(?:[电電](?![视視影话話子脑腦力动動])|[讯訊])(?:[报報][导導])?）? ?(?:[（(](?<signedBehind>[记記]者 ?[:：]? ?(?<namesBehind>\p{Script=Han}{2,4}(?:[、，, ]{1,2}\p{Script=Han}{2,4}){0,5}))[)）])? ?/u,
  /^【(?<place>\p{L}{2,12}?)(?<agency>共同|時事|AFP＝時事|ロイター)】/u,
  /^【(?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,12})＝(?<signed>(?<names>\p{Script=Han}{3,5}))】/u,
  /^\[(?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,12})(?:／[\p{Script=Han}\p{Script=Katakana}ー]{2,12})? ?(?<date>\d{1,2}日) (?<agency>ロイター|AFP)\] ?(?:[-–—－] ?)?/u,
];
const OPENING = /^[([【（]|^\p{Script=Han}/u;
const BETWEEN_NAMES = /[、，, ·]+/u;

/**
 * Reads the dateline with which a text begins; null where it begins with none.
 *
 * @example
 * eastAsianDateline('(서울=연합뉴스) 홍길동 기자 = 서울시는 3일 다리를 다시 연다고 밝혔다.')
 * // { length: 20, place: '서울', agency: '연합뉴스', date: null, signed: '홍길동 기자', names: ['홍길동'] }
 */
export function eastAsianDateline(text: string): EastAsianDateline | null {
  if (!OPENING.test(text)) return null;
  const head = text.slice(0, LONGEST);
  for (const form of FORMS) {
    const match = form.exec(head);
    if (match?.groups === undefined) continue;
    const { place = null, agency = null, date = null, signed, signedBehind, names, namesBehind } = match.groups;
    return {
      length: match[0].trimEnd().length,
      place,
      agency,
      date,
      signed: signed ?? signedBehind ?? '',
      names: (names ?? namesBehind ?? '').split(BETWEEN_NAMES).filter(name => name !== ''),
    };
  }
  return null;
}
