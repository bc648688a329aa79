// Replaced by the types generated from Rust.
import type { Mended } from './Mended';

export type MendedAction = { mended: Mended | null };
