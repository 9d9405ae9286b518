import type { Edit } from './edits.js';
import type { Step } from './step.js';
import { sequenceAt } from './utf8.js';
import { PRINTED, toByte } from './windows1252.js';

/** A lead byte and a second byte of UTF-8, read as windows-1252 or ISO 8859-1. */
const LEAD = '\u00c2-\u00f4';
const SECOND = `\u0080-\u00bf${PRINTED}`;
const ANY = new RegExp(`[${LEAD}][${SECOND}]`);
/** No page has a longer run; one made to be long would fill the memory. */
const LONGEST = 1 << 15;
const RUNS = /[^\0-\x7f]{2,}/g;

/** A character and the stretch of the text that it is made of. */
interface Unit {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** One round trip: the characters as windows-1252 bytes, read as strict UTF-8; null when they are not that. */
function roundTrip(units: readonly Unit[]): readonly Unit[] | null {
  const bytes: number[] = [];
  for (const unit of units) {
    const byte = unit.text.length === 1 ? toByte(unit.text) : -1;
    if (byte < 0x80) return null;
    bytes.push(byte);
  }
  const read: Unit[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length < 2) return null;
    let code = (bytes[at] ?? 0) & (0x7f >> length);
    for (let i = at + 1; i < at + length; i++) code = (code << 6) | ((bytes[i] ?? 0) & 0x3f);
    // Both exist: a sequence never ends beyond the bytes.
    const [first, last] = [units[at] as Unit, units[at + length - 1] as Unit];
    read.push({ text: String.fromCodePoint(code), from: first.from, to: last.to });
    at += length;
  }
  return read;
}

const textOf = (units: readonly Unit[]) => units.map(unit => unit.text).join('');

/** Signs of every script, and what stands for them. */
const SIGNS =
  '\\u00a0-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u02c6\\u02dc\\u2002-\\u206f\\u20a0-\\u20bf' +
  '\\u2100-\\u214f\\u2150-\\u218b\\u2190-\\u2bff\\u3000-\\u303f\\ufe0e\\ufe0f\\ufeff\\uff01-\\uff20\\ufffd\\u{1d400}-\\u{1d7ff}' +
  '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}';
const SCRIPTS: readonly (readonly [name: string, letters: string])[] = [
  [
    'Latin',
    '\\u00aa\\u00b5\\u00ba\\u00c0-\\u017f\\u0192\\u01a0\\u01a1\\u01af\\u01b0\\u0218-\\u021b\\u0300-\\u036f\\u1e00-\\u1eff',
  ],
  ['Greek', '\\p{Script=Greek}'],
  ['Cyrillic', '\\p{Script=Cyrillic}'],
  ['Hebrew', '\\p{Script=Hebrew}'],
  ['Arabic', '\\p{Script=Arabic}\\u060c\\u061b\\u061f\\u0640\\u064b-\\u0655'],
  ['Devanagari', '\\p{Script=Devanagari}\\u0964\\u0965'],
  ['Bengali', '\\p{Script=Bengali}\\u0964'],
  ['Tamil', '\\p{Script=Tamil}'],
  ['Thai', '\\p{Script=Thai}'],
  ['East Asian', '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fb\\u30fc\\p{Script=Hangul}'],
];
const OF_SCRIPT = SCRIPTS.map(([name, letters]) => [name, new RegExp(`^[${SIGNS}${letters}]+$`, 'u')] as const);

const LOWER = /\p{Ll}$/u;
const UPPER = /\p{Lu}$/u;
const LETTER = /\p{L}$/u;
const PICTURE = /^\p{Emoji_Presentation}$/u;
/** Signs that stand right behind a word: a closing quote, a dash, a mark. */
const CLOSING = /^[»”’…›–—™®©•·„‚“‘«‹ªº\u00a0]$/;
const CAPITAL = /^[ŠŒŽŸ]$/;

/**
 * Whether a stretch that passed the round trip could be text after all. Two characters or more that way are none by
 * chance; of a single one we look at what stands around it: `IRMÃ»` is a word in capitals and a closing quote.
 */
