// The agenda is a list of lines. On screen each line is a row that stays itself while it is moved or rewritten.

/** One line of the agenda on screen. */
export interface AgendaRow {
  id: string;
  words: string;
}

/** This gives the rows of an agenda: a line that says the same, or stands in the same place, keeps its row. */
export function rowsOf(before: readonly AgendaRow[], lines: readonly string[]): AgendaRow[] {
  const left = [...before];
  const take = (fits: (row: AgendaRow) => boolean) => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const same = lines.map((words) => take((row) => row.words === words));
  return lines.map((words, at) => {
    const row = same[at] ?? take((each) => each === before[at]);
    return { id: row?.id ?? crypto.randomUUID(), words };
  });
}

/** This reads what was typed or pasted as items, one a line. */
export function itemsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
