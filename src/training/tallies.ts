/** Counts, by kind, how often something is right. */
export class Tallies {
  private readonly byKind = new Map<string, { right: number; all: number }>();

  count(kind: string, isRight: boolean): void {
    const tally = this.byKind.get(kind) ?? { right: 0, all: 0 };
    this.byKind.set(kind, { right: tally.right + (isRight ? 1 : 0), all: tally.all + 1 });
  }

  print(): void {
    for (const [kind, { right, all }] of [...this.byKind].sort(([a], [b]) => (a < b ? -1 : 1))) {
      console.log(`${kind.padEnd(22)} ${((100 * right) / all).toFixed(1).padStart(5)} of ${all}`);
    }
  }
}
