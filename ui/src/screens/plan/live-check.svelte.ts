// What the checker says of an action while it is typed.

import { call, CallError, type Action, type CheckedAction, type SmartFinding } from '../../api';
import { carried, type Mark } from '../../parts/marks';
import { marksIn } from './mend';

/** An action as it stands in the fields. */
export interface Typing {
  text: string;
  due: string;
  measure: string;
}

const PAUSE = 80;

/**
 * This asks the checker a moment after somebody stops typing, and never twice at once: a letter waits for nothing.
 * Until the answer is there the marks move along with the words that they stand under.
 */
export class LiveCheck {
  answer = $state.raw<CheckedAction>();
  marks = $state.raw<Mark[]>([]);
  #now: Typing;
  #saved: Typing;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  readonly #ask: (typing: Typing) => Promise<CheckedAction>;

  constructor(ask: (typing: Typing) => Promise<CheckedAction>, saved: Typing) {
    this.#ask = ask;
    this.#now = saved;
    this.#saved = saved;
    void this.#look();
  }

  get findings(): SmartFinding[] {
    return this.answer?.checked.findings ?? [];
  }

  get text(): string {
    return this.#now.text;
  }

  /** This hears what is typed. */
  hear(change: Partial<Typing>) {
    const now = { ...this.#now, ...change };
    this.marks = carried(this.marks, this.#now.text, now.text);
    this.#now = now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), PAUSE);
  }

  /** This takes over what the case file says now, as after an undo; what was typed meanwhile stays. */
  follow(saved: Typing) {
    const was = this.#saved;
    const now = this.#now;
    this.#saved = saved;
    this.hear({
      text: now.text === was.text ? saved.text : now.text,
      due: now.due === was.due ? saved.due : now.due,
      measure: now.measure === was.measure ? saved.measure : now.measure,
    });
  }

  stop() {
    clearTimeout(this.#timer);
  }

  async #look() {
    if (this.#isAsking) return this.hear({});
    const typing = this.#now;
    this.#isAsking = true;
    try {
      const answer = await this.#ask(typing);
      this.answer = answer;
      this.marks = carried(marksIn('text', answer.checked.findings), typing.text, this.#now.text);
    } catch (cause) {
      // Whatever stands in the way is said when the action itself is saved.
      if (!(cause instanceof CallError)) throw cause;
    } finally {
      this.#isAsking = false;
    }
  }
}

/** This asks the checker about an action with other words in its fields. */
export function checkOf(id: string, conference: string | null, action: () => Action) {
  return (typing: Typing) => {
    const { id: which, owner, ownerWords } = action();
    return call('action_check', {
      id,
      conference,
      action: which,
      text: typing.text,
      owner,
      ownerWords,
      due: typing.due.trim() || null,
      measure: typing.measure.trim() || null,
    });
  };
}
