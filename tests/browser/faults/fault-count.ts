// Counts what was done to the product on purpose and what it lived through. Knows nothing of how it was done.

export interface Fault {
  readonly name: string;
  readonly survived: boolean;
}

/** The lines that end a run; none where no fault was tried. */
export function faultReport(faults: readonly Fault[]): readonly string[] {
  if (faults.length === 0) return [];
  const lines = faults.map(({ name, survived }) => `${survived ? 'survived' : 'FELL    '} ${name}`);
  return [...lines, `faults tried ${faults.length}, survived ${faults.filter(({ survived }) => survived).length}`];
}
