const NUMBERED = /^(\d{1,3}[.)]) (\S.*)$/su;

/** An item of a list that the page numbers. */
export interface NumberedItem {
  /** The number as it stands on the page: `3.` or `3)`. */
  readonly mark: string;
  readonly text: string;
}

/**
 * Takes the text of a list item apart where it begins with its number; null where it has none.
 *
 * @example
 * numberedItem('2. Close the valve.') // { mark: '2.', text: 'Close the valve.' }
 * numberedItem('2024 was dry.') // null
 */
export function numberedItem(text: string): NumberedItem | null {
  const [, mark, rest] = NUMBERED.exec(text) ?? [];
  return mark === undefined || rest === undefined ? null : { mark, text: rest };
}
