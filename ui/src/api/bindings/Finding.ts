// Replaced by the types generated from Rust.
import type { Party } from './Party';
import type { Place } from './Place';
import type { SourceShown } from './SourceShown';
import type { Verdict } from './Verdict';

export type Finding = { rule: string; name: string; verdict: Verdict; summary: string; why: string; remedy: string | null; due: string | null; lateBy: string | null; source: SourceShown; place: Place; about: Party | null };
