// How the screens look: in whose colours, and how large. Asked for in Settings, and kept with them.

/** The colours: as the computer has them, or as somebody chose. */
export type Theme = 'system' | 'light' | 'dark' | 'contrast';

/** The size of all text, in parts of a hundred. */
export type TextSize = '100' | '125' | '150' | '200';

const THEMES: Theme[] = ['system', 'light', 'dark', 'contrast'];
const SIZES: TextSize[] = ['100', '125', '150', '200'];

export const look = $state<{ theme: Theme; textSize: TextSize }>({ theme: 'system', textSize: '100' });

/** This takes the look that the settings keep; what they do not name is as the computer has it. */
export function take(settings: { theme: string | null; textSize: string | null }): void {
  look.theme = THEMES.find((theme) => theme === settings.theme) ?? 'system';
  look.textSize = SIZES.find((size) => size === settings.textSize) ?? '100';
}

/** This shows the screens as they are asked for. */
export function show(root: HTMLElement): void {
  if (look.theme === 'system') {
    delete root.dataset['theme'];
  } else {
    root.dataset['theme'] = look.theme;
  }
  root.style.fontSize = look.textSize === '100' ? '' : `${look.textSize}%`;
}
