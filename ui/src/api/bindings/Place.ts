// Replaced by the types generated from Rust.
import type { Room } from './Room';

export type Place = { room: Room; section: string; pointer: string; item: string | null };
