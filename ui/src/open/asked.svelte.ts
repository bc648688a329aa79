// What a day would move is shown before it is kept: every clock of the case hangs on it.

import type { Change, Effect } from '../api';
import { content } from '../content';
import type { OpenCase } from './open-case.svelte';

/** This is a change that waits until somebody has seen what it would move. */
export class Asked {
  /** What is asked now, and where it was typed. */
  now = $state.raw<{ at: string; change: () => Change; effects: Effect[] }>();
  /** What was typed and left goes out of its field again when this number moves on. */
  settled = $state(0);

  readonly #open: OpenCase;

  constructor(open: OpenCase) {
    this.#open = open;
  }

  /** This shows what a change would move. One that moves nothing is kept at once. */
  async ask(change: () => Change, at = ''): Promise<void> {
    const effects = await this.#open.wouldMove(change);
    if (!effects) return;
    if (effects.length === 0) await this.keep(change);
    else this.now = { at, change, effects };
  }

  keep(change: () => Change): Promise<boolean> {
    this.leave();
    return this.#open.change(change, content.said.changed);
  }

  leave(): void {
    this.now = undefined;
    this.settled += 1;
  }
}
