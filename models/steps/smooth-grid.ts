// Averages each value of a grid with its neighbours. Pure.

/** Row by row; a place at the border has fewer neighbours. */
export function smoothGrid(values: readonly number[], columns: number, rows: number): readonly number[] {
  return values.map((value, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    let [sum, count] = [value * 2, 2];
    for (const [r, c] of [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ] as const) {
      if (r < 0 || c < 0 || r >= rows || c >= columns) continue;
      sum += values[r * columns + c] ?? 0;
      count++;
    }
    return sum / count;
  });
}
