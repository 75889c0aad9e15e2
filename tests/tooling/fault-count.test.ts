// Proves that the count of faults cannot call a fall survived, and says nothing where nothing was tried.
import { describe, expect, it } from 'vitest';
import { faultReport } from '../browser/faults/fault-count.ts';

describe('the count of faults', () => {
  it('names each, and adds up those that were survived', () => {
    expect(
      faultReport([
        { name: 'the line fails', survived: true },
        { name: 'the head is cut short', survived: false },
      ]),
    ).toEqual(['survived the line fails', 'FELL     the head is cut short', 'faults tried 2, survived 1']);
  });

  it('is silent where nothing was tried', () => {
    expect(faultReport([])).toEqual([]);
  });
});
