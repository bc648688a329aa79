// Replaced by the types generated from Rust.
import type { CaseView } from './CaseView';
import type { CopyFile } from './CopyFile';

export type CopiesMade = { folder: string; files: CopyFile[]; view: CaseView };
