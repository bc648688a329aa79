// Where the focus goes when what had it is gone: never to the page itself, where a keyboard begins again.

import { tick } from 'svelte';

/** This gives the focus to a field by its id; of a group of answers the one that is chosen has it. */
export async function focusField(id: string): Promise<void> {
  await tick();
  const field = document.getElementById(id);
  if (field instanceof HTMLInputElement && field.type === 'radio') {
    const group = Array.from(document.querySelectorAll<HTMLInputElement>('input[type="radio"]'));
    (group.find((each) => each.name === field.name && each.checked) ?? field).focus();
    return;
  }
  field?.focus();
}

/**
 * This gives the focus to the row that took the place of one that was removed, else to the last row, else to what
 * begins a new one.
 */
export async function focusNext(list: HTMLElement, at: number, begin?: HTMLElement | null): Promise<void> {
  await tick();
  const rows = Array.from(list.children);
  const row = rows[Math.min(at, rows.length - 1)];
  (row?.querySelector<HTMLElement>('button:not([disabled]), input, select, textarea') ?? begin)?.focus();
}
