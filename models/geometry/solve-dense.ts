// Solves a small dense system of linear equations. Pure.

/**
 * Gaussian elimination with the largest pivot of the column.
 * @param matrix n rows of n numbers; used up
 * @param right n rows of right-hand sides; used up, becomes the answer
 * @throws when the system has no single answer
 */
export function solveDense(matrix: readonly Float64Array[], right: readonly Float64Array[]): readonly Float64Array[] {
  const rows = [...matrix];
  const answers = [...right];
  const n = rows.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let r = column + 1; r < n; r++) {
      if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = r;
    }
    const [lead, leadAnswer] = [rows[pivot], answers[pivot]];
    const [here, hereAnswer] = [rows[column], answers[column]];
    if (!lead || !leadAnswer || !here || !hereAnswer || Math.abs(lead[column] ?? 0) < 1e-12) {
      throw new Error('the equations have no single answer');
    }
    [rows[pivot], answers[pivot], rows[column], answers[column]] = [here, hereAnswer, lead, leadAnswer];
    for (let r = 0; r < n; r++) {
      const [row, answer] = [rows[r], answers[r]];
      if (r === column || !row || !answer) continue;
      const share = (row[column] ?? 0) / (lead[column] ?? 1);
      if (share === 0) continue;
      for (let c = column; c < n; c++) row[c] = (row[c] ?? 0) - share * (lead[c] ?? 0);
      for (let c = 0; c < answer.length; c++) answer[c] = (answer[c] ?? 0) - share * (leadAnswer[c] ?? 0);
    }
  }
  return answers.map((answer, r) => answer.map((value) => value / (rows[r]?.[r] ?? 1)));
}
