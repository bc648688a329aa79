import type { Action, Mend, SmartFinding } from '../../api';
import { replaced, type Mark } from '../../parts/marks';

/** This puts an accepted change into an action: only the words that the change names. */
export function mended(action: Action, mend: Mend): Action {
  switch (mend.field) {
    case 'text':
      return { ...action, text: replaced(action.text, mend.span, mend.replacement) };
    case 'measure':
      return { ...action, measure: replaced(action.measure ?? '', mend.span, mend.replacement) };
    case 'owner':
      return { ...action, ownerWords: replaced(action.ownerWords ?? '', mend.span, mend.replacement) };
    case 'due':
      return { ...action, due: { kind: 'inWords', words: mend.replacement } };
  }
}

/** This gives the words of a part of an action that findings point at; each is named by its place in the list. */
export function marksIn(field: 'text' | 'measure', findings: readonly SmartFinding[]): Mark[] {
  const marks = findings.flatMap(({ span, isAdvice }, index) =>
    span?.field === field ? [{ id: String(index), start: span.start, end: span.end, isAdvice }] : [],
  );
  // Where advice and a fault lie on the same words, the fault is what is seen.
  return marks.toSorted((a, b) => Number(a.isAdvice) - Number(b.isAdvice));
}
