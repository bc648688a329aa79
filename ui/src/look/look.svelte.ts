// How the screens look: in whose colours, and how large. Asked for in Settings, and kept while the program runs.

/** The colours: as the computer has them, or as somebody chose. */
export type Theme = 'system' | 'light' | 'dark' | 'contrast';

/** The size of all text, in parts of a hundred. */
export type TextSize = '100' | '125' | '150' | '200';

export const look = $state<{ theme: Theme; textSize: TextSize }>({ theme: 'system', textSize: '100' });

/** This shows the screens as they are asked for. */
export function show(root: HTMLElement): void {
  if (look.theme === 'system') {
    delete root.dataset['theme'];
  } else {
    root.dataset['theme'] = look.theme;
  }
  root.style.fontSize = look.textSize === '100' ? '' : `${look.textSize}%`;
}
