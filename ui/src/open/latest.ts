// A change that keeps the rest of an entry as it is starts from what the case file says when its turn comes:
// otherwise two quick changes of one entry would undo each other.

/** Some fields of an entry, or how they follow from what it says now. */
export type Patch<T> = Partial<T> | ((now: T) => Partial<T>);

/** This gives an entry as the newest case file has it, with some fields changed. */
export function patched<T extends { id: string }>(
  entries: readonly T[] | undefined,
  entry: T,
  patch: Patch<T>,
): T {
  return merged(entries?.find((each) => each.id === entry.id) ?? entry, patch);
}

/** This changes some fields of something that has no id. */
export function merged<T>(now: T, patch: Patch<T>): T {
  return { ...now, ...(typeof patch === 'function' ? patch(now) : patch) };
}
