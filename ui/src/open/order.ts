// Putting a list of the case in order.

import type { Change, OrderedList } from '../api';

/** This makes the change by which one entry of a list takes the place of another. */
export function moved(list: OrderedList, ids: readonly string[], id: string, placeOf: string): Change {
  return { change: 'moveEntry', list, from: place(ids, id), to: place(ids, placeOf) };
}

// An entry that somebody removed meanwhile has no place: Rust says so.
function place(ids: readonly string[], id: string): number {
  const at = ids.indexOf(id);
  return at < 0 ? ids.length : at;
}
