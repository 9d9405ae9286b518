/** A number from 0 up to, and without, a bound. */
export type Below = (bound: number) => number;

/** One way of damaging a page. */
export interface Mutation {
  readonly name: string;
  /** How often it is taken, beside the others: what makes megabytes is taken seldom. */
  readonly weight: number;
  /**
   * @param page what is damaged
   * @param other another page
   * @param below the only source of chance, so that the same numbers give the same damage
   */
  readonly mutate: (page: string, other: string, below: Below) => string;
}
