import type { CommandOption } from '../../options.js';
import { READERS } from '../../readers/index.js';
import { WRITERS } from '../../writers/index.js';

/** A value that an option takes, with its other names. */
interface Choice {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
}

const CHOICES: Partial<Readonly<Record<CommandOption['name'], readonly Choice[]>>> = {
  format: WRITERS,
  from: [{ name: 'auto', aliases: [], description: 'by the name, else by the content' }, ...READERS],
  summary: [
    { name: 'text', aliases: [], description: 'one line to read' },
    { name: 'json', aliases: [], description: 'one line of JSON' },
  ],
};

/**
 * The values that an option takes.
 *
 * @returns none where it takes any
 * @example
 * choicesOf('summary').map(({ name }) => name) // ['text', 'json']
 */
export function choicesOf(name: CommandOption['name']): readonly Choice[] {
  return CHOICES[name] ?? [];
}
