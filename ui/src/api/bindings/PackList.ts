// Replaced by the types generated from Rust.
import type { PackName } from './PackName';

export type PackList = { packs: PackName[] };
