// Replaced by the types generated from Rust.
import type { Criterion } from './Criterion';

export type Criteria = Record<Criterion, boolean | null>;
