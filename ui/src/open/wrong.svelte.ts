// What is wrong with what was typed into a form: said in the summary with the name of its field, and at the field.

import { CallError } from '../api';
import type { FieldError } from '../parts/types';

/** This holds the errors of one form. */
export class Wrong {
  /** For the summary: each names its field, so that no two read alike. */
  errors = $state.raw<FieldError[]>([]);
  #at = $state.raw<Record<string, string>>({});

  /** This gives what stands at a field. */
  at(fieldId: string): string | undefined {
    return this.#at[fieldId];
  }

  /** This says what is the matter with a field. */
  say(fieldId: string, label: string, sentence: string): void {
    this.errors = [...this.errors, { fieldId, sentence: `${label}: ${sentence}` }];
    this.#at = { ...this.#at, [fieldId]: sentence };
  }

  /** This begins anew. */
  clear(): void {
    this.errors = [];
    this.#at = {};
  }

  /** This lets Rust read what was typed; what it refuses is said at the field, in our words where they fit better. */
  async ask<T>(
    fieldId: string,
    label: string,
    text: string,
    read: () => Promise<T>,
    sentence?: string,
  ): Promise<T | null> {
    if (text.trim() === '') return null;
    try {
      return await read();
    } catch (cause) {
      if (!(cause instanceof CallError)) throw cause;
      this.say(fieldId, label, sentence ?? cause.trouble.sentence);
      return null;
    }
  }
}
