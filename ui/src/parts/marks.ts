// Stretches of a text that something is said about. Rust counts characters, not the halves that JavaScript counts.

/** A stretch of a text, in characters, and the name of what is said about it. */
export interface Mark {
  id: string;
  start: number;
  end: number;
  /** Whether it is only advice: it is underlined in another way. */
  isAdvice?: boolean;
}

/** A piece of a text; with a mark or without. */
export interface Stretch {
  start: number;
  text: string;
  mark: string;
  isAdvice: boolean;
}

/** This cuts a text into stretches, so that what is marked can be underlined. Of two that overlap the first stands. */
export function stretches(text: string, marks: readonly Mark[]): Stretch[] {
  const letters = [...text];
  const cut: Stretch[] = [];
  let at = 0;
  const add = (start: number, end: number, mark?: Mark) =>
    cut.push({
      start,
      text: letters.slice(start, end).join(''),
      mark: mark?.id ?? '',
      isAdvice: mark?.isAdvice === true,
    });
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const end = Math.min(mark.end, letters.length);
    if (mark.start < at || end <= mark.start) continue;
    if (mark.start > at) add(at, mark.start);
    add(mark.start, end, mark);
    at = end;
  }
  if (at < letters.length) add(at, letters.length);
  return cut;
}

/** This says in which mark a caret stands, the caret counted as the browser counts it. */
export function markAt(text: string, marks: readonly Mark[], caret: number): Mark | undefined {
  const at = [...text.slice(0, caret)].length;
  return marks.find((mark) => mark.start <= at && at <= mark.end);
}

/**
 * This carries marks over to a text that somebody went on typing: what stands before and after the typing keeps its
 * marks, and what was typed into loses them until it is looked at again.
 */
export function carried(marks: readonly Mark[], before: string, after: string): Mark[] {
  const [old, now] = [[...before], [...after]];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const moved = now.length - old.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= old.length - tail)
      return [{ ...mark, start: mark.start + moved, end: mark.end + moved }];
    return [];
  });
}

/** This puts other words in the place of a stretch; without a stretch they take the place of the whole. */
export function replaced(
  text: string,
  stretch: { start: number; end: number } | null,
  words: string,
): string {
  if (!stretch) return words;
  const letters = [...text];
  return [...letters.slice(0, stretch.start), words, ...letters.slice(stretch.end)].join('');
}
