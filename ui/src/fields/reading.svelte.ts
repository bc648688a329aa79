import { CallError } from '../api';
import { Typed } from './typed.svelte';

/** What was understood of what was typed. */
interface Understood<T> {
  value: T;
  /** As the field shows it. */
  words: string;
}

/** This is a field that Rust reads: what it understood takes the place of what was typed, and the rest stays. */
export class Reading<T> {
  readonly field: Typed;
  error = $state('');
  readonly #ask: (text: string) => Promise<Understood<T>>;

  constructor(saved: string, ask: (text: string) => Promise<Understood<T>>) {
    this.field = new Typed(saved);
    this.#ask = ask;
  }

  /**
   * This reads what stands in the field, and hands it on where it says something else than what is saved. An answer
   * about words that no longer stand there is too late: what was typed or taken back meanwhile stays.
   */
  async read(saved: string, onsave: (value: T | null) => void, notUnderstood: string) {
    const text = this.field.text.trim();
    const isTooLate = () => this.field.text.trim() !== text;
    this.error = '';
    if (text === '') {
      if (saved !== '') onsave(null);
      return;
    }
    try {
      const { value, words } = await this.#ask(text);
      if (isTooLate()) return;
      this.field.text = words;
      if (words !== saved) onsave(value);
    } catch (cause) {
      if (!(cause instanceof CallError)) throw cause;
      if (!isTooLate()) this.error = cause.trouble.sentence || notUnderstood;
    }
  }
}
