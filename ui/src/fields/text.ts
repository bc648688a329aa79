/** This turns what was typed into a field of the case file: nothing typed is nothing known. */
export function orNothing(typed: string): string | null {
  const text = typed.trim();
  return text === '' ? null : text;
}
