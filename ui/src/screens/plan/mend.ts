import type { Action, Mend } from '../../api';

/** This puts an accepted change into an action: only the words that the change names. */
export function mended(action: Action, mend: Mend): Action {
  switch (mend.field) {
    case 'text':
      return { ...action, text: replaced(action.text, mend) };
    case 'measure':
      return { ...action, measure: replaced(action.measure ?? '', mend) };
    case 'owner':
      return { ...action, ownerWords: replaced(action.ownerWords ?? '', mend) };
    case 'due':
      return { ...action, due: { kind: 'inWords', words: mend.replacement } };
  }
}

function replaced(text: string, mend: Mend): string {
  if (!mend.span) {
    return mend.replacement;
  }
  const letters = [...text];
  return [...letters.slice(0, mend.span.start), mend.replacement, ...letters.slice(mend.span.end)].join('');
}
