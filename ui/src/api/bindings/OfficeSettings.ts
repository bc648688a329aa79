// Replaced by the types generated from Rust.

export type OfficeSettings = { yourName: string; yourRole: string; officeName: string; letterhead: string[]; policyPack: string | null; documentsFolder: string | null };
