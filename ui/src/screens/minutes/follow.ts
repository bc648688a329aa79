// Where the page that prints changed, so that it can follow the hand that writes.

/** This finds the first place at which newly set pages differ: the page, and how far down it, from 0 to 1. */
export function firstChange(
  before: readonly string[],
  after: readonly string[],
): { page: number; at: number } | undefined {
  for (const [page, text] of after.entries()) {
    const old = runs(before[page] ?? '');
    const changed = runs(text).find((run, index) => run.drawn !== old[index]?.drawn);
    if (changed) return { page, at: changed.at };
  }
  return undefined;
}

// What stands below this is the foot of the page, whose numbers change with every page more.
const FOOT = 0.93;

// A page's letters stand in runs, each at its place. The shapes that they are drawn with come before them, and change
// with every letter that is new to the page.
function runs(page: string): { drawn: string; at: number }[] {
  const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(page)?.[1] ?? 0);
  return page
    .slice(page.indexOf('</defs>') + 1)
    .split('<g ')
    .slice(1)
    .map((drawn) => ({
      drawn,
      at: height > 0 ? Number(/translate\([\d.]+[ ,]([\d.]+)\)/.exec(drawn)?.[1] ?? 0) / height : 0,
    }))
    .filter((run) => run.at < FOOT);
}
