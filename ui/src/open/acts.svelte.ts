// What was done outside of a case, where no journal keeps it: each act brings along how it is taken back.

import { content } from '../content';

/** This holds the acts of one screen, the latest first to be taken back. */
export class Acts {
  /** What was done last, for the line that offers to undo it. */
  said = $state('');
  #backwards = $state.raw<(() => Promise<boolean>)[]>([]);
  #turn: Promise<unknown> = Promise.resolve();

  get canUndo(): boolean {
    return this.#backwards.length > 0;
  }

  /** This says what was done, and how it is taken back: that says whether it was. */
  did(sentence: string, backwards: () => Promise<boolean>): void {
    this.said = sentence;
    this.#backwards = [...this.#backwards, backwards];
  }

  /** This takes back what was done last. What is refused can be tried again. */
  undo(): Promise<void> {
    // One after the other: two quick presses take back two acts.
    const mine = this.#turn.then(async () => {
      const last = this.#backwards.at(-1);
      if (!last || !(await last())) return;
      this.#backwards = this.#backwards.filter((each) => each !== last);
      this.said = content.done.undone;
    });
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
