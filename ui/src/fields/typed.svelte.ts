import { untrack } from 'svelte';

/** In milliseconds: a thought in a text, and a name that is looked up. */
export const IDLE = { text: 1500, line: 4000 };

/**
 * This saves a field when nobody types in it for a while, so that little is lost with the power. Made with its field,
 * it ends with it: whoever leaves the room in the middle of a sentence finds it there again.
 */
export function saving(field: Typed, idle: number, onsave: (text: string) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    const text = field.toSend();
    if (text !== undefined) onsave(text);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(now, idle);
  };
  $effect(() => () => untrack(now));
  return { now, later };
}

/**
 * This keeps what somebody types apart from what the case file says.
 *
 * The field follows the case file as long as nobody typed anything else: another field's save, which brings
 * a new view, never takes away what is being typed here.
 */
export class Typed {
  text = $state('');
  #base: string;
  #sent: string | undefined;

  constructor(saved: string) {
    this.text = saved;
    this.#base = saved;
  }

  /** This takes over what the case file says now, unless something else was typed meanwhile. */
  follow(saved: string) {
    if (saved === this.#base) {
      return;
    }
    const text = untrack(() => this.text);
    if (text === this.#base || text === this.#sent) {
      this.text = saved;
    }
    this.#base = saved;
    this.#sent = undefined;
  }

  /** This gives the text if it has to be sent, once. */
  toSend(): string | undefined {
    if (this.text === this.#base || this.text === this.#sent) {
      return undefined;
    }
    this.#sent = this.text;
    return this.text;
  }
}
