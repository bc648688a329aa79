// What a day would move is shown before it is kept: every clock of the case hangs on it.

import type { Change, Effect } from '../api';
import { content } from '../content';
import type { OpenCase } from './open-case.svelte';

/** This is one answer that waits, and the field that gave it. */
export interface Part<P> {
  field: string;
  value: string | boolean | null;
  /** What the case file says instead. An answer that says the same waits no longer. */
  saved: string | boolean | null;
  patch: P;
  /** What the button that keeps it says. */
  keepWords: string;
}

/** This is what is asked about the answers of one group, all together. */
export interface Question<P> {
  group: string;
  parts: readonly Part<P>[];
  effects: Effect[];
  /** Whether somebody said yes: it is on its way, and is asked no more. */
  isBeingKept: boolean;
}

const NONE: readonly never[] = [];

/** This holds answers that wait until somebody has seen what they would move, together. */
export class Asked<P> {
  #standing = $state.raw<readonly Question<P>[]>([]);
  #turn: Promise<unknown> = Promise.resolve();

  readonly #open: OpenCase;
  readonly #makes: (group: string, patches: P[]) => Change;

  /** `makes` turns what waits in one group into a change, when its turn comes. */
  constructor(open: OpenCase, makes: (group: string, patches: P[]) => Change) {
    this.#open = open;
    this.#makes = makes;
  }

  /** What is asked now. */
  get now(): readonly Question<P>[] {
    return this.#standing.filter((each) => !each.isBeingKept);
  }

  /** This gives what a field shows: the answer that waits, else what the case file says. */
  shown<V extends string | boolean | null>(group: string, field: string, saved: V): V {
    const part = this.#of(group)?.parts.find((each) => each.field === field);
    return part ? (part.value as V) : saved;
  }

  /**
   * This shows what an answer would move, with all that waits in its group. What moves nothing is kept at once, and
   * what the case file says already takes its own part out of the question.
   */
  ask(group: string, part: Part<P>): Promise<void> {
    const mine = this.#turn.then(() => this.#ask(group, part));
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /** This keeps what is asked. What is refused is asked again. */
  async keep(group: string): Promise<void> {
    const question = this.#of(group);
    if (!question) return;
    this.#put(group, { ...question, isBeingKept: true });
    const isKept = await this.#open.change(() => this.#change(group, question.parts), content.said.changed);
    if (this.#of(group)?.parts === question.parts) this.#put(group, isKept ? undefined : question);
  }

  /** This leaves everything as the case file has it, and the fields show that again. */
  leave(group: string): void {
    this.#put(group, undefined);
  }

  async #ask(group: string, part: Part<P>): Promise<void> {
    const before = this.#of(group)?.parts ?? NONE;
    const others = before.filter((each) => each.field !== part.field);
    const parts = part.value === part.saved ? others : [...others, part];
    if (parts.length === 0) {
      this.leave(group);
      return;
    }
    const effects = await this.#open.wouldMove(() => this.#change(group, parts));
    // Refused: what stood before stands.
    if (!effects) return;
    // Kept or left meanwhile: this answer is asked about again, without what went.
    if ((this.#of(group)?.parts ?? NONE) !== before) {
      await this.#ask(group, part);
      return;
    }
    this.#put(group, { group, parts, effects, isBeingKept: false });
    if (effects.length === 0) await this.keep(group);
  }

  #change(group: string, parts: readonly Part<P>[]): Change {
    return this.#makes(
      group,
      parts.map((each) => each.patch),
    );
  }

  #of(group: string): Question<P> | undefined {
    return this.#standing.find((each) => each.group === group);
  }

  #put(group: string, question: Question<P> | undefined): void {
    const others = this.#standing.filter((each) => each.group !== group);
    this.#standing = question ? [...others, question] : others;
  }
}
