// Replaced by the types generated from Rust.
import type { Party } from './Party';

export type CopyFile = { party: Party; label: string; file: string; pages: number; keptBack: number };
