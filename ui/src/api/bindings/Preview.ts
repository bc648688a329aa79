// Replaced by the types generated from Rust.
import type { KeptBack } from './KeptBack';

export type Preview = { pages: string[]; html: string; keptBack: KeptBack[] };
