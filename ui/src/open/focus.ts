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

/** What in a list one row is, and in a row the first thing that a keyboard can use. */
const ROW = 'li, tr';
const USABLE = 'button:not([disabled], .handle *), input, select, textarea, a[href]';

/**
 * This is put on a room. What had the focus in a row and is gone hands it on: to its row, else to the row that took
 * its place, else to what begins a new one. Whoever has moved on keeps their place.
 */
export function keepsFocus(room: HTMLElement): () => void {
  let had: Had | undefined;

  const onfocusin = ({ target }: FocusEvent) => {
    had = target instanceof HTMLElement ? hadBy(target) : undefined;
  };
  // A field that is left and still there has nothing to hand on.
  const onfocusout = () =>
    queueMicrotask(() => {
      if (had?.field.isConnected) had = undefined;
    });
  const observer = new MutationObserver(() => {
    if (!had || had.field.isConnected || document.activeElement !== document.body) return;
    const { row, list, at, around } = had;
    had = undefined;
    const place = row.isConnected
      ? row
      : list.isConnected
        ? (list.children[at] ?? list.lastElementChild)
        : null;
    (place?.querySelector<HTMLElement>(USABLE) ?? around?.querySelector<HTMLElement>(USABLE))?.focus();
  });

  room.addEventListener('focusin', onfocusin);
  room.addEventListener('focusout', onfocusout);
  observer.observe(room, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    room.removeEventListener('focusin', onfocusin);
    room.removeEventListener('focusout', onfocusout);
  };
}

/** Where the focus was: afterwards nobody could say it. */
interface Had {
  field: HTMLElement;
  row: Element;
  list: Element;
  at: number;
  /** The section of the list: what begins a new row stands there. */
  around: Element | null;
}

function hadBy(field: HTMLElement): Had | undefined {
  const row = field.closest(ROW);
  const list = row?.parentElement;
  if (!row || !list) return undefined;
  const at = Array.from(list.children).indexOf(row);
  return { field, row, list, at, around: list.closest('fieldset, section, [data-section]') };
}
