// Slips of typing: how many are forgiven in a word, and how far one phrase is from another. Pure.

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** Letters that may be wrong, too many or missing; a number is meant as it stands. */
export function slipsIn(word: string): number {
  if (isNumber(word) || word.length < 3) return 0;
  return word.length < 6 ? 1 : 2;
}

/** Letters put in, left out, changed, or swapped with their neighbour to come from one text to the other (optimal string alignment). */
export function distance(one: string, other: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          at(last, column) + 1,
          at(next, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = next;
  }
  return at(last, other.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
