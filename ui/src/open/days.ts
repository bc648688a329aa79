// Writes a day of the case file in words by cutting its text. Reckoning with days is done in Rust.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** This writes "2026-07-02" as "2 July 2026"; text that is no day stays as it is. */
export function dayWords(day: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '');
  const month = parts ? MONTHS[Number(parts[2]) - 1] : undefined;
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : (day ?? '');
}

/** This writes "09:30:00" as "09:30". */
export function timeWords(time: string | null | undefined): string {
  return (time ?? '').slice(0, 5);
}
