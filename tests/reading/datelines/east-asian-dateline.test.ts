import { expect, it } from 'vitest';
import { eastAsianDateline } from '../../../src/reading/datelines/east-asian-dateline.js';

/** What is read of a text that begins with a dateline: it, its place, agency, day and reporters. */
const read = (text: string) => {
  const found = eastAsianDateline(text);
  if (found === null) return null;
  const { length, place, agency, date, signed, names } = found;
  return [text.slice(0, length), place, agency, date, signed, ...names];
};

const KOREAN = '다리를 다시 연다고 3일 밝혔다.';
const CHINESE = '市政府表示，大桥将重新开放。';
const JAPANESE = '政府は3日、橋を再び開くと発表した。';

it.each([
  [`(할름=연합뉴스) 홍길동 기자 = ${KOREAN}`, ['할름', '연합뉴스', null, '홍길동 기자', '홍길동']],
  [`[할름=뉴시스] 홍길동 김철수 기자 = ${KOREAN}`, ['할름', '뉴시스', null, '홍길동 김철수 기자', '홍길동', '김철수']],
  [`(할름=뉴스1) 홍길동 특파원 = ${KOREAN}`, ['할름', '뉴스1', null, '홍길동 특파원', '홍길동']],
  [`【할름=뉴시스】${KOREAN}`, ['할름', '뉴시스', null, '']],
  [`新华社北京5月3日电（记者 张三、李四）${CHINESE}`, ['北京', '新华社', '5月3日', '记者 张三、李四', '张三', '李四']],
  [`中新网5月3日电 (记者张三)${CHINESE}`, [null, '中新网', '5月3日', '记者张三', '张三']],
  [`海港新闻社北京3日讯 ${CHINESE}`, ['北京', '海港新闻社', '3日', '']],
  [`（中央社記者王小明台北3日電）${CHINESE}`, ['台北', '中央社', '3日', '記者王小明', '王小明']],
  [`（中央社記者歐陽夢萍台北3日電）${CHINESE}`, ['台北', '中央社', '3日', '記者歐陽夢萍', '歐陽夢萍']],
  [`(中央社記者王小明台北3日電)${CHINESE}`, ['台北', '中央社', '3日', '記者王小明', '王小明']],
  [`中新网客户端北京5月3日电 ${CHINESE}`, ['北京', '中新网', '5月3日', '']],
  [`据新华社北京5月3日电 ${CHINESE}`, ['北京', '新华社', '5月3日', '']],
  [`(할름=연합뉴스) 오늘 기자회견에서 시장은 ${KOREAN}`, ['할름', '연합뉴스', null, '']],
  [
    `(할름·런던=연합뉴스) 홍길동 특파원 김철수 기자 = ${KOREAN}`,
    ['할름·런던', '연합뉴스', null, '홍길동 특파원 김철수 기자', '홍길동', '김철수'],
  ],
  [`【那覇＝共同】${JAPANESE}`, ['那覇', '共同', null, '']],
  [`（中央社東京3日綜合外電報導）${CHINESE}`, ['東京', '中央社', '3日', '']],
  [`【ロンドン共同】${JAPANESE}`, ['ロンドン', '共同', null, '']],
  [`【ロンドン＝山田太郎】${JAPANESE}`, ['ロンドン', null, null, '山田太郎', '山田太郎']],
  [`本报讯（记者 王小明 李红）${CHINESE}`, [null, null, null, '记者 王小明 李红', '王小明', '李红']],
  [`本報訊（記者王小明）${CHINESE}`, [null, null, null, '記者王小明', '王小明']],
  [`本报讯 （记者 王小明 通讯员 李红）${CHINESE}`, [null, null, null, '记者 王小明 通讯员 李红', '王小明', '李红']],
  [`韦斯顿3月5日讯（记者 王小明）${CHINESE}`, ['韦斯顿', null, '3月5日', '记者 王小明', '王小明']],
  [
    `本报韦斯顿3月5日电（记者 王小明、见习记者 李红）${CHINESE}`,
    ['韦斯顿', '本报', '3月5日', '记者 王小明、见习记者 李红', '王小明', '李红'],
  ],
  [`[東京 3日 ロイター] - ${JAPANESE}`, ['東京', 'ロイター', '3日', '']],
])('%s', (text, told) => {
  expect(read(text)?.slice(1)).toEqual(told);
});

it('ends where the text begins', () => {
  expect(read(`(할름=연합뉴스) 홍길동 기자 = ${KOREAN}`)?.[0]).toBe('(할름=연합뉴스) 홍길동 기자 =');
  expect(read(`新华社北京5月3日电（记者 张三）${CHINESE}`)?.[0]).toBe('新华社北京5月3日电（记者 张三）');
  expect(read(`[東京 3日 ロイター] - ${JAPANESE}`)?.[0]).toBe('[東京 3日 ロイター] -');
});

it.each([
  ['what is equal', `(할름=수도) ${KOREAN}`],
  ['a label', `【関連記事】${JAPANESE}`],
  ['who made a film', `【監督＝黒澤明】${JAPANESE}`],
  ['an emergency', `【緊急時事】${JAPANESE}`],
  ['a union of papers', `(방송=신문) ${KOREAN}`],
  ['the price of power', '国家电网5月3日电价上调百分之五。'],
  ['shops in the net', '互联网5月3日电商促销活动开始。'],
  ['a heading', `【1分ニュース】${JAPANESE}`],
  ['news in brackets', `[速報] ${JAPANESE}`],
  ['a reporter on a day', '新华社记者5月3日走访了大桥，发现桥已经重新开放。'],
  ['a day of television', '中新社5月3日电视台播出了节目，节目里说大桥将重新开放。'],
  ['a day and a message', '韦斯顿3月5日讯息传来，大桥将重新开放。'],
  ['a paper and its message', '本报讯息部（记者 王小明）发布了消息。'],
  ['a note without a reporter', '韦斯顿3月5日讯（记得带伞）大桥将重新开放。'],
  ['a day alone', '5月3日电力恢复，大桥将重新开放。'],
  ['another script', '(HALM=EXN) Jane Doe - The bridge opens again.'],
  ['a dateline within', `어제 (할름=연합뉴스) 홍길동 기자 = ${KOREAN}`],
])('refuses %s', (_, text) => {
  expect(eastAsianDateline(text)).toBeNull();
});
