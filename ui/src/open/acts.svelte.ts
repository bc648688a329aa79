// What was done outside of a case, where no journal keeps it: each act brings along how it is taken back.

import { content } from '../content';

/** This holds the acts of one screen, the latest first to be taken back. */
export class Acts {
  /** What was done last, for the line that offers to undo it. */
  said = $state('');
  #backwards = $state.raw<(() => Promise<unknown>)[]>([]);

  get canUndo(): boolean {
    return this.#backwards.length > 0;
  }

  /** This says what was done, and how it is taken back. */
  did(sentence: string, backwards: () => Promise<unknown>): void {
    this.said = sentence;
    this.#backwards = [...this.#backwards, backwards];
  }

  /** This takes back what was done last. */
  async undo(): Promise<void> {
    const last = this.#backwards.at(-1);
    if (!last) return;
    this.#backwards = this.#backwards.slice(0, -1);
    await last();
    this.said = content.done.undone;
  }
}
