/** Invented text, and the ways a page sets it. */

export const ARTICLE = [
  'The harbour of Halm will stay closed for another week after divers found a second cable under the old pier, the town said on Thursday.',
  'Ferries to the outer islands leave from Osterweide instead, which adds about forty minutes to every crossing and has left some shops short of bread.',
  '“We are used to storms, but nobody is used to this,” said Ruth Ode, who has run the bakery next to the ticket office since her mother retired.',
  'A company from the mainland had laid both cables in the spring. It did not answer questions about why only one of them stands in the plans.',
  'The mayor wants to hear from engineers before anything is lifted, because the pier itself was never meant to carry a crane of that size.',
];

/** Greedy wrapping, as terminals and mail programs do it. */
export function wrap(text: string, width: number, first = '', rest = ''): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
