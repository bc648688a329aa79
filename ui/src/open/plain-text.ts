// Letters as a keyboard without their marks has them.

// Letters that NFD does not take apart, as people type them.
const FOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** This folds letters: "lukasz" finds Łukasz. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđıßæœ]/g, (letter) => FOLDED[letter] ?? letter);
}
