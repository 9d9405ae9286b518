import type { Mutation } from '../mutation.js';

/** The lines in the opposite order: the foot first, the headline last. */
export const reverse: Mutation = {
  name: 'reverse',
  weight: 4,
  mutate: page => page.split('\n').reverse().join('\n'),
};
