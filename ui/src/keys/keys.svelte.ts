// The one place that knows which key does what. Parts and screens lend their shortcuts while they are shown.

/** A key and what it does. */
export interface Shortcut {
  /** As in "Ctrl+k", "F9", "?" or "v"; Ctrl also stands for ⌘. */
  keys: string;
  label: string;
  /** What several keys do that do the same, each with one thing of a list: the list of keys says it once. */
  series?: string;
  /** Whether it belongs to the whole program or to the room that is open. */
  where: 'everywhere' | 'here';
  /** Whether it works while somebody types in a field. Single letters never do. */
  whileTyping?: boolean;
  /** Where it works only now and then: whether it does now. */
  when?: () => boolean;
  /** Without it the part in which one is listens for the key itself; here it is only told. */
  run?: () => void;
}

// What is lent, beside what is shown of it: an effect that ends still sees the state as it was before, and would
// put back a list without the keys that others have lent meanwhile.
let layers: readonly Shortcut[][] = [];
let lent = $state.raw(layers);

/** This lends shortcuts to the keyboard until the returned function is called. */
export function lend(shortcuts: Shortcut[]): () => void {
  layers = [...layers, shortcuts];
  lent = layers;
  return () => {
    layers = layers.filter((layer) => layer !== shortcuts);
    lent = layers;
  };
}

/** This lists the shortcuts that work now, the latest lent first. */
export function lentNow(): Shortcut[] {
  return lent.toReversed().flat();
}

/** This writes a shortcut as the keyboard in hand shows it. */
export function written(keys: string, mac: boolean = isMac()): string {
  return keys
    .split('+')
    .map((key) => {
      if (key === 'Ctrl') return mac ? '⌘' : 'Ctrl';
      if (key === 'Alt') return mac ? '⌥' : 'Alt';
      if (key === 'ArrowUp') return '↑';
      if (key === 'ArrowDown') return '↓';
      return key.length === 1 ? key.toUpperCase() : key;
    })
    .join(mac ? '' : ' ');
}

/** This writes a shortcut as `aria-keyshortcuts` names keys, for whoever hears the button that it presses. */
export function spoken(keys: string, mac: boolean = isMac()): string {
  return keys
    .split('+')
    .map((key) => (key === 'Ctrl' ? (mac ? 'Meta' : 'Control') : key.length === 1 ? key.toUpperCase() : key))
    .join('+');
}

/** This runs the shortcut that a key press means, and says whether there was one. */
export function press(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) {
    return false;
  }
  const typing = isField(event.target);
  // Behind a dialog nothing of the room is pressed: whoever answers it does not see what would happen there.
  const isAsked = document.querySelector('dialog[open]') !== null;
  const found = lentNow().find(
    (shortcut) =>
      shortcut.run !== undefined &&
      means(shortcut, event) &&
      !(isAsked && shortcut.where === 'here') &&
      (!typing || shortcut.whileTyping) &&
      (shortcut.when === undefined || shortcut.when()),
  );
  if (!found) {
    return false;
  }
  event.preventDefault();
  found.run?.();
  return true;
}

function means(shortcut: Shortcut, event: KeyboardEvent): boolean {
  const wanted = shortcut.keys.split('+');
  const key = wanted[wanted.length - 1] ?? '';
  const wantsCtrl = wanted.includes('Ctrl');
  const wantsAlt = wanted.includes('Alt');
  if (wantsCtrl !== (event.ctrlKey || event.metaKey) || wantsAlt !== event.altKey) {
    return false;
  }
  // Shift is part of the letter itself ("?"), so it is asked for only where it is named.
  if (wanted.includes('Shift') && !event.shiftKey) {
    return false;
  }
  return event.key.toLowerCase() === key.toLowerCase();
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) {
    return false;
  }
  if (target instanceof HTMLInputElement) {
    return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  }
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}

function isMac(): boolean {
  return navigator.userAgent.includes('Mac');
}
