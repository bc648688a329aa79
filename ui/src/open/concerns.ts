import type { Choices, Concern } from '../api';
import { labelOf } from './names';

/** This writes what a concern is about, beginning with a capital letter. */
export function concernTitle(choices: Choices, what: Concern['what']): string {
  const label = labelOf(choices.concernKinds, what);
  return label.charAt(0).toUpperCase() + label.slice(1);
}
