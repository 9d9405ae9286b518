import { endPhrase, mayShow } from '../matching/phrases.js';
import { LETTERLESS } from '../matching/signs.js';
import words from '../words/caption.json' with { type: 'json' };
import { creditTail } from './picture-credit.js';

/**
 * The credit at the end of a picture's text in Chinese, Japanese and Korean.
 *
 * Accepts: `渡輪停在碼頭（記者王小明攝）`, `桟橋で船を待つ人たち=2022年5月3日、羽田、山田花子撮影`, `시장이 3일 시청에서 인사하고 있다. 연합뉴스`, `... 있다. /항구군 제공`, `... 있다. (사진=항구군)`.
 *
 * Refuses: `他整天在码头拍摄`, `彼は1日中、桟橋で写真を撮影`, `시장은 3일 시청에서 그렇게 말했다. 연합뉴스`.
 */

/** `... 。新报记者 王小明 摄` */
const TAKEN = /(?:[记記]者|通[讯訊][员員]|图|圖|文|[／/])[ 　:：]{0,2}\p{Script=Han}{2,4} ?[摄攝][）)]?$/u;
/** `船を待つ人たち=2022年5月3日、羽田、山田太郎撮影` */
const TAKEN_ON = /[=＝][^=＝。]{0,40}、[^=＝。]{0,30}撮影$/u;
/** `... 고르고 있다. /항구군 제공`, `... 고르고 있다. (사진=항구군)` */
const GIVEN_OR_PICTURE =
  /(?:[/／=(（] ?[^/／=()（）.。]{1,20}제공|[/／(（[] ?사진 ?[=:] ?[^/／()（）.。]{1,24})[)）\]]?$/u;
/** In Korean a picture text ends with what is being done: `... 인사하고 있다. 연합뉴스` */
export const koreanAgencyAtEnd = endPhrase({ all: words.koreanAgency });
const IS_DOING = /^[^.]{0,140}?\d일[^.]{0,140}있다\. ?(?:[\p{L}]{1,6}[ =·/]){0,2}\p{L}{2,6}\d?$/u;

/**
 * Whether a text ends with who took or gave a picture, or with its agency, as in Korea.
 *
 * @example
 * endsWithEastAsianCredit('渡輪停在碼頭（記者王小明攝）') // true
 * endsWithEastAsianCredit('他整天在码头拍摄')           // false
 */
export function endsWithEastAsianCredit(text: string): boolean {
  if (koreanAgencyAtEnd(text) > 0 && IS_DOING.test(text)) return true;
  if (!mayShow(text, LETTERLESS)) return false;
  const tail = creditTail(text);
  return TAKEN.test(tail) || TAKEN_ON.test(tail) || GIVEN_OR_PICTURE.test(tail);
}
