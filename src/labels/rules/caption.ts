import { PLACES } from '../../reading/datelines/place-and-day.js';
import { isName, isNameList } from '../../reading/matching/name-shape.js';
import { endPhrase, holding, mayShow, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import {
  BAR,
  COLON,
  ENDS_CLOSED,
  LETTERLESS,
  RIGHTS as RIGHTS_MARK,
  ROUND,
  SLASH,
} from '../../reading/matching/signs.js';
import { trimAround, trimMarks } from '../../reading/matching/trim.js';
import { isImageMarkup } from '../../reading/pictures/image-markup.js';
import { behindLastSentence, pictureCreditAtEnd } from '../../reading/pictures/picture-credit.js';
import words from '../../reading/words/caption.json' with { type: 'json' };
import type { Claim, Rule } from '../rule.js';
import { isBelowProse } from './parts/below-prose.js';
import { isHouseName } from './parts/house-name.js';

/**
 * The text under a picture, and who took it.
 *
 * Accepts: `FILE PHOTO: ...`, `Photo: Jane Doe`, `Image: Getty Images`, `Photograph by Jane Doe`, `REUTERS/Jane Doe`,
 * `HALM, OSTERWEIDE - MAY 03: Jane Doe visits ...`, `Bild: dpa`, `Getty Images`, `Getty Images / Jane Doe`, `Jane Doe/AFP via Getty Images`,
 * `... | Photo Credit: Jane Doe`, `Image source, Getty Images`, `Image caption, ...`, a sentence that ends with
 * `(AP Photo/Jane Doe)`, `. (Jane Doe/Example Herald)`, `(Example News: Jane Doe)`, `. (The Halm Post: Jane Doe)`, `Foto: Jane Doe/dpa`, `. JANE DOE / AFP`, `. EPA/JANE DOE`, `. Supplied` or
 * `© Jane Doe`; below the text of a story `Jane Doe/Instagram` and `Legende: ...`; `![Ferry in the harbour](/img/1.jpg)`;
 * `A photo of the ferry`, `A woman in a red coat holding a lamp`.
 *
 * Refuses: `Photos of the damage were shared ...`, `Credit cards ...`, `Image is everything, he said.`, `Credit: he deserves it.`,
 * `Images: they matter`, `The picture of Jane Doe by John Roe ...`, `Getty Images said it would sue.`
 */

const LONGEST = 700;
/** Credit that is money. */
const MONEY = /^credit (?:cards?|lines?|ratings?|reports?|scores?|suisse|unions?)\b/iu;
const SHORT = 140;
const LONGEST_WITH_AGENCY = 400;
/** A paragraph to which a credit was glued is longer. */
const LONGEST_TEXT = 300;
const LONGEST_CREDIT = 90;
const LONGEST_LONE = 100;

const WORD = /[\p{L}\p{N}]/u;
const files = startPhrase(words.file);
const labels = startPhrase(words.label);
const sharps = endPhrase({ all: words.sharp });
const file = startPhrase({ all: ['file', 'archivo', 'arquivo'] });
/** `HALM, OSTERWEIDE - MAY 03: Jane Doe visits the harbour`, as agencies of pictures write. */
const PICTURED_AT =
  /^(?<place>\p{Lu}[\p{Lu}.'’ -]{2,30})(?<region>(?:, \p{Lu}[\p{Lu}.'’ -]{2,30}){0,2}?) ?[-–—] ?(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{1,2}(?:, \d{4})?: /u;
/** `A photo of the ferry at its pier`: the text of a picture for those who cannot see it. */
const DESCRIBED =
  /^(?:(?:An?|The(?= [\p{L}-]{5,12} show)) (?:photo|image|picture|screenshot|illustration|close-?up|diagram)|Photo(?:graph)?|Image|Picture|Screenshot|Illustration|Close-?up|Diagram|Headshot|Portrait|Infographic) (?:of|shows|showing) [^.!?;:]{4,200}\.?$/u;
const depicts = startPhrase({
  all: [
    ...['photo', 'image', 'picture', 'screenshot', 'illustration', 'close-up', 'closeup', 'diagram'].flatMap(thing => [
      thing,
      `a ${thing}`,
      `an ${thing}`,
      `the ${thing}`,
    ]),
    'photograph',
    'headshot',
    'portrait',
    'infographic',
  ],
});
/** How the description of a picture begins that shows people. */
const figures = startPhrase({ all: ['a', 'an', 'two', 'three', 'four', 'several', 'group of', 'a group of'] });
/** `A woman in a red coat holding a lamp` */
const SHOWN =
  /^(?:an?|two|three|four|several|(?:a )?group of) (?:[\p{L}-]{2,15} ){0,3}(?:person|people|man|men|woman|women|girls?|boys?|couple|students?|workers?|family|hands?|child|children)(?: in an? (?:[\p{L}-]{2,15} ){1,3})? ?(?:holding|using|sitting|standing|stands|sits|holds|walking|looking|wearing|wears|smiling|typing|posing|poses|models) [^.!?:;“”"]{3,200}$/iu;
/** In a sentence something happens: `A man holding a lamp was seen`, `... robbed a bank`. */
const HAPPENS =
  /(?<!\p{L})(?:was|were|is|are|has|have|had|will|would|wants?|can|could|may|said|says|say|told|went|shows?|found|made|won|fled|died|\p{Ll}{2,20}ed)(?!\p{L})/u;
/** `Photo of the week`, `The diagram shows ...`: more often headings and sentences. */
const BY_THE = /^the |of the (?:day|week|month|year)$/iu;
const FILE_DASH = /^(?:FILE|File|ARCHIVO|Archivo|ARQUIVO|Arquivo) [–—-] /u;
const OFF_A_SITE = /^[\p{L}_.-]{3,30}(?: [\p{L}_.-]{2,30})? \/ \p{Lu}[\p{L}.]{2,20}(?: \p{Lu}[\p{L}.]{2,20})?$/u;
/** The credit in brackets at the end. */
const BRACKET =
  /^[([](?:(?:AP|PTI|REUTERS|AFP|Reuters|ANI|EPA|Xinhua)(?:\/| Photo| photo| file)[^()[\]]{0,90}|(?:File|FILE|Photo|photo|Foto|foto|Image|Bild|Courtesy|courtesy|Credit|Pic|Picture)(?: ?[:/]| by | courtesy| via | Photo| photo| of )[^()[\]]{0,90}|[Ff]ot\. [^()[\]]{2,90}|(?:AP|AFP|Reuters|Getty|Getty Images|File)|[^()[\]]{2,60}(?:Getty Images|via AP|AP Photo|\/AP|\/AFP|\/Reuters|\/REUTERS|\/dpa|\/EPA)[^()[\]]{0,30})[)\]]\.?$/u;
/** `... in the harbour. JANE DOE / AFP` */
const CAPITALS =
  /[.!?»”"] ?\p{Lu}[\p{Lu}’'.-]{1,20}(?: [\p{Lu}’'.-]{1,20}){1,3} ?\/ ?(?<agency>\p{Lu}[\p{Lu} -]{1,30})$/u;
/** `... in the harbour. (Example News: Jane Doe)` */
const HOUSE_AND_NAME =
  / [([](?:Supplied|\p{Lu}{2,5}(?: \p{Lu}\p{L}{2,12}){0,2}|(?:\p{Lu}\p{L}{1,15} ){1,2}(?:News|Herald|Times|Post|Gazette|Courier|Tribune|Chronicle|Mercury|Images|Photos?|Archives?)): (?<name>[^()[\]:/]{4,50})[)\]]\.?$/u;
/** `... in the harbour. (The Halm Post: Jane Doe)` */
const PAPER_AND_NAME = /[.!?”"’] [([](?<paper>[^()[\]:/.]{3,40}): (?<name>[^()[\]:/]{4,50})[)\]]\.?$/u;
/** `... in the harbour. (Jane Doe/Example Herald)` */
const BEHIND_STOP = /[.!?] ?[([](?<one>[^()[\]/]{3,40})\/(?<other>[^()[\]/]{3,40})[)\]]\.?$/u;
/** `... in the harbour. Supplied` */
const suppliedAtEnd = endPhrase(words.supplied);
const SUPPLIED = new Set(Object.values(words.supplied).flat());
/** `... 。新报记者 王小明 摄` */
const TAKEN = /(?:[记記]者|通[讯訊][员員]|图|圖|文|[／/])[ 　:：]{0,2}\p{Script=Han}{2,4} ?[摄攝][）)]?$/u;
/** `船を待つ人たち=2022年5月3日、羽田、山田太郎撮影` */
const TAKEN_ON = /[=＝][^=＝。]{0,40}、[^=＝。]{0,30}撮影$/u;
/** In Korean a picture text ends with what is being done: `... 인사하고 있다. 연합뉴스` */
const koreanAgencyAtEnd = endPhrase({ all: words.koreanAgency });
const IS_DOING = /^[^.]{0,140}?\d일[^.]{0,140}있다\. ?(?:[\p{L}]{1,6}[ =·/]){0,2}\p{L}{2,6}\d?$/u;
/** `fot. Jane Doe`: in Polish a full stop shortens the word. */
const SHORTENED = /^[([]?fot\. ?(?=\p{Lu})/iu;
const RIGHTS = /^ ?([\p{L}\p{N}][^©.!?]{1,60})$/u;
/** A text of so many characters before the sign is no copyright of the page, if no year stands behind it. */
const SHORTEST_BEFORE_RIGHTS = 30;
const OF_NAMES = /^[\p{Lu}\p{Lo}@]\P{N}*$/u;
const BEFORE_RIGHTS = /[.!?…"”»)] ?$/u;
const AGENCIES = new Set(words.agency);
const agencyAtEnd = endPhrase({ all: words.agency });
const agencyAtStart = startPhrase({ all: ['reuters', 'ap photo', 'pti photo', 'afp', 'epa', ...words.sharp] });
const isSharp = wholePhrase({ all: words.sharp });

/** A photographer and an agency: `Jane Doe/AFP`, `dpa`, `AP Photo/Jane Doe`, `STR / Getty Images`. */
function isPhotoCredit(text: string): boolean {
  const bare = trimAround(text, '(©). ');
  if (bare === '' || bare.length > 100) return false;
  if (AGENCIES.has(bare.toLowerCase())) return true;
  const parts = bare.split(/ ?[/|,;]+ ?| via | for | by | - | – /u);
  return (
    parts.length > 1 &&
    parts.length <= 6 &&
    parts.some(part => AGENCIES.has(part.toLowerCase())) &&
    parts.every(part => part === '' || AGENCIES.has(part.toLowerCase()) || /^\p{Lu}|^\p{Lo}|^@/u.test(part))
  );
}

/** In Switzerland, with the house at the end: `Legende: Die Fähre am Steg. HTV`; elsewhere it may begin a sentence. */
const LEGEND = /^legende ?:.*[.!?] \p{Lu}[^.!?]{1,80}$/iu;

function opened(text: string, isBelow: () => boolean): Claim | null {
  const named = labelled(text);
  if (named?.sure === true) return named;
  if (files(text) > 0 || (file(text) > 0 && FILE_DASH.test(text)))
    return {
      reason: 'begins like a picture text',
      sure:
        /^[([]?(?:file photo|file - |image source,|image caption,|media caption,|image copyright|bildlegende ?:|bildunterschrift ?:|pie de foto ?:|legenda da foto ?:)/iu.test(
          text,
        ) ||
        (LEGEND.test(text) && isBelow()),
    };
  return named;
}

/** What stands before the day is a place: one that is known, or a place and its region. `GROUP A - JUNE 14: ...` heads a match. */
function isPicturedAt(text: string): boolean {
  const { place = '', region = '' } = PICTURED_AT.exec(text)?.groups ?? {};
  return place !== '' && (region !== '' || PLACES.has(place.trim().toLowerCase()));
}

/** `A photo of the ferry at its pier`; below the text of a story sure, where nothing happens in it. */
function described(text: string, isBelow: () => boolean): Claim | null {
  const isKnown = (depicts(text) > 0 && DESCRIBED.test(text)) || (figures(text) > 0 && SHOWN.test(text));
  if (!isKnown) return null;
  const isScene = !text.endsWith('.') && !BY_THE.test(text) && !HAPPENS.test(text);
  return { reason: 'describes a picture', sure: isScene && isBelow() };
}

/** `Photo: Jane Doe` */
function labelled(text: string): Claim | null {
  if (text.length > SHORT) return null;
  const end = labels(text);
  if (end === 0 || WORD.test(text.charAt(end)) || MONEY.test(text)) return null;
  const colon = /^ ?(?:[:：]|=\p{Lo})/u.test(text.slice(end, end + 3)) || SHORTENED.test(text);
  const rest = trimAround(text.slice(end), ':：=()[]. ');
  const label = text
    .slice(0, end)
    .replace(/^[([|©* ]+/u, '')
    .toLowerCase();
  if (label === 'pictured') return { reason: 'begins like a picture text', sure: false };
  const says = colon || / (?:by|of|von|na|di|door|oleh|via|from)$|courtesy|credit/u.test(label);
  if (rest === '') return label.includes(' ') || colon ? { reason: 'is the label of a picture', sure: true } : null;
  if (!says)
    return isPhotoCredit(rest) && !/^images?$/u.test(label) ? { reason: 'is a picture credit', sure: true } : null;
  if (isPhotoCredit(rest) || isNameList(rest) || isName(rest.split(/ ?[/|,©(] ?/u, 1)[0] ?? ''))
    return { reason: 'is a picture credit', sure: true };
  // `Photo: gull_dan / PixVault`
  if (colon && OFF_A_SITE.test(rest)) return { reason: 'names the source of a picture', sure: true };
  // `Credit Hour`
  if (!colon && !label.includes(' ')) return null;
  const list = rest.split(/[ /|,]+/u);
  return list.length <= 8 &&
    list.every(word =>
      /^[\p{Lu}\p{Lo}@©&\d(]|^(?:of|the|and|via|for|de|von|der|by|at|in|on|und|et|y|e|du|la|le)$|\.(?:com|org|net|de)$/u.test(
        word,
      ),
    ) &&
    !/[!?]$/u.test(text)
    ? { reason: 'names the source of a picture', sure: true }
    : null;
}

/** The whole line names an agency of pictures: `Jane Doe/Getty Images`. */
function isCredit(text: string): boolean {
  if (!mayShow(text, SLASH | BAR) && !text.includes(' via ')) {
    const bare = text.length <= 32 && isSharp(text) ? trimMarks(text.toLowerCase(), '.)') : '';
    return SHARPS.has(bare);
  }
  if (agencyAtEnd(text) < 0 && agencyAtStart(text) === 0) return false;
  const lower = trimMarks(text.toLowerCase(), '.)');
  const at = Math.max(lower.lastIndexOf('/'), lower.lastIndexOf('|'), lower.lastIndexOf(' via '));
  const agency = lower
    .slice(at)
    .replace(/^(?: via |[/|])/u, '')
    .trim();
  const [first = '', second = '', third] = text.split(STROKE, 3);
  const isAgencyAndName = third === undefined && SHARPS.has(first.toLowerCase()) && isName(second);
  if (isAgencyAndName) return true;
  const isSafe = AGENCIES.has(agency) && !UNSAFE.has(agency);
  return (isSafe || /^(?:reuters|ap photo|pti photo|afp|epa)\//u.test(lower)) && isPhotoCredit(text);
}

const isSafeAgency = (part: string) => AGENCIES.has(part.toLowerCase()) && !UNSAFE.has(part.toLowerCase());

/** An agency and a name: `IMAGO/Jane Doe`, `Keystone/The Halm House via AP/Jane Doe`. */
function namesBoth(text: string): boolean {
  const parts = text.split(STROKE);
  return isPhotoCredit(text) && parts.some(isSafeAgency) && parts.some(part => isName(part) && !isSafeAgency(part));
}

/** A line that credits a picture; below the text of a story the agency may stand anywhere in it. */
function credited(text: string, isBelow: () => boolean): Claim | null {
  if (text.length > LONGEST_LONE || /[!?]$/u.test(text)) return null;
  const isKnown = isCredit(text) || (mayShow(text, SLASH) && namesBoth(text) && isBelow());
  return isKnown ? { reason: 'is a picture credit', sure: true } : null;
}

const STROKE = / ?\/ ?/u;
/** A credit stands apart from the sentence before it; `sued Getty Images` does not. */
const APART = /[.!?"”’/|–—-]/u;
const SPOKEN_OF = / (?:on|from|to|with|and|by|sued|of|in)$/iu;
const SHARPS = new Set(words.sharp);
/** Words that stand after a stroke in menus too. */
const UNSAFE = new Set([
  'facebook',
  'instagram',
  'youtube',
  'twitter',
  'file',
  'archives',
  'archiv',
  'netflix',
  'courtesy',
  'nasa',
  'canva',
  'chatgpt',
  'midjourney',
  'splash',
  'flickr',
  'bloomberg',
  'rex',
  'tt',
  'pa',
  'cp',
]);

/** Who took it and for whom, in this order or the other. */
const isNameAndHouse = (one: string, other: string) =>
  (isName(one) && isHouseName(other)) || (isName(other) && isHouseName(one));

/** Names, houses, handles, and what joins them: every other word has a capital. */
const NAMED = `[\\p{Lu}\\p{Lo}@©][\\p{L}\\p{M}\\p{N}_.'’&-]{1,24}(?:(?: ?[/,|&+] ?| )(?:(?:for|of|via|and|the|de|von|van|der) )?[\\p{Lu}\\p{Lo}@©][\\p{L}\\p{M}\\p{N}_.'’&-]{0,24}){0,6}`;
/** Whoever it is, where a label stands apart before it: `... in 2015. Credit: Example`, `(Image credit: Example / Jane Doe)` */
const LOOSE = new RegExp(`^(?:${NAMED}|[a-z][\\w-]{1,30}\\.[a-z]{2,4})$`, 'u');
/** `... of the island. Photos via Jane Doe.`, `... at the quay | Photo by Jane Doe` */
const MADE_BY = holding(words.made);
const BY_AT_END = new RegExp(
  `[.!?…”"»)|] ?(?:Photos?|Photographs?|Images?|Illustrations?|Pictures?|Graphics?|Renderings?) (?:[Bb]y|[Vv]ia|[Cc]ourtesy(?: of)?) ${NAMED}\\.?$`,
  'u',
);

/** `... at the quay. EPA/JANE DOE`, `... at the quay. Supplied` */
function isBehindSentence(tail: string): boolean {
  const credit = behindLastSentence(tail);
  if (credit === null) return false;
  const parts = credit.split(STROKE);
  if (parts.length === 1) return SUPPLIED.has(credit.toLowerCase());
  return parts.some(isSafeAgency) && isPhotoCredit(credit);
}

/** Whether a text ends before its rights, or who holds them is a person, one and a house, or several words that name a house. */
function isApartFrom(text: string, rights: string): boolean {
  const before = text.slice(0, text.lastIndexOf('©'));
  if (before.length < SHORTEST_BEFORE_RIGHTS) return false;
  const [one = '', other, third] = rights.split(STROKE, 3);
  if (other !== undefined && third === undefined && isNameAndHouse(one, other)) return true;
  return BEFORE_RIGHTS.test(before) || isNameList(rights) || (rights.includes(' ') && isHouseName(rights));
}

/** A sentence with the credit at its end. */
function ended(text: string): Claim | null {
  const reason = 'ends with a picture credit';
  if (mayShow(text, ENDS_CLOSED)) {
    const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
    if (open >= 0 && BRACKET.test(text.slice(open))) return { reason, sure: true };
    if (isName(HOUSE_AND_NAME.exec(text.slice(-LONGEST_CREDIT))?.groups?.['name'] ?? '')) return { reason, sure: true };
    const { paper = '', name = '' } = PAPER_AND_NAME.exec(text.slice(-LONGEST_CREDIT))?.groups ?? {};
    if (isHouseName(paper) && isName(name)) return { reason, sure: false };
    const { one, other } = BEHIND_STOP.exec(text.slice(-LONGEST_CREDIT))?.groups ?? {};
    if (one !== undefined && other !== undefined && isNameAndHouse(one, other)) return { reason, sure: true };
  }
  const tail = text.slice(-110);
  const label = mayShow(text, COLON) ? pictureCreditAtEnd(tail) : null;
  if (label !== null) {
    const credit = trimMarks(label.text, ')].');
    const isLoose = label.isApart && LOOSE.test(credit);
    if (isLoose || isPhotoCredit(credit) || isNameList(credit) || isName(credit.split(/ ?[/|,©] ?/u, 1)[0] ?? ''))
      return { reason, sure: true };
  }
  if (mayShow(text, MADE_BY) && BY_AT_END.test(tail)) return { reason, sure: true };
  const isText = text.length <= LONGEST_TEXT;
  if (
    isText &&
    (isBehindSentence(tail) ||
      (koreanAgencyAtEnd(text) > 0 && IS_DOING.test(text)) ||
      (mayShow(text, LETTERLESS) && (TAKEN.test(tail) || TAKEN_ON.test(tail))))
  )
    return { reason, sure: true };
  const capitals = mayShow(text, SLASH) ? CAPITALS.exec(tail)?.groups?.['agency'] : undefined;
  if (capitals !== undefined && AGENCIES.has(capitals.toLowerCase())) return { reason, sure: true };
  const rights =
    mayShow(text, RIGHTS_MARK) && tail.includes('©')
      ? RIGHTS.exec(tail.slice(tail.lastIndexOf('©') + 1))?.[1]
      : undefined;
  if (
    rights !== undefined &&
    (isPhotoCredit(rights) ||
      (OF_NAMES.test(rights) && isApartFrom(text, rights)) ||
      (rights.split(/[/| ]+/u).some(part => AGENCIES.has(part.toLowerCase())) && rights.length < 50))
  ) {
    return { reason, sure: true };
  }
  if (text.length > LONGEST_WITH_AGENCY) return null;
  const from = sharps(text);
  if (from <= 0) return null;
  const lead = text.slice(Math.max(0, from - 60), from);
  return (APART.test(lead) || lead.includes(' via ')) && !SPOKEN_OF.test(lead.trimEnd())
    ? { reason, sure: true }
    : null;
}

export const caption: Rule = {
  label: 'caption',
  cues: [
    files,
    file,
    depicts,
    figures,
    labels,
    isSharp,
    sharps,
    agencyAtEnd,
    agencyAtStart,
    { signs: ENDS_CLOSED, longest: LONGEST },
    { signs: COLON, longest: LONGEST },
    { signs: RIGHTS_MARK, longest: LONGEST },
    { signs: ENDS_CLOSED | ROUND },
    { signs: MADE_BY, longest: LONGEST },
    { signs: SLASH, longest: LONGEST },
    suppliedAtEnd,
    koreanAgencyAtEnd,
    { signs: LETTERLESS, longest: LONGEST },
  ],
  find: ({ text, bullet }, lines, index) => {
    if (isImageMarkup(text)) return { reason: 'is an image written in Markdown', sure: true };
    if (text.length < 4 || text.length > LONGEST) return null;
    if (mayShow(text, COLON) && isPicturedAt(text))
      return { reason: 'begins with a place and a day, as picture texts of agencies do', sure: true };
    const isBelow = () => bullet === undefined && isBelowProse(lines, index);
    return opened(text, isBelow) ?? credited(text, isBelow) ?? ended(text) ?? described(text, isBelow);
  },
};
