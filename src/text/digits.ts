/** The zeros of scripts with figures of their own; one to nine stand right behind each. */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐໐༠၀០０';
const TEN = Array.from({ length: 10 }, (_, value) => value);
const PLAIN = new Map(
  [...ZEROS].flatMap(zero =>
    TEN.map(value => [String.fromCharCode(zero.charCodeAt(0) + value), String(value)] as const),
  ),
);

/** The figures of scripts other than ASCII, one character each. */
export const OTHER_DIGITS = [...PLAIN.keys()].join('');

const OTHER_DIGIT = new RegExp(`[${OTHER_DIGITS}]`, 'gu');

/**
 * The text with the figures of ASCII in place of those of other scripts, as long as it was: what reads dates knows them.
 *
 * @example
 * plainDigits('٢٣ أكتوبر ٢٠٢٤') // '23 أكتوبر 2024'
 */
export const plainDigits = (text: string): string => text.replace(OTHER_DIGIT, digit => PLAIN.get(digit) ?? digit);
