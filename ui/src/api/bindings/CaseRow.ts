// Replaced by the types generated from Rust.

export type CaseRow = { id: string; title: string; motherName: string; dueWords: string | null; gestationWords: string | null; nextConferenceWords: string | null; notMet: number; due: number; nextThing: string | null; isExample: boolean; updatedWords: string };
