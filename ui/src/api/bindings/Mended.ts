// Replaced by the types generated from Rust.
import type { Action } from './Action';

export type Mended = { action: Action; why: string };
