import type { SmartFinding } from '../../api';

/** A stretch of an action's text, with what is said of it. */
export interface Stretch {
  start: number;
  text: string;
  sentence: string;
}

/** This cuts a text into stretches, so that the words that a finding points at can be underlined. */
export function stretches(text: string, findings: SmartFinding[]): Stretch[] {
  const letters = [...text]; // Rust counts characters, not the halves that JavaScript counts.
  const spans = findings
    .filter((finding) => finding.span?.field === 'text')
    .map((finding) => ({
      start: finding.span?.start ?? 0,
      end: finding.span?.end ?? 0,
      sentence: finding.sentence,
    }))
    .toSorted((a, b) => a.start - b.start);
  const cut: Stretch[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at || span.end <= span.start) continue;
    if (span.start > at) cut.push({ start: at, text: letters.slice(at, span.start).join(''), sentence: '' });
    cut.push({
      start: span.start,
      text: letters.slice(span.start, span.end).join(''),
      sentence: span.sentence,
    });
    at = span.end;
  }
  if (at < letters.length) cut.push({ start: at, text: letters.slice(at).join(''), sentence: '' });
  return cut;
}
