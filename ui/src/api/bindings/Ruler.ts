// Replaced by the types generated from Rust.
import type { RulerMark } from './RulerMark';
import type { RulerNext } from './RulerNext';
import type { RulerPoint } from './RulerPoint';
import type { RulerRow } from './RulerRow';

export type Ruler = { lastDay: number; today: RulerPoint | null; dueDates: RulerPoint[]; marks: RulerMark[]; next: RulerNext | null; rows: RulerRow[] };
