// Replaced by the types generated from Rust.
import type { Action } from './Action';

export type DraftedAction = { action: Action; why: string };
