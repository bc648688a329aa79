/** This opens the window in which a file is chosen; where it does not open by itself, its field has the focus. */
export function pickFile(mark: string): void {
  const field = document.querySelector<HTMLInputElement>(`[data-testid="${mark}"]`);
  field?.focus();
  field?.click();
}
