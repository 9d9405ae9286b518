import { expect, it } from 'vitest';
import { Gate } from '../../../src/labels/claims/gate.js';
import type { Rule } from '../../../src/labels/rule.js';
import { lineAt } from '../candidates.js';

/**
 * A line that stands alone, or lines of a page of which the one that begins with `> ` is asked about. Where a rule speaks
 * of a part of it, that part stands in `⟨⟩`.
 */
export type Sample = string | readonly string[];

const ASKED = /^> /;
const MARKS = /[⟨⟩]/gu;

/** The text of a line in a sample, without the marks. */
export const bare = (text: string) => text.replace(ASKED, '').replace(MARKS, '');

const gates = new WeakMap<Rule, Gate>();
function gateOf(rule: Rule): Gate {
  const gate = gates.get(rule) ?? new Gate([rule]);
  gates.set(rule, gate);
  return gate;
}

/**
 * Asks a rule as a page does, which does not ask it of a line that shows none of its cues.
 *
 * @returns what it says, `?` behind it if it is not sure, and the line, the part it speaks of marked
 * @example
 * ask(shareBar, 'Medium')                       // ['may be a share button?', 'Medium']
 * ask(shareBar, 'Share Tweet 3 May 2022')       // ['begins with share buttons', '⟨Share Tweet ⟩3 May 2022']
 * ask(tags, ['Ferry runs again', '> Tags'])     // ['is a tags label (and the lines below)', 'Tags']
 * ask(tags, 'Tags are sewn into every coat.')   // [null, 'Tags are sewn into every coat.']
 */
function ask(rule: Rule, sample: Sample): readonly [said: string | null, line: string] {
  const given = typeof sample === 'string' ? [sample] : sample;
  const index = typeof sample === 'string' ? 0 : given.findIndex(text => ASKED.test(text));
  const lines = given.map(text => lineAt(bare(text)));
  const line = lines[index];
  if (line === undefined) throw new Error(`no line is asked about in ${JSON.stringify(sample)}`);

  const gate = gateOf(rule);
  const look = (at: number) => (lines[at] === undefined ? undefined : gate.look(lines[at].text));
  const claim =
    gate.asked(gate.look(line.text), look(index - 1), look(index + 1)) === 0 ? null : rule.find(line, lines, index);
  if (claim === null) return [null, line.text];

  const { reason, sure, heads = false, span } = claim;
  const said = `${reason}${sure ? '' : '?'}${heads ? ' (and the lines below)' : ''}`;
  if (span === undefined) return [said, line.text];
  const [from, to] = span;
  return [said, `${line.text.slice(0, from)}⟨${line.text.slice(from, to)}⟩${line.text.slice(to)}`];
}

/** The line of a sample that is asked about, as it is written there. */
const asked = (sample: Sample) =>
  (typeof sample === 'string' ? sample : (sample.find(text => ASKED.test(text)) ?? '')).replace(ASKED, '');

/** Tests a rule with lines, by what it says of them. */
export function itSays(rule: Rule, table: Readonly<Record<string, readonly Sample[]>>): void {
  const rows = Object.entries(table).flatMap(([said, samples]) => samples.map(sample => ({ said, sample })));
  it('is tested by the file of its name', () => {
    expect(expect.getState().testPath?.endsWith(`/${rule.label}.test.ts`)).toBe(true);
  });
  it('is not asked of a line that shows nothing of its kind', () => {
    const gate = gateOf(rule);
    for (const text of PLAIN) expect(gate.asked(gate.look(text))).toBe(0);
  });
  it.each(rows)('says $said: $sample', ({ said, sample }) => {
    expect(ask(rule, sample)).toEqual([said, asked(sample)]);
  });
}

/** Lines that have nothing to do with any rule: most of a page is like them. */
const PLAIN: readonly string[] = [
  'nobody knew',
  'Nobody on the pier knew why the ferry was late again',
  'the ferry was late again and nobody on the pier knew why',
];

/** Sentences of which no rule of chrome may speak, though they begin like one. */
const PROSE: readonly string[] = [
  'Share the blame," he said.',
  '"Share the blame," he said. He refused.',
  'Published in January, the report was short.',
  'By Tuesday the search had ended.',
  'Home, for most of them, is a tent.',
  'Next story on the agenda was the budget.',
  'Also read into the record was a letter from the pilots.',
];

/** Tests a rule with look-alikes, of which it must say nothing. */
export function itRefuses(rule: Rule, samples: readonly Sample[]): void {
  it.each([...samples, ...PROSE].map(sample => ({ sample })))('refuses $sample', ({ sample }) => {
    expect(ask(rule, sample)).toEqual([null, asked(sample)]);
  });
}

/**
 * Tests how long a line may be: the sample is drawn out where its `…` stands, and what the rule says of it changes behind
 * each of the lengths given.
 */
export function itReaches(rule: Rule, table: Readonly<Record<string, readonly number[]>>): void {
  it.each(Object.entries(table))('draws out %j to %j characters', (sample, lengths) => {
    const [head = '', tail = ''] = sample.split('…');
    const said = (length: number) =>
      ask(rule, head + head.slice(-1).repeat(length - head.length - tail.length) + tail)[0];
    for (const length of lengths) {
      expect(said(length)).not.toBeNull();
      expect(said(length + 1)).not.toBe(said(length));
    }
  });
}