function isSure(written: string, read: readonly Unit[], before: string, after: string): boolean {
  if (read.length > 1) return true;
  const text = read[0]?.text ?? '';
  if (/^[\u2002-\u206f\u20ac\u2122\ufeff\ufffd]$/.test(text) || PICTURE.test(text)) return true;
  if (/^[\u2100-\u2bff]$/.test(text)) return !LETTER.test(before);
  if (/^[\u0300-\u036f]$/.test(text)) return `${before}${text}`.normalize('NFC').length === 1;
  if (!/^[\u00a0-\u017f\u0218-\u021b]$/.test(text)) return false;
  if (LOWER.test(before)) return true;
  const second = written.charAt(1);
  if (CAPITAL.test(second)) return !UPPER.test(before) && !UPPER.test(after);
  if (!CLOSING.test(second)) return true;
  if (UPPER.test(before)) return false;
  return written.startsWith('Â') || second === '\u00a0' || LETTER.test(after);
}

interface Repair {
  readonly script: string;
  readonly sure: boolean;
  readonly units: readonly Unit[];
}

/** Reads a stretch again, and again while that works: the last reading that is text of one script is the one. */
function repair(text: string, from: number, to: number): Repair | null {
  const written = text.slice(from, to);
  let units: readonly Unit[] | null = Array.from(written, (character, at) => ({
    text: character,
    from: from + at,
    to: from + at + 1,
  }));
  if (units.length !== written.length) return null;
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  let best: Repair | null = null;
  for (let rounds = 1; ; rounds++) {
    units = roundTrip(units);
    if (units === null) return best;
    const read = textOf(units);
    const script = OF_SCRIPT.find(([, only]) => only.test(read))?.[0];
    if (script !== undefined) best = { script, sure: rounds > 1 || isSure(written, units, before, after), units };
  }
}

const NO_BREAK = '\u00a0';

/** A no-break space at the edge of a stretch may be a real one, left by an entity. */
function repairRun(text: string, from: number, to: number): Repair | null {
  const whole = repair(text, from, to);
  if (whole !== null) return whole;
  let [first, last] = [from, to];
  while (first < last && text[first] === NO_BREAK) first++;
  while (last > first && text[last - 1] === NO_BREAK) last--;
  return last - first < 2 || last - first === to - from ? null : repair(text, first, last);
}

/**
 * UTF-8 that was read as windows-1252 or ISO 8859-1, once or more often. A stretch is a whole run of characters beyond
 * ASCII; it is repaired when its windows-1252 bytes are strict UTF-8 of one script. A single character that could be a
 * capital before a closing sign is repaired only where the same text has other repairs, beyond doubt, of its script.
 * Accepts: `cafÃ©`, `itâ€™s`, `Â£5`, `itÃ¢â‚¬â„¢s`, `ÐœÐ¾ÑÐºÐ²Ð°`, `ä¸­å›½`, `ðŸ˜€`; `\u0081` and its like as part of it.
 * Refuses: `São`, `Ã`, `â€`, `naïve`, `NÃO`, `«Â»`, `IRMÃ»`, `COSÌ’`, `BLÍŽE`, `blessé »` with a no-break space, `Spaß“`.
 *
 * @example
 * mojibake.edits('cafÃ©', []) // [{ from: 3, to: 5, text: 'é' }]
 */
export const mojibake: Step = {
  signs: [[LEAD, SECOND]],
  whole: true,
  edits: text => {
    const repairs: Repair[] = [];
    for (const { 0: run, index } of text.matchAll(RUNS)) {
      if (run.length > LONGEST || !ANY.test(run)) continue;
      const found = repairRun(text, index, index + run.length);
      if (found !== null) repairs.push(found);
    }
    const proven = new Set(repairs.filter(({ sure }) => sure).map(({ script }) => script));
    const edits: Edit[] = [];
    for (const { script, units } of repairs) if (proven.has(script)) for (const unit of units) edits.push(unit);
    return edits;
  },
};
