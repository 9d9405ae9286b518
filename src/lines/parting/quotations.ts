const STRAIGHT = '"';
const GUILLEMETS = '«»';
const BEFORE_OPENING = ' (';
const BEHIND_CLOSING = ',.;:!?)';

/**
 * Tells the marks of quotation that open one from those that close one, where they are the same (`"`), or other ones in
 * other countries (`«Oui»`, `»Ja«`): by the blanks beside them, else by the marks before.
 *
 * @example
 * new Quotations('He said: "No."They left."Yes," she said.').opensAt(24) // true
 */
export class Quotations {
  readonly #text: string;
  #read = 0;
  #isStraightOpen = false;
  /** The guillemet that opened a quotation; null while none is open. */
  #opener: string | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether there is a mark at `at` that opens a quotation; to be asked from the left to the right. */
  opensAt(at: number): boolean {
    for (; this.#read <= at; this.#read += 1) {
      const char = this.#text.charAt(this.#read);
      if (char === STRAIGHT) this.#isStraightOpen = this.#isOpenBehind(this.#read);
      else if (GUILLEMETS.includes(char)) this.#opener = this.#openerBehind(this.#read, char);
    }
    const asked = this.#text.charAt(at);
    return asked === STRAIGHT ? this.#isStraightOpen : GUILLEMETS.includes(asked) && this.#opener !== null;
  }

  #isOpenBehind(at: number): boolean {
    const begins = BEFORE_OPENING.includes(this.#text.charAt(at - 1));
    const behind = this.#text.charAt(at + 1);
    const ends = behind === ' ' || BEHIND_CLOSING.includes(behind);
    return begins === ends ? !this.#isStraightOpen : begins;
  }

  /** Blanks tell little of guillemets: `« Oui »`. */
  #openerBehind(at: number, char: string): string | null {
    if (this.#opener !== null) return this.#opener === char ? char : null;
    return BEHIND_CLOSING.includes(this.#text.charAt(at + 1)) ? null : char;
  }
}
