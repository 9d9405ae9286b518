/** The words for `and`, of all languages that bylines are read in. */
export const AND: readonly string[] = 'and und et y e en na og och i oraz dan ve și és και и та'.split(' ');

/** A group that matches any of them, for a pattern that looks for it between blanks. */
export const AND_GROUP = `(?:${AND.join('|')})`;

/** The words for `with`, where they join names in bylines. */
export const WITH: readonly string[] = 'with mit avec con com met'.split(' ');
