// Replaced by the types generated from Rust.
import type { Room } from './Room';

export type RoomCount = { room: Room; notMet: number; due: number; cannotTell: number };
