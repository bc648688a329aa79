// What somebody is writing of what is said, until the case has it. It outlives the room it is typed in, and is in
// memory only: nothing of it is on the disk before it is recorded.

import type { Audience, Contribution, Party } from '../api';
import { newContribution, newId } from './entries';

/** This holds the words that one conference has not taken yet. */
export class Draft {
  by = $state.raw<Party | null>(null);
  nature = $state<Contribution['nature']>('fact');
  heading = $state('');
  text = $state('');
  /** Who may read it, where somebody decided that. */
  audience = $state.raw<Audience>();
  /** What was to be recorded and was not, each whole: words never change their speaker or their readers. */
  unsent = $state.raw<readonly Contribution[]>([]);
  #id = newId();

  /** This gives what is written, and leaves the words empty for what is said next. */
  take(usual: Audience): Contribution | undefined {
    const words = this.text.trim();
    if (words === '') return undefined;
    const contribution: Contribution = {
      ...newContribution(),
      id: this.#id,
      by: this.by,
      heading: this.heading.trim() || null,
      nature: this.nature,
      words,
      audience: this.audience ?? usual,
    };
    this.#id = newId();
    this.text = '';
    this.audience = undefined;
    return contribution;
  }

  /** This keeps what was refused, whole, beside the field. */
  putAside(contribution: Contribution): void {
    this.unsent = [...this.unsent, contribution];
  }

  /** This takes one out of what was put aside. */
  takeUp(contribution: Contribution): void {
    this.unsent = this.unsent.filter((each) => each.id !== contribution.id);
  }

  /** This writes on at one that was put aside. What is in the field takes its place: no words are ever joined. */
  edit(contribution: Contribution, usual: Audience): void {
    const present = this.take(usual);
    this.unsent = this.unsent.flatMap((each) => (each.id === contribution.id ? (present ?? []) : each));
    this.#id = contribution.id;
    this.by = contribution.by;
    this.nature = contribution.nature;
    this.heading = contribution.heading ?? '';
    this.text = contribution.words;
    this.audience = contribution.audience;
  }

  /** This takes over who is out of the room now: what was decided about the words stands, and they do not read it. */
  keepFrom(usual: Audience): void {
    if (this.audience?.kind === 'everyone') this.audience = undefined;
    if (this.audience?.kind === 'notFor' && usual.kind === 'notFor') {
      const { people } = this.audience;
      const others = usual.people.filter((each) => !people.includes(each));
      this.audience = { ...this.audience, people: [...people, ...others] };
    }
  }

  /** This leaves the words in the field, for whoever could read them while they were written. */
  leave(usual: Audience): void {
    if (this.text.trim() !== '' && usual.kind !== 'everyone') this.audience ??= usual;
  }
}
