import type { Block } from '../story/schema.js';
import { oneLine } from './one-line.js';

const NUMBERED = /^(\d{1,3})([.)]) (\S.*)$/su;

/** An item of a list that the page numbers. */
export interface NumberedItem {
  readonly number: number;
  /** The number as it stands on the page: `3.` or `3)`. */
  readonly mark: string;
  readonly text: string;
}

function itemOf(text: string): NumberedItem | null {
  const [, number, sign, rest] = NUMBERED.exec(text) ?? [];
  return rest === undefined ? null : { number: Number(number), mark: `${number}${sign}`, text: rest };
}

const follows = (item: NumberedItem | null | undefined, before: NumberedItem | null | undefined) =>
  item !== null && item !== undefined && before?.number === item.number - 1;

/**
 * Tells which blocks of a body are items that a list numbers: those that count on, one below the other, and an item with a
 * number that is a list by itself. `3. Oktober` above `7. November` are no such items, nor is what counts anew within a list.
 *
 * @param body its blocks; those without text are passed over
 * @returns for each block its number and its text, null where a number is no mark
 * @example
 * numberedItems([{ type: 'list-item', text: '2. Close the valve.' }]) // [{ number: 2, mark: '2.', text: 'Close the valve.' }]
 */
export function numberedItems(body: readonly Block[]): readonly (NumberedItem | null)[] {
  const found: (NumberedItem | null)[] = body.map(() => null);
  const shown = body.flatMap(({ text }, i) => (oneLine(text) === '' ? [] : [i]));
  const isItem = (k: number) => body[shown[k] ?? -1]?.type === 'list-item';
  const items = shown.map((i, k) => (isItem(k) ? itemOf(oneLine(body[i]?.text ?? '')) : null));
  let last: NumberedItem | null = null;
  items.forEach((item, k) => {
    const begins = last === null && (follows(items[k + 1], item) || !(isItem(k - 1) || isItem(k + 1)));
    last = item !== null && (begins || follows(item, last)) ? item : null;
    found[shown[k] as number] = last; // k < shown.length
  });
  return found;
}
