// What a proposal changes, word by word.

/** A run of words that both have, or that only one has. */
export interface Piece {
  text: string;
  is: 'same' | 'gone' | 'new';
}

/** This compares two texts word by word, by their longest common row of words. */
export function difference(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  // How many words the rest of both have in common, from each pair of places.
  const common = Array.from({ length: old.length + 1 }, () => Array<number>(now.length + 1).fill(0));
  const at = (a: number, b: number) => common[a]?.[b] ?? 0;
  for (let a = old.length - 1; a >= 0; a -= 1) {
    const row = common[a];
    for (let b = now.length - 1; row && b >= 0; b -= 1) {
      row[b] = old[a] === now[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pieces: Piece[] = [];
  const add = (is: Piece['is'], word: string | undefined) => {
    const last = pieces[pieces.length - 1];
    if (last?.is === is) last.text += ` ${word ?? ''}`;
    else pieces.push({ is, text: word ?? '' });
  };
  let [a, b] = [0, 0];
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a] === now[b]) {
      add('same', old[a]);
      a += 1;
      b += 1;
    } else if (a < old.length && (b === now.length || at(a + 1, b) >= at(a, b + 1))) {
      add('gone', old[a]);
      a += 1;
    } else {
      add('new', now[b]);
      b += 1;
    }
  }
  return pieces;
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
